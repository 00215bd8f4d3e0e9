package araxes.view;

import java.util.List;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tabs with icons, and with their names as far as there is room: on all of them, else on the one that is shown. The others say theirs
/// to the pointer and to screen readers.
final class TabNames {
    private static final String NAMELESS = "nameless";
    /// Of an icon with what is around it, as the style sheet has it, in pixels.
    private static final double ICON = 24;
    private static final double GAP = 4;
    private static final double FONT_SIZE = 12;
    private final TabPane pane;

    private TabNames(TabPane pane) {
        this.pane = pane;
    }

    /// @param icons in the order of the tabs
    static void keepFitting(TabPane pane, List<Feather> icons) {
        for (int i = 0; i < icons.size(); i++) {
            var tab = pane.getTabs().get(i);
            tab.setGraphic(new FontIcon(icons.get(i)));
            tab.setTooltip(new Tooltip(tab.getText()));
        }
        pane.getStyleClass().add("named-tabs");
        var names = new TabNames(pane);
        pane.widthProperty().subscribe(names::fit);
        pane.getSelectionModel().selectedItemProperty().subscribe(names::fit);
    }

    private void fit() {
        double needed = pane.getTabs().stream().mapToDouble(tab -> ICON + GAP + width(tab.getText())).sum();
        boolean all = needed <= pane.getWidth();
        for (var tab : pane.getTabs()) {
            boolean named = all || tab == pane.getSelectionModel().getSelectedItem();
            Cards.mark(tab, NAMELESS, !named);
        }
    }

    private static double width(String name) {
        var text = new Text(name);
        text.setFont(Font.font("DejaVu Sans Condensed", FONT_SIZE));
        return text.getLayoutBounds().getWidth();
    }
}

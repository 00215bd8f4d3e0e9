package araxes.view;

import araxes.cartography.SessionState;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.SituationWording;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The strip above one of several maps: what it shows, and whether commands speak to it. A click turns to it.
final class PaneHeader extends Button {
    static final int HEIGHT = 26;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private final int index;
    private final SituationWording wording;
    private final Label number = new Label();
    private final Label situation = new Label();
    private final Label laid = new Label();

    PaneHeader(MapViewModel viewModel, int index, Runnable chosen) {
        this.index = index;
        wording = new SituationWording(viewModel.atlas());
        setId("pane-header-" + (index + 1));
        getStyleClass().setAll("pane-header");
        number.getStyleClass().add("pane-number");
        number.setText(String.valueOf(index + 1));
        situation.getStyleClass().add("pane-situation");
        laid.getStyleClass().add("pane-laid");
        laid.setTextOverrun(OverrunStyle.ELLIPSIS);
        laid.setMinWidth(0);
        HBox.setHgrow(laid, Priority.ALWAYS);
        var content = new HBox(8, number, situation, laid);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(12));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setOnAction(_ -> {
            viewModel.activate(index);
            chosen.run();
        });
        setTooltip(new Tooltip());
        viewModel.sessionProperty().subscribe(this::show);
    }

    private void show(SessionState session) {
        if (index < session.panes().size()) {
            var state = session.panes().get(index);
            boolean active = index == session.active();
            situation.setText(wording.of(state));
            laid.setText(wording.laid(state));
            pseudoClassStateChanged(ACTIVE, active);
            var text = Messages.text(active ? "pane.active" : "pane.other", index + 1, situation.getText(), laid.getText());
            setAccessibleText(text);
            getTooltip().setText(text.strip());
        }
    }
}

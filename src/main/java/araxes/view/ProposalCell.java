package araxes.view;

import araxes.model.Proposal;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.ProposalList;
import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line in the list of proposals: the name of a group, or a proposal with its toggle.
final class ProposalCell extends ListCell<ProposalCell.Row> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open-end");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final MapViewModel viewModel;
    private final CheckBox toggle = new CheckBox();
    private final Label name = new Label();
    private final Label date = new Label();
    private final Region dot = new Region();
    private final HBox entry = new HBox(8, toggle, name, date, dot);
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Proposal proposal;

    sealed interface Row {
        record Heading(String name) implements Row {}

        record Entry(Proposal proposal) implements Row {}
    }

    ProposalCell(MapViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("proposal-cell");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        date.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        date.setMinWidth(USE_PREF_SIZE);
        dot.getStyleClass().add("standing");
        dot.setMinSize(8, 8);
        dot.setMaxSize(8, 8);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setMinWidth(0);
        entry.setPrefWidth(1);
        toggle.setFocusTraversable(false);
        toggle.setOnAction(_ -> {
            var changed = proposal;
            if (changed != null) {
                viewModel.setShown(changed, toggle.isSelected());
                viewModel.select(changed);
            }
        });
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        var shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof Row.Heading);
        proposal = null;
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setId(null);
        switch (shown) {
            case null -> {
            }
            case Row.Heading(var heading) -> setText(heading);
            case Row.Entry(var item) -> show(item);
        }
    }

    private void show(Proposal item) {
        proposal = item;
        var standing = ProposalList.standing(item, viewModel.day());
        toggle.setSelected(viewModel.isShown(item));
        toggle.setId("toggle-" + item.id());
        toggle.setAccessibleText(Messages.text("proposals.toggle", item.name()));
        name.setText(item.name());
        date.setText(String.valueOf(item.start().earliest().getYear()));
        dot.setVisible(standing == ProposalList.Standing.CURRENT || standing == ProposalList.Standing.END_NOT_STATED);
        pseudoClassStateChanged(CURRENT, standing == ProposalList.Standing.CURRENT);
        pseudoClassStateChanged(OPEN, standing == ProposalList.Standing.END_NOT_STATED);
        tooltip.setText(String.join("\n", item.name(), DateWording.date(item.start()) + " · " + item.author(),
            Messages.text("standing." + standing.name().toLowerCase(Locale.ROOT))));
        setTooltip(tooltip);
        setGraphic(entry);
    }
}

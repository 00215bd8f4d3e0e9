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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line in the list of proposals: the name of a group, or a proposal with its toggle.
final class ProposalCell extends ListCell<ProposalCell.Row> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private final MapViewModel viewModel;
    private final CheckBox toggle = new CheckBox();
    private final Label name = new Label();
    private final Label date = new Label();
    private final Region dot = new Region();
    /// Beside the proposal whose computed outcome the map shows.
    private final FontIcon computed = new FontIcon(Feather.CPU);
    private final HBox entry = new HBox(8, toggle, name, computed, date, dot);
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Proposal proposal;
    private ProposalList.@Nullable Standing standing;

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
        computed.getStyleClass().add("computed");
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
        // In place: refreshing the list would style and lay out every cell anew while the day moves.
        viewModel.stateProperty().subscribe(_ -> {
            if (proposal != null) {
                toggle.setSelected(viewModel.isShown(proposal));
                markComputed(proposal);
            }
        });
        viewModel.frameProperty().subscribe(_ -> {
            if (proposal != null) {
                markStanding(proposal);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        var shown = empty ? null : row;
        pseudoClassStateChanged(HEADING, shown instanceof Row.Heading);
        proposal = null;
        setText(shown instanceof Row.Heading(var heading) ? heading : null);
        if (shown instanceof Row.Entry(var item)) {
            show(item);
        } else {
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(CURRENT, false);
        }
    }

    private void show(Proposal item) {
        proposal = item;
        toggle.setSelected(viewModel.isShown(item));
        toggle.setId("toggle-" + item.id());
        toggle.setAccessibleText(Messages.text("proposals.toggle", item.name()));
        name.setText(item.name());
        date.setText(String.valueOf(item.start().earliest().getYear()));
        standing = null;
        markStanding(item);
        markComputed(item);
        setTooltip(tooltip);
        setGraphic(entry);
    }

    private void markComputed(Proposal item) {
        var choice = viewModel.state().outcome();
        boolean now = choice != null && choice.proposal().equals(item.id());
        Cards.reveal(computed, now);
        entry.setAccessibleText(now ? Messages.text("proposals.computed", item.name()) : null);
    }

    private void markStanding(Proposal item) {
        var now = ProposalList.standing(item, viewModel.day());
        if (now == standing) {
            return;
        }
        standing = now;
        dot.setVisible(now == ProposalList.Standing.CURRENT || now == ProposalList.Standing.END_NOT_STATED);
        pseudoClassStateChanged(CURRENT, now == ProposalList.Standing.CURRENT);
        tooltip.setText(String.join("\n", item.name(), DateWording.date(item.start()) + " · " + item.author(),
            Messages.text("standing." + now.name().toLowerCase(Locale.ROOT))));
    }
}

package araxes.view;

import araxes.cartography.OutcomeChoice;
import araxes.model.Proposal;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.ProposalList;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All proposals, each a toggle: filtered by words, grouped by family or year, those on the table that day marked.
final class ProposalsPanel extends VBox {
    private final MapViewModel viewModel;
    private final ProposalList proposals;
    private final CustomTextField filter = new CustomTextField();
    private final ToggleButton byFamily = new ToggleButton(Messages.text("proposals.by-family"));
    private final ToggleButton byYear = new ToggleButton(Messages.text("proposals.by-year"));
    private final ListView<ProposalCell.Row> list = new ListView<>();
    private final Label count = new Label();
    private final PulseShare later = new PulseShare(list, this::catchUp, () -> {});
    private boolean outdated;
    private @Nullable String revealed;

    ProposalsPanel(MapViewModel viewModel, OutcomeControls outcomes, Action hideAll) {
        this.viewModel = viewModel;
        proposals = new ProposalList(viewModel.atlas().proposals());
        getStyleClass().add("proposals");
        filter.setId("proposal-filter");
        filter.setPromptText(Messages.text("proposals.filter"));
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.textProperty().subscribe(_ -> fill());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        list.setId("proposal-list");
        list.getStyleClass().add(Styles.DENSE);
        list.setCellFactory(_ -> new ProposalCell(viewModel));
        list.setContextMenu(new ProposalMenu(viewModel, outcomes, () -> list.getSelectionModel().getSelectedItem()
            instanceof ProposalCell.Row.Entry(var proposal) ? Optional.of(proposal) : Optional.empty()));
        list.setPlaceholder(new Label(Messages.text("proposals.none-found")));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof ProposalCell.Row.Entry(var proposal)) {
                viewModel.select(proposal);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE && list.getSelectionModel().getSelectedItem() instanceof ProposalCell.Row.Entry(var proposal)) {
                viewModel.setShown(proposal, !viewModel.isShown(proposal));
                event.consume();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(hideAll), filter, grouping(), list);
        // Named anew only: an edit of their terms does not concern the list.
        viewModel.stateProperty().map(state -> state.drafts().stream().map(draft -> List.of(draft.id(), draft.name())).toList())
            .subscribe((_, _) -> {
                outdated = true;
                later.start();
            });
        viewModel.stateProperty().map(state -> Optional.ofNullable(state.outcome()).map(OutcomeChoice::proposal))
            .subscribe(computed -> {
                revealed = computed.orElse(null);
                later.start();
            });
        viewModel.stateProperty().subscribe(state ->
            count.setText(state.proposals().isEmpty() ? "" : Messages.text("proposals.shown", state.proposals().size())));
    }

    void startFiltering() {
        filter.requestFocus();
        filter.selectAll();
    }

    private HBox head(Action hideAll) {
        var heading = new Label(Messages.text("proposals.title", viewModel.atlas().proposals().size()));
        heading.getStyleClass().add("group-heading");
        count.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button none = hideAll.button();
        none.disableProperty().bind(viewModel.stateProperty().map(state -> state.proposals().isEmpty()));
        var head = new HBox(8, heading, space, count, none);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox grouping() {
        var group = new ToggleGroup();
        byFamily.setToggleGroup(group);
        byYear.setToggleGroup(group);
        byFamily.getStyleClass().addAll(Styles.LEFT_PILL, Styles.SMALL);
        byYear.getStyleClass().addAll(Styles.RIGHT_PILL, Styles.SMALL);
        byFamily.setMinWidth(USE_PREF_SIZE);
        byYear.setMinWidth(USE_PREF_SIZE);
        byFamily.setSelected(true);
        byYear.selectedProperty().subscribe(_ -> fill());
        // A pill cannot be switched off by pressing it again.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        var legend = new Label(Messages.text("proposals.legend"));
        legend.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        legend.setTooltip(new Tooltip(Messages.text("proposals.legend.tooltip")));
        var space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(byFamily, byYear, space, legend);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Scrolls there, unless the line is seen already: the list makes lines only for what is seen.
    private void reveal(String proposal) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ProposalCell.Row.Entry(var entry) && entry.id().equals(proposal)) {
                boolean seen = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                    && flow.getFirstVisibleCell().getIndex() <= i && i < flow.getLastVisibleCell().getIndex();
                if (!seen) {
                    list.scrollTo(Math.max(0, i - 2));
                }
                return;
            }
        }
    }

    /// The list makes the lines that come into sight, which takes as long as making a panel.
    private boolean catchUp() {
        if (outdated) {
            fill();
            later.style(list);
            list.layout();
            return true;
        }
        if (revealed != null) {
            reveal(revealed);
            revealed = null;
        }
        return false;
    }

    private void fill() {
        outdated = false;
        var rows = new ArrayList<ProposalCell.Row>();
        var own = new ProposalList(viewModel.state().drafts()).matching(filter.getText());
        if (!own.isEmpty()) {
            rows.add(new ProposalCell.Row.Heading(Messages.text("proposals.own")));
            own.forEach(proposal -> rows.add(new ProposalCell.Row.Entry(proposal)));
        }
        proposals.grouped(byYear.isSelected() ? ProposalList.Grouping.YEAR : ProposalList.Grouping.FAMILY, filter.getText())
            .forEach((name, members) -> {
                rows.add(new ProposalCell.Row.Heading(byYear.isSelected() ? name : AtlasWording.family(name)));
                members.forEach(proposal -> rows.add(new ProposalCell.Row.Entry(proposal)));
            });
        list.getItems().setAll(rows);
    }
}

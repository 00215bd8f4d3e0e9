package araxes.view;

import araxes.cartography.MapState;
import araxes.model.Proposal;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.scenario.Outcome;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.ReportRow;
import araxes.viewmodel.TimeControls;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.locationtech.jts.geom.Coordinate;

/// What is known, in tabs; below it, while a computed outcome is shown, what was computed.
final class RightSide extends SplitPane {
    private static final double SHARE_OF_FACTS = 0.24;
    private static final double SHARE_OF_BUILDER = 0.58;
    private final MapViewModel viewModel;
    private final MapPanes map;
    private final TabPane details;
    private final TabFilling filling;
    private final EventsPanel events;
    private final ReasonCard reason;
    private final OutcomePane outcome;
    private final DifferencePane difference;
    private final HerePanel here;
    private final Tab place;
    private final SourcesPanel sources;
    private final Tab drawer;
    private final Tab builder;

    RightSide(MapViewModel viewModel, OutcomeControls outcomes, Function<MapState, Optional<Outcome>> compute, TimeControls times, Actions actions,
        Cards cards, PartyPaint paint, MapPanes map, NoticeBar notices, Dialogs dialogs, BuilderPanel workshop, Consumer<Proposal> edit) {
        this.viewModel = viewModel;
        this.map = map;
        events = new EventsPanel(viewModel, times, cards, map::show);
        reason = new ReasonCard(viewModel.atlas(), cards, map, map::requestFocus);
        outcome = new OutcomePane(viewModel, outcomes, compute, actions, reason, paint, reportLinks(),
            failure -> notices.warn(Messages.text("outcome.failed", String.valueOf(failure.getMessage()))));
        difference = new DifferencePane(viewModel, actions.compare.stopComparing, dialogs, notices, reportLinks()::show);
        here = new HerePanel(viewModel);
        place = tab("place", new VBox(here, new UnitPanel(viewModel, times.timeline(), cards, paint)));
        sources = new SourcesPanel(viewModel, cards, map::show, this::highlight);
        drawer = new Tab(Messages.text("tab.sources"), sources);
        drawer.setId("tab-sources");
        var proposal = tab("proposal", new ProposalPanel(viewModel, outcomes, cards, edit));
        var happened = new Tab(Messages.text("tab.events"), events);
        happened.setId("tab-events");
        var narrative = tab("narrative", new NarrativePanel(viewModel, times.narratives(), actions, cards));
        builder = tab("builder", workshop);
        details = new TabPane(place, proposal, happened, narrative, builder, drawer);
        details.setId("details");
        TabNames.keepFitting(details, List.of(Feather.MAP_PIN, Feather.FILE_TEXT, Feather.CALENDAR, Feather.BOOK, Feather.EDIT, Feather.BOOK_OPEN));
        EventHandler<KeyEvent> backToTheMap = event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                if (details.getSelectionModel().getSelectedItem() == narrative) {
                    times.narratives().close();
                }
                map.requestFocus();
                event.consume();
            }
        };
        details.addEventHandler(KeyEvent.KEY_PRESSED, backToTheMap);
        // Before lists, which keep Esc to themselves.
        details.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView) {
                backToTheMap.handle(event);
            }
        });
        filling = new TabFilling(details);
        details.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        details.getStyleClass().add("side");
        details.setMinWidth(0);
        setOrientation(Orientation.VERTICAL);
        setMinWidth(0);
        getItems().add(details);
        viewModel.selectedUnitProperty().subscribe(unit -> {
            if (unit != null && !isBuilderShown()) {
                details.getSelectionModel().select(place);
            }
        });
        viewModel.selectedProposalProperty().subscribe(selected -> {
            if (selected != null && !isBuilderShown()) {
                details.getSelectionModel().select(proposal);
            }
        });
        times.events().chosenProperty().subscribe(chosen -> {
            if (chosen != null) {
                details.getSelectionModel().select(happened);
            }
        });
        times.narratives().narrativeProperty().subscribe(open -> {
            if (open != null) {
                details.getSelectionModel().select(narrative);
            }
        });
        details.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            updateShown();
            shareRoom();
        });
        times.visible().spanProperty().subscribe(_ -> updateShown());
        viewModel.selectedUnitProperty().subscribe(_ -> updateShown());
        viewModel.frameProperty().subscribe(_ -> updateShown());
        viewModel.stateProperty().map(state -> state.against() != null).subscribe(shown -> showBelow(difference, shown));
        viewModel.stateProperty().map(state -> state.outcome() != null && state.against() == null).subscribe(shown -> showBelow(outcome, shown));
    }

    /// Answers what is at a place on the day of the map.
    void showHere(Coordinate asked) {
        here.open(asked);
        details.getSelectionModel().select(place);
    }

    /// Makes ready what is not seen yet, so that its tab opens at once.
    void bringUnseen() {
        filling.bringUnseen();
    }

    /// Takes all out of the scene but the names of the tabs, and lets it come back in parts, styled anew.
    void fillAgain() {
        filling.again();
        outcome.fillAgain();
        difference.fillAgain();
    }

    /// Opens the drawer of sources.
    void showSources() {
        details.getSelectionModel().select(drawer);
        sources.startFiltering();
    }

    /// Opens the drawer of sources with what speaks of something.
    void showSources(String filter) {
        showSources();
        sources.filter(filter);
    }

    /// Outlines a unit without leaving the drawer.
    private void highlight(UnitId unit) {
        viewModel.select(unit);
        details.getSelectionModel().select(drawer);
    }

    void showBuilder() {
        details.getSelectionModel().select(builder);
        shareRoom();
    }

    private boolean isBuilderShown() {
        return details.getSelectionModel().getSelectedItem() == builder;
    }

    private void shareRoom() {
        if (getItems().size() > 1) {
            setDividerPositions(isBuilderShown() ? SHARE_OF_BUILDER : SHARE_OF_FACTS);
        }
    }

    /// Why a figure is what it is; lies on the map.
    Node reason() {
        return reason;
    }

    private void showBelow(Node computed, boolean shown) {
        if (!shown) {
            getItems().remove(computed);
        } else if (!getItems().contains(computed)) {
            getItems().add(computed);
            shareRoom();
        }
    }

    private static Tab tab(String id, Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setContextMenu(CardText.copyMenu(content));
        var tab = new Tab(Messages.text("tab." + id), scroll);
        tab.setId("tab-" + id);
        return tab;
    }

    private void updateShown() {
        if ("tab-events".equals(details.getSelectionModel().getSelectedItem().getId())) {
            events.update();
        }
        if ("tab-sources".equals(details.getSelectionModel().getSelectedItem().getId())) {
            sources.update();
        }
    }

    private ReportPane.Links reportLinks() {
        return new ReportPane.Links() {
            @Override
            public void explain(ReportRow.Value value) {
                var report = outcome.report();
                if (report != null) {
                    reason.open(value, report);
                }
            }

            @Override
            public void show(Check.Place place) {
                reason.close();
                map.show(place);
            }

            @Override
            public void show(UnitId unit) {
                var inside = viewModel.atlas().unit(unit).area().getInteriorPoint();
                viewModel.select(unit);
                show(new Check.Place(unit.value(), inside.getX(), inside.getY()));
            }
        };
    }
}

package araxes.view;

import araxes.cartography.MapState;
import araxes.scenario.Outcome;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.OutcomeReport;
import araxes.viewmodel.OutcomeWording;
import araxes.viewmodel.ReportRow;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The computed outcome beside the map: on which day's situation and after which phase, what can be set, and what came of it.
/// Its figures are computed in the background, those of the tab that is open only, and do not wait for the picture of the same outcome.
final class OutcomePane extends VBox {
    private final MapViewModel viewModel;
    private final OutcomeControls controls;
    private final ReasonCard reason;
    private final PhaseStepper stepper;
    private final Label proposalName = new Label();
    private final Label computedOn = Cards.text("");
    private final Label phaseLabel = Cards.muted("");
    private final Hyperlink toEve = new Hyperlink();
    private final HBox options = new HBox(8);
    private final ChoiceBox<Integer> option = new ChoiceBox<>();
    private final VBox widths = new VBox(4);
    private final Filling widthFilling = new Filling(widths);
    private final Map<String, WidthControl> widthControls = new LinkedHashMap<>();
    private final TabPane tabs = new TabPane();
    private final Filling filling = new Filling(this);
    private final Map<OutcomeReport.Part, ReportPane> panes = new EnumMap<>(OutcomeReport.Part.class);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("outcome-figures").daemon().factory());
    private final LatestTask<Request, Optional<Answer>> figures;
    private @Nullable Request requested;
    private @Nullable OutcomeReport shown;
    private @Nullable String builtFor;

    private record Request(MapState state, OutcomeReport.Part part) {}

    private record Answer(Request request, OutcomeReport report, List<ReportRow> rows) {}

    /// @param compute what came of the outcome that a state asks for; called on a thread of this pane
    /// @param failed told when figures could not be computed
    OutcomePane(MapViewModel viewModel, OutcomeControls controls, Function<MapState, Optional<Outcome>> compute, Actions actions,
        ReasonCard reason, PartyPaint paint, ReportPane.Links links, Consumer<Throwable> failed) {
        this.viewModel = viewModel;
        this.controls = controls;
        this.reason = reason;
        stepper = new PhaseStepper(controls, actions.phaseBack, actions.phaseForward);
        figures = new LatestTask<>(request -> compute.apply(request.state())
            .flatMap(outcome -> OutcomeReport.of(viewModel.atlas(), request.state(), outcome))
            .map(report -> new Answer(request, report, report.rows(request.part()))),
            worker, FxThread.LATER, answer -> answer.ifPresent(this::show), failed);
        setId("outcome");
        getStyleClass().addAll("side", "outcome");
        setMinWidth(0);
        for (var part : OutcomeReport.Part.values()) {
            tabs.getTabs().add(tab(part, paint, links));
        }
        TabNames.keepFitting(tabs, List.of(Feather.REPEAT, Feather.BAR_CHART_2, Feather.CHECK_SQUARE, Feather.LIST));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        TabFilling.whenOpened(tabs);
        filling.show(List.of(head(actions.outcome), tabs));
        tabs.getSelectionModel().selectedItemProperty().subscribe(_ -> request());
        viewModel.stateProperty().subscribe(state -> {
            showControls(state);
            request();
        });
    }

    /// Styled anew.
    void fillAgain() {
        filling.again();
    }

    private Tab tab(OutcomeReport.Part part, PartyPaint paint, ReportPane.Links links) {
        var pane = new ReportPane(paint, links);
        var id = part.name().toLowerCase(Locale.ROOT);
        pane.setId("report-" + id);
        panes.put(part, pane);
        var scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        scroll.setContextMenu(CardText.copyMenu(pane));
        var tab = new Tab(Messages.text("report." + id), scroll);
        tab.setId("tab-" + id);
        tab.setUserData(part);
        return tab;
    }

    private VBox head(Action outcome) {
        var title = new Label(Messages.text("outcome.title"), new FontIcon(Feather.CPU));
        title.getStyleClass().add("group-heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId("outcome-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setTooltip(new Tooltip(Messages.text("outcome.close")));
        close.setAccessibleText(Messages.text("outcome.close"));
        close.setOnAction(_ -> outcome.run().run());
        var first = new HBox(6, title, space, close);
        first.setAlignment(Pos.CENTER_LEFT);
        proposalName.setWrapText(true);
        proposalName.setMinHeight(Region.USE_PREF_SIZE);
        proposalName.getStyleClass().add(Styles.TEXT_BOLD);
        proposalName.setId("outcome-proposal");
        computedOn.setId("outcome-computed-on");
        computedOn.getStyleClass().add("outcome-situation");
        computedOn.setTooltip(new Tooltip(Messages.text("outcome.baseline")));
        phaseLabel.setId("outcome-phase");
        toEve.setWrapText(true);
        toEve.setOnAction(_ -> {
            toEve.setVisited(false);
            controls.proposal().ifPresent(proposal -> viewModel.showDay(controls.eve(proposal)));
        });
        var optionName = Cards.text(Messages.text("outcome.option"));
        options.getChildren().addAll(optionName, option);
        options.setAlignment(Pos.CENTER_LEFT);
        option.setId("outcome-option");
        option.setConverter(new Named<>(number -> Messages.text("outcome.option.name", number)));
        option.setOnAction(_ -> {
            var chosen = option.getValue();
            if (chosen != null) {
                controls.showOption(chosen);
            }
        });
        var head = new VBox(4);
        Filling.whenShown(head, List.of(first, proposalName, computedOn, toEve, stepper, phaseLabel, options, widths));
        head.getStyleClass().add("outcome-head");
        return head;
    }

    private void showControls(MapState state) {
        var choice = state.outcome();
        var proposal = controls.proposal().orElse(null);
        if (choice == null || proposal == null) {
            reason.close();
            return;
        }
        proposalName.setText(proposal.name());
        var eve = controls.eve(proposal);
        toEve.setText(Messages.text("outcome.to-eve", DateWording.day(eve)));
        Cards.reveal(toEve, !state.day().equals(eve));
        stepper.show(choice.phase());
        var built = proposal.id() + " " + choice.option() + " " + state.language();
        if (!built.equals(builtFor)) {
            builtFor = built;
            build(state);
        }
        option.setValue(choice.option());
        widthControls.values().forEach(WidthControl::follow);
    }

    /// What can be set differs from text to text, and from one of its alternatives to the other.
    private void build(MapState state) {
        var words = new OutcomeWording(viewModel.atlas(), state.language());
        int count = controls.options();
        Cards.reveal(options, count > 1);
        if (option.getItems().size() != count) {
            option.getItems().setAll(IntStream.rangeClosed(1, count).boxed().toList());
        }
        widthControls.clear();
        controls.routes().forEach(route -> widthControls.put(route, new WidthControl(controls, route, words.name(route))));
        widthFilling.show(List.copyOf(widthControls.values()));
        Cards.reveal(widths, !widthControls.isEmpty());
    }

    /// The report in the open tab; null before the first.
    @Nullable OutcomeReport report() {
        return shown;
    }

    private void request() {
        var state = viewModel.stateProperty().get();
        if (state.outcome() == null) {
            requested = null;
            panes.values().forEach(ReportPane::clear);
            return;
        }
        var wanted = new Request(state, (OutcomeReport.Part) tabs.getSelectionModel().getSelectedItem().getUserData());
        if (!wanted.equals(requested)) {
            requested = wanted;
            figures.request(wanted);
        }
    }

    private void showHeading(OutcomeReport report) {
        computedOn.setText(report.scenario().proposal().isOwn() ? Messages.text("builder.own") + "\n" + report.heading() : report.heading());
        var label = report.scenario().proposal().phases().stream().filter(phase -> phase.number() == report.phase()).findFirst();
        phaseLabel.setText(label.map(phase -> OutcomeWording.phase(report.scenario().proposal(), phase.number())).orElse(""));
        Cards.reveal(phaseLabel, label.isPresent());
    }

    private void show(Answer answer) {
        if (viewModel.stateProperty().get().outcome() == null) {
            return; // closed meanwhile
        }
        shown = answer.report();
        showHeading(answer.report());
        panes.get(answer.request().part()).show(answer.rows());
        reason.follow(answer.rows(), answer.report());
    }
}

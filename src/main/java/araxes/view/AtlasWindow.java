package araxes.view;

import araxes.cartography.Viewport;
import araxes.model.Proposal;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.session.Journal;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.OwnScenarios;
import araxes.viewmodel.SourcesOnMap;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.UnitLocator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The atlas as a window: map in the middle, what to show on the left, what is known on the right, time along the foot.
public final class AtlasWindow implements Actions.WindowCommands {
    private static final double SIDE_WIDTH = 320;
    private final MapViewModel viewModel;
    private final WindowServices services;
    private final Stage stage;
    private final TimeControls times;
    private final SourcesOnMap sources;
    private final OutcomeControls outcomes;
    private final CompareControls comparing;
    private final SessionKeeper sessions;
    private final HistoryPanel history;
    private final Actions actions;
    private final Cards cards;
    private final NoticeBar notices = new NoticeBar();
    private final MapPanes map;
    private final TimelineBar timeline;
    private final ProposalsPanel proposals;
    private final OwnScenarios scenarios;
    private final ScenarioCommands scenarioCommands;
    private final Page page;
    private final CommandPalette palette;
    private final RightSide right;
    private final MapTools tools;
    private final ExportDesk exports;
    private final SplitPane middle;
    private final StackPane over = new StackPane();
    private final Filling overlay = new Filling(over);
    private final BorderPane root = new BorderPane();
    private final WorkBar work = new WorkBar();
    /// What is always there and comes back in parts when all is styled anew.
    private final List<Filling> parts = new ArrayList<>();
    private final PlayClock clock;

    public AtlasWindow(MapViewModel viewModel, Stage stage, WindowServices services) {
        this.viewModel = viewModel;
        this.stage = stage;
        this.services = services;
        times = new TimeControls(viewModel);
        sources = new SourcesOnMap(viewModel.atlas());
        outcomes = new OutcomeControls(viewModel);
        comparing = new CompareControls(viewModel, outcomes);
        scenarios = new OwnScenarios(viewModel);
        sessions = new SessionKeeper(viewModel, stage, services.sessions(), services.scenarios(), this::edit, notices, this::viewport);
        actions = new Actions(viewModel, outcomes, comparing, times, sessions, this);
        cards = new Cards(viewModel.atlas(), services.links());
        var drawing = new Drawing(viewModel.atlas());
        var tiles = new CompletableFuture<OfflineTiles.Painter>();
        OfflineTiles.paintWith(tiles);
        map = new MapPanes(viewModel, comparing, drawing,
            failure -> notices.warn(Messages.text("map.failed", String.valueOf(failure.getMessage()))));
        history = new HistoryPanel(viewModel, map::requestFocus);
        page = new Page(map::requestFocus);
        palette = new CommandPalette(actions, map::requestFocus);
        var paint = new PartyPaint(viewModel.atlas());
        timeline = new TimelineBar(viewModel, times, actions, paint);
        proposals = new ProposalsPanel(viewModel, outcomes, actions.hideProposals);
        scenarioCommands = new ScenarioCommands(viewModel, scenarios, services, notices, work);
        right = new RightSide(viewModel, outcomes, drawing::outcomeOf, times, actions, cards, paint, map, notices, services.dialogs(),
            builder(drawing::outcomeOf), this::edit);
        tools = new MapTools(viewModel, map, right, notices, drawing);
        map.onEveryPane(new EventMarkers(viewModel.atlas(), times.events())::attach);
        exports = new ExportDesk(viewModel, map.viewportProperty(), drawing, services, new Printing(stage), notices, work, map::requestFocus);
        var menu = new MainMenu(viewModel, comparing, times, timeline.axis().lanes(), actions, services.settings(),
            new BookmarksMenu(viewModel, tools.bookmarks(), actions.addBookmark, map::show));
        var head = new WindowHead(menu, actions, viewModel);
        var foot = new VBox(timeline, new StatusBar(viewModel, map, tools, sources, actions.sources, work));
        parts.add(Filling.ofChildren(head));
        parts.add(Filling.ofChildren(foot));
        middle = middle();
        root.setTop(head);
        over.setPickOnBounds(false);
        root.setCenter(new StackPane(middle, over));
        root.setBottom(foot);
        root.getStyleClass().add("window");
        clock = new PlayClock(times);
        viewModel.frameProperty().subscribe(frame -> {
            if (frame != null) {
                // The base below is seen only once the picture is moved; painting it earlier would delay the first one.
                tiles.complete(drawing.baseTiles()::paint);
                sources.show(frame.state());
                bringUnseen();
            }
        });
    }

    private BuilderPanel builder(Function<Scenario, Outcome> outcomeOf) {
        var editor = new DraftEditor(scenarios, outcomeOf);
        var workshop = new CompletableFuture<BuilderPanel>();
        var tool = new MapTool(new UnitLocator(viewModel.atlas()), scenarios.selection(), line -> workshop.join().lineDrawn(line));
        map.whenAdded(tool::attach);
        workshop.complete(new BuilderPanel(viewModel, scenarios, editor, outcomes, tool, scenarioCommands,
            failure -> notices.warn(Messages.text("outcome.failed", String.valueOf(failure.getMessage())))));
        return workshop.join();
    }

    /// Adds a scenario from a file to the session.
    private void edit(Draft draft) {
        scenarios.open(draft);
        right.showBuilder();
    }

    /// Goes on with a scenario of the analyst's own, or begins one from a historical proposal.
    private void edit(Proposal proposal) {
        if (proposal.isOwn()) {
            scenarios.edit(proposal.id());
        } else {
            scenarios.createFrom(proposal);
        }
        right.showBuilder();
    }

    @Override
    public void newScenario() {
        scenarios.create();
        right.showBuilder();
    }

    @Override
    public void scenarioFromProposal() {
        if (scenarioCommands.createFromChosen()) {
            right.showBuilder();
        } else {
            proposals.startFiltering();
        }
    }

    @Override
    public void openScenario() {
        scenarioCommands.open();
        right.showBuilder();
    }

    @Override
    public void saveScenario() {
        scenarioCommands.save();
    }

    @Override
    public void showBuilder() {
        right.showBuilder();
    }

    /// Puts the window into a scene.
    public Scene scene(double width, double height) {
        var scene = new Scene(root, width, height);
        double side = Math.min(SIDE_WIDTH, width / 4) / width;
        var settings = services.settings();
        middle.setDividerPositions(settings.divider("left", side), settings.divider("right", 1 - side));
        middle.getDividers().getFirst().positionProperty().subscribe((_, now) -> settings.setDivider("left", now.doubleValue()));
        middle.getDividers().getLast().positionProperty().subscribe((_, now) -> settings.setDivider("right", now.doubleValue()));
        timeline.focusAxis();
        scene.getStylesheets().add(AtlasWindow.class.getResource("window.css").toExternalForm());
        // The same keys on keyboards where + shares its key with =, and on the number pad.
        alias(scene, actions.zoomIn, new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHIFT_ANY),
            new KeyCodeCombination(KeyCode.ADD));
        alias(scene, actions.zoomOut, new KeyCodeCombination(KeyCode.SUBTRACT));
        alias(scene, actions.home, new KeyCodeCombination(KeyCode.NUMPAD0));
        alias(scene, actions.redo, new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));
        return scene;
    }

    /// The picture of the map alone, as an export would show it.
    public Node picture() {
        return map.active().picture();
    }

    /// What part of the world the map shows now; null before the first layout.
    public @Nullable Viewport viewport() {
        return map.viewportProperty().get();
    }

    private static void alias(Scene scene, Action action, KeyCombination... keys) {
        for (var key : keys) {
            scene.getAccelerators().put(key, action.run());
        }
    }

    private SplitPane middle() {
        var left = new LeftSide(new LayersPanel(viewModel), proposals, history);
        parts.add(Filling.ofChildren(left.lists()));
        var drop = new Label();
        FileDrop.accept(root, drop, sessions::open, notices);
        left.setPrefWidth(SIDE_WIDTH);
        right.setPrefWidth(SIDE_WIDTH);
        var split = new SplitPane(left, new MapStack(map, notices, right.reason(), page, palette, tools.search(), drop), right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        return split;
    }

    @Override
    public void toggleOutcome() {
        if (!outcomes.toggle()) {
            askForProposal();
        }
    }

    @Override
    public void askForProposal() {
        notices.say(Messages.text("outcome.choose"));
        proposals.startFiltering();
    }

    @Override
    public ExportDesk exports() {
        overlay.show(List.of(exports.pane()));
        overlay.finish();
        return exports;
    }

    /// Opens a session, what a picture shows, or a scenario.
    public void open(Path file) {
        sessions.open(file);
    }

    /// Another window takes its place.
    void leave() {
        clock.stop();
    }

    void warn(String message) {
        notices.warn(message);
    }

    /// Offers what other windows left that were not closed properly.
    void offer(List<Journal.Left> left) {
        sessions.offer(left);
    }

    /// Asks first if there is something to lose.
    @Override
    public void quit() {
        sessions.unlessLost(services.quit());
    }

    @Override
    public void toggleHistory() {
        history.toggle();
    }

    @Override
    public void zoom(double levels) {
        map.zoomBy(levels);
    }

    @Override
    public void showExtent(boolean full) {
        var about = viewModel.atlas().about();
        map.show(full ? about.extents().getOrDefault("full", about.frame()) : about.home());
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void changeInView(boolean found) {
        timeline.answer(found ? "" : Messages.text("timeline.no-change-in-view"));
    }

    @Override
    public void editDate() {
        timeline.editDate();
    }

    @Override
    public void findProposal() {
        proposals.startFiltering();
    }

    @Override
    public void showSources() {
        right.showSources();
    }

    @Override
    public MapTools tools() {
        return tools;
    }

    @Override
    public void toggleTheme() {
        var settings = services.settings();
        settings.themeProperty().set(WindowTheme.isDark(settings.themeProperty().get()) ? WindowSettings.Theme.LIGHT : WindowSettings.Theme.DARK);
    }

    /// Carries out a change of how all looks.
    void restyle(Runnable change) {
        var scene = root.getScene();
        var focused = scene.getFocusOwner();
        parts.forEach(Filling::again);
        overlay.again();
        right.fillAgain();
        change.run();
        PulseShare.afterAll(() -> {
            if (focused != null && focused.getScene() == scene) {
                focused.requestFocus();
            }
        });
    }

    /// What is not seen at first waits until the first map is there.
    private void bringUnseen() {
        if (over.getChildren().isEmpty()) {
            right.bringUnseen();
            overlay.showLater(List.of(exports.pane()));
        }
    }

    @Override
    public void showPalette() {
        palette.open();
    }

    @Override
    public void showPreferences() {
        page.open(Messages.text("preferences.title"), new PreferencesPage(services.settings(), viewModel, services.reopen()).nodes());
    }

    @Override
    public void showKeys() {
        page.open(Messages.text("keys.title"), HelpPages.keys(actions));
    }

    @Override
    public void showAbout() {
        page.open(Messages.text("about.title"), HelpPages.about(viewModel.atlas()));
    }
}

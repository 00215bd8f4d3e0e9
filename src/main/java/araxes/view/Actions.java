package araxes.view;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.TimeControls;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Everything that has a key, an entry in a menu or a button in more than one place.
final class Actions {
    final Action export;
    final Action exportReport;
    final Action copyPicture;
    final Action print;
    final Action quit;
    final Action history;
    final SessionKeeper sessions;
    final Action undo;
    final Action redo;
    final Action zoomIn;
    final Action zoomOut;
    final Action home;
    final Action fullExtent;
    final Action fullScreen;
    final Action play;
    final Action dayBack;
    final Action dayForward;
    final Action monthBack;
    final Action monthForward;
    final Action yearBack;
    final Action yearForward;
    final Action previousChange;
    final Action nextChange;
    final Action previousChangeInView;
    final Action nextChangeInView;
    final Action timeZoomIn;
    final Action timeZoomOut;
    final Action wholeTime;
    final Action firstDay;
    final Action lastDay;
    final Action goToDate;
    final Action search;
    final Action previousStep;
    final Action nextStep;
    final Action playNarrative;
    final Action closeNarrative;
    final Action findProposal;
    final Action hideProposals;
    final Action outcome;
    final Action phaseBack;
    final Action phaseForward;
    final Action theme;
    final Action preferences;
    final Action palette;
    final Action here;
    final Action explain;
    final Action measure;
    final Action locator;
    final Action addBookmark;
    final Action placeFormat;
    final Action copyPlace;
    final Action describe;
    final Action newScenario;
    final Action scenarioFrom;
    final Action openScenario;
    final Action saveScenario;
    final Action builder;
    final Action sources;
    final Action keys;
    final Action about;
    final CompareActions compare;

    /// What the window itself does; the rest is asked of the view-model.
    interface WindowCommands {
        ExportDesk exports();

        void quit();

        void zoom(double levels);

        void showExtent(boolean full);

        void toggleFullScreen();

        /// @param found whether there was a change to go to
        void changeInView(boolean found);

        void editDate();

        void findProposal();

        void toggleOutcome();

        void newScenario();

        void scenarioFromProposal();

        void openScenario();

        void saveScenario();

        void showBuilder();

        /// A command needs a proposal and none is chosen.
        void askForProposal();

        void showSources();

        MapTools tools();

        void toggleTheme();

        void toggleHistory();

        void showPreferences();

        void showPalette();

        void showKeys();

        void showAbout();
    }

    Actions(MapViewModel viewModel, OutcomeControls outcomes, CompareControls comparing, TimeControls times, SessionKeeper sessions, WindowCommands window) {
        this.sessions = sessions;
        history = action("history", Feather.LIST, key(KeyCode.H, SHORTCUT_DOWN), window::toggleHistory);
        export = action("export", Feather.SHARE, key(KeyCode.E, SHORTCUT_DOWN), () -> window.exports().open());
        exportReport = action("export-report", Feather.FILE_TEXT, null, () -> window.exports().openReport());
        copyPicture = action("copy-picture", Feather.IMAGE, key(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN), () -> window.exports().copy());
        print = action("print", Feather.PRINTER, key(KeyCode.P, SHORTCUT_DOWN), () -> window.exports().print());
        quit = action("quit", Feather.LOG_OUT, key(KeyCode.Q, SHORTCUT_DOWN), window::quit);
        undo = action("undo", Feather.CORNER_UP_LEFT, key(KeyCode.Z, SHORTCUT_DOWN), viewModel::undo);
        redo = action("redo", Feather.CORNER_UP_RIGHT, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), viewModel::redo);
        zoomIn = action("zoom-in", Feather.PLUS, key(KeyCode.PLUS), () -> window.zoom(MapPane.ZOOM_STEP));
        zoomOut = action("zoom-out", Feather.MINUS, key(KeyCode.MINUS), () -> window.zoom(-MapPane.ZOOM_STEP));
        home = action("home", Feather.HOME, key(KeyCode.DIGIT0), () -> window.showExtent(false));
        fullExtent = action("full-extent", Feather.MAXIMIZE, key(KeyCode.DIGIT0, SHORTCUT_DOWN), () -> window.showExtent(true));
        fullScreen = action("full-screen", Feather.MONITOR, key(KeyCode.F11), window::toggleFullScreen);
        play = action("play", Feather.PLAY, key(KeyCode.SPACE), times.playback()::toggle);
        dayBack = action("day-back", Feather.CHEVRON_LEFT, key(KeyCode.OPEN_BRACKET), () -> viewModel.stepBack(Period.ofDays(1)));
        dayForward = action("day-forward", Feather.CHEVRON_RIGHT, key(KeyCode.CLOSE_BRACKET), () -> viewModel.stepForward(Period.ofDays(1)));
        monthBack = action("month-back", Feather.CHEVRONS_LEFT, key(KeyCode.PAGE_UP), () -> viewModel.stepBack(Period.ofMonths(1)));
        monthForward = action("month-forward", Feather.CHEVRONS_RIGHT, key(KeyCode.PAGE_DOWN),
            () -> viewModel.stepForward(Period.ofMonths(1)));
        yearBack = action("year-back", Feather.REWIND, key(KeyCode.PAGE_UP, ALT_DOWN), () -> viewModel.stepBack(Period.ofYears(1)));
        yearForward = action("year-forward", Feather.FAST_FORWARD, key(KeyCode.PAGE_DOWN, ALT_DOWN),
            () -> viewModel.stepForward(Period.ofYears(1)));
        previousChange = action("previous-change", Feather.ARROW_LEFT_CIRCLE, key(KeyCode.LEFT, SHORTCUT_DOWN), viewModel::showPreviousChange);
        nextChange = action("next-change", Feather.ARROW_RIGHT_CIRCLE, key(KeyCode.RIGHT, SHORTCUT_DOWN), viewModel::showNextChange);
        previousChangeInView = action("previous-change-in-view", Feather.CHEVRONS_LEFT, key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN),
            () -> window.changeInView(times.showPreviousChangeInView()));
        nextChangeInView = action("next-change-in-view", Feather.CHEVRONS_RIGHT, key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN),
            () -> window.changeInView(times.showNextChangeInView()));
        timeZoomIn = action("time-zoom-in", Feather.ZOOM_IN, key(KeyCode.UP, ALT_DOWN), () -> times.zoomBy(TimelineInput.ZOOM_STEP));
        timeZoomOut = action("time-zoom-out", Feather.ZOOM_OUT, key(KeyCode.DOWN, ALT_DOWN), () -> times.zoomBy(1 / TimelineInput.ZOOM_STEP));
        wholeTime = action("whole-time", Feather.MAXIMIZE_2, key(KeyCode.HOME, ALT_DOWN), times.visible()::showAll);
        firstDay = action("first-day", Feather.SKIP_BACK, key(KeyCode.HOME), () -> viewModel.showDay(viewModel.firstDay()));
        lastDay = action("last-day", Feather.SKIP_FORWARD, key(KeyCode.END), () -> viewModel.showDay(viewModel.lastDay()));
        var narratives = times.narratives();
        previousStep = action("previous-step", Feather.CHEVRON_LEFT, key(KeyCode.PAGE_UP, SHIFT_DOWN), narratives::previous);
        nextStep = action("next-step", Feather.CHEVRON_RIGHT, key(KeyCode.PAGE_DOWN, SHIFT_DOWN), narratives::next);
        playNarrative = action("play-narrative", Feather.PLAY, key(KeyCode.SPACE, SHIFT_DOWN), narratives::toggle);
        closeNarrative = action("close-narrative", Feather.X, null, narratives::close);
        goToDate = action("go-to-date", Feather.CALENDAR, key(KeyCode.G, SHORTCUT_DOWN), window::editDate);
        findProposal = action("find-proposal", Feather.FILTER, key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN), window::findProposal);
        search = action("search", Feather.SEARCH, key(KeyCode.F, SHORTCUT_DOWN), () -> window.tools().search().open());
        hideProposals = action("hide-proposals", Feather.EYE_OFF, key(KeyCode.H, SHORTCUT_DOWN, SHIFT_DOWN), viewModel::hideAllProposals);
        outcome = action("outcome", Feather.CPU, key(KeyCode.R, SHORTCUT_DOWN), window::toggleOutcome);
        phaseBack = action("phase-back", Feather.CHEVRON_LEFT, key(KeyCode.COMMA), outcomes::showPreviousPhase);
        phaseForward = action("phase-forward", Feather.CHEVRON_RIGHT, key(KeyCode.PERIOD), outcomes::showNextPhase);
        theme = action("theme", Feather.MOON, key(KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN), window::toggleTheme);
        preferences = action("preferences", Feather.SETTINGS, key(KeyCode.COMMA, SHORTCUT_DOWN), window::showPreferences);
        palette = action("palette", Feather.TERMINAL, key(KeyCode.K, SHORTCUT_DOWN), window::showPalette);
        here = action("here", Feather.MAP_PIN, key(KeyCode.I, SHORTCUT_DOWN), () -> window.tools().showHere());
        explain = action("explain", Feather.HELP_CIRCLE, key(KeyCode.I), () -> window.tools().explainTheMiddle());
        measure = action("measure", Feather.CROP, key(KeyCode.M), () -> window.tools().measure().toggle());
        locator = action("locator", Feather.MAP, key(KeyCode.L), () -> window.tools().toggleLocator());
        addBookmark = action("add-bookmark", Feather.BOOKMARK, key(KeyCode.D, SHORTCUT_DOWN), () -> window.tools().addBookmark());
        placeFormat = action("place-format", Feather.CROSSHAIR, null, () -> window.tools().nextFormat());
        copyPlace = action("copy-place", Feather.COPY, key(KeyCode.C, SHORTCUT_DOWN, ALT_DOWN), () -> window.tools().copyPlace());
        describe = action("describe", Feather.FILE_TEXT, key(KeyCode.T, SHORTCUT_DOWN), () -> window.tools().copyDescription());
        sources = action("sources", Feather.BOOK_OPEN, key(KeyCode.J, SHORTCUT_DOWN), window::showSources);
        newScenario = action("new-scenario", Feather.FILE_PLUS, key(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN), window::newScenario);
        scenarioFrom = action("scenario-from", Feather.COPY, null, window::scenarioFromProposal);
        openScenario = action("open-scenario", Feather.FOLDER, null, window::openScenario);
        saveScenario = action("save-scenario", Feather.SAVE, null, window::saveScenario);
        builder = action("builder", Feather.EDIT, key(KeyCode.B, SHORTCUT_DOWN), window::showBuilder);
        keys = action("keys", Feather.COMMAND, key(KeyCode.F1), window::showKeys);
        about = action("about", Feather.INFO, null, window::showAbout);
        compare = new CompareActions(comparing, window::askForProposal);
    }

    /// In the order of the menus.
    List<Action> all() {
        var all = new ArrayList<>(sessions.actions());
        all.addAll(List.of(newScenario, scenarioFrom, openScenario, saveScenario, builder,
            export, exportReport, copyPicture, print, quit, undo, redo, history, preferences, zoomIn, zoomOut, home, fullExtent, fullScreen, theme, play, dayBack,
            dayForward, monthBack, monthForward, yearBack, yearForward, previousChange, nextChange,
            previousChangeInView, nextChangeInView, timeZoomIn, timeZoomOut, wholeTime, firstDay, lastDay, goToDate,
            previousStep, nextStep, playNarrative, closeNarrative,
            search, findProposal, hideProposals, outcome, phaseBack, phaseForward, palette, here, explain,
            measure, locator, addBookmark, placeFormat, copyPlace, describe, keys, sources, about));
        all.addAll(all.indexOf(palette), compare.all());
        return all;
    }

    private static Action action(String id, Feather icon, @Nullable KeyCombination key, Runnable run) {
        return new Action(id, icon, key, run);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}

package araxes.view;

import araxes.cartography.MapLayer;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.Lane;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.NarrativePlayer;
import araxes.viewmodel.ProposalList;
import araxes.viewmodel.StepWording;
import araxes.viewmodel.TimeControls;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu bar: everything the window can do.
final class MainMenu extends MenuBar {
    private final MapViewModel viewModel;
    private final Actions actions;
    private final Map<MapLayer, CheckMenuItem> layers = new EnumMap<>(MapLayer.class);
    private final Map<Language, RadioMenuItem> languages = new EnumMap<>(Language.class);
    private final Map<Proposal, CheckMenuItem> proposals = new LinkedHashMap<>();

    MainMenu(MapViewModel viewModel, CompareControls comparing, TimeControls times, ObservableSet<Lane> lanes, Actions actions, WindowSettings settings,
        BookmarksMenu bookmarks) {
        this.viewModel = viewModel;
        this.actions = actions;
        setUseSystemMenuBar(true);
        getMenus().addAll(file(), edit(), view(settings, bookmarks), time(times, lanes), proposals(), new CompareMenu(viewModel, comparing, actions.compare), help());
        viewModel.stateProperty().subscribe(state -> {
            layers.forEach((layer, item) -> item.setSelected(state.layers().contains(layer)));
            languages.get(state.language()).setSelected(true);
            proposals.forEach((proposal, item) -> item.setSelected(state.proposals().contains(proposal.id())));
        });
    }

    private Menu file() {
        var menu = menu("file", actions.newScenario.menuItem(), actions.scenarioFrom.menuItem(), actions.openScenario.menuItem(),
            actions.saveScenario.menuItem(), separator(), actions.export.menuItem(), actions.exportReport.menuItem(),
            actions.copyPicture.menuItem(), actions.print.menuItem(), separator(), actions.quit.menuItem());
        menu.getItems().addAll(0, FileMenu.items(actions.sessions));
        return menu;
    }

    private Menu edit() {
        var undo = actions.undo.menuItem();
        var redo = actions.redo.menuItem();
        undo.disableProperty().bind(viewModel.canUndoProperty().not());
        redo.disableProperty().bind(viewModel.canRedoProperty().not());
        var words = new StepWording(viewModel.atlas());
        nameStep(undo, actions.undo, "undo.step", 0, words);
        nameStep(redo, actions.redo, "redo.step", 1, words);
        return menu("edit", undo, redo, actions.history.menuItem(), separator(), actions.sessions.copyCommand.menuItem(), separator(),
            actions.preferences.menuItem());
    }

    /// @param after how far the step lies behind the one that is shown
    private void nameStep(MenuItem item, Action action, String key, int after, StepWording words) {
        var history = viewModel.history();
        item.textProperty().bind(Bindings.createStringBinding(() -> {
            int step = history.position() + after;
            return step > 0 && step < history.steps().size() ? Messages.text(key, words.step(history, step)) : action.text();
        }, history.positionProperty(), history.steps()));
    }

    private Menu view(WindowSettings settings, BookmarksMenu bookmarks) {
        return menu("view", layers(), names(), ReadingMenus.namePolicies(viewModel), ReadingMenus.worldviews(viewModel), separator(),
            actions.search.menuItem(), actions.here.menuItem(), actions.explain.menuItem(), actions.measure.menuItem(), actions.locator.menuItem(),
            actions.placeFormat.menuItem(), actions.copyPlace.menuItem(), actions.describe.menuItem(), bookmarks, separator(), actions.zoomIn.menuItem(), actions.zoomOut.menuItem(), actions.home.menuItem(),
            actions.fullExtent.menuItem(), separator(), actions.fullScreen.menuItem(), theme(settings), actions.theme.menuItem());
    }

    private static Menu theme(WindowSettings settings) {
        var menu = menu("theme");
        var group = new ToggleGroup();
        for (var theme : WindowSettings.Theme.values()) {
            var item = new RadioMenuItem(Messages.text("theme." + theme.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.themeProperty().set(theme));
            item.setUserData(theme);
            menu.getItems().add(item);
        }
        // Asked when it opens: the settings outlast this window, so nothing of it may listen to them.
        menu.setOnShowing(_ -> group.getToggles().forEach(item -> item.setSelected(item.getUserData() == settings.themeProperty().get())));
        return menu;
    }

    private Menu layers() {
        var menu = menu("layers");
        for (var kind : MapLayer.Kind.values()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(separator());
            }
            for (var layer : MapLayer.values()) {
                if (layer.kind() == kind) {
                    var item = new CheckMenuItem(Messages.text("layer." + layer.id()));
                    item.setOnAction(_ -> viewModel.setShown(layer, item.isSelected()));
                    layers.put(layer, item);
                    menu.getItems().add(item);
                }
            }
        }
        return menu;
    }

    private Menu names() {
        var menu = menu("names");
        var group = new ToggleGroup();
        for (var language : Language.values()) {
            var item = new RadioMenuItem(Messages.text("language." + language.code()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> viewModel.setLanguage(language));
            languages.put(language, item);
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu time(TimeControls times, ObservableSet<Lane> lanes) {
        var windows = menu("window", TimeMenus.windows(viewModel, times).toArray(MenuItem[]::new));
        var shown = menu("lanes", TimeMenus.lanes(lanes).toArray(MenuItem[]::new));
        var menu = menu("time", actions.play.menuItem());
        menu.getItems().addAll(TimeMenus.playing(times.playback()));
        menu.getItems().addAll(separator(), windows, shown, actions.timeZoomIn.menuItem(), actions.timeZoomOut.menuItem(),
            actions.wholeTime.menuItem(), separator(), actions.previousChange.menuItem(), actions.nextChange.menuItem(),
            actions.previousChangeInView.menuItem(), actions.nextChangeInView.menuItem(), separator(), actions.dayBack.menuItem(),
            actions.dayForward.menuItem(), actions.monthBack.menuItem(), actions.monthForward.menuItem(), actions.yearBack.menuItem(),
            actions.yearForward.menuItem(), separator(), actions.firstDay.menuItem(), actions.lastDay.menuItem(), actions.goToDate.menuItem(),
            separator(), narratives(times));
        return menu;
    }

    private Menu narratives(TimeControls times) {
        var player = times.narratives();
        var menu = menu("narratives");
        for (var narrative : viewModel.atlas().narratives()) {
            var item = new MenuItem(narrative.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> player.open(narrative));
            menu.getItems().add(item);
        }
        var closed = player.narrativeProperty().map(_ -> false).orElse(true);
        var steps = List.of(actions.previousStep.menuItem(), actions.nextStep.menuItem(), actions.playNarrative.menuItem());
        var close = actions.closeNarrative.menuItem();
        steps.forEach(item -> item.disableProperty().bind(closed));
        close.disableProperty().bind(closed);
        menu.getItems().add(separator());
        menu.getItems().addAll(steps);
        menu.getItems().addAll(RadioMenu.of("narrative-dwell", NarrativePlayer.DWELLS, seconds -> Messages.text("narrative.dwell", seconds),
            player.dwellProperty().asObject()), close);
        return menu;
    }

    private Menu proposals() {
        var phaseBack = actions.phaseBack.menuItem();
        var phaseForward = actions.phaseForward.menuItem();
        var recorded = viewModel.stateProperty().map(state -> state.outcome() == null);
        phaseBack.disableProperty().bind(recorded);
        phaseForward.disableProperty().bind(recorded);
        var menu = menu("proposals", actions.findProposal.menuItem(), actions.hideProposals.menuItem(), separator(),
            actions.outcome.menuItem(), phaseBack, phaseForward, separator(), actions.builder.menuItem(), separator());
        new ProposalList(viewModel.atlas().proposals()).grouped(ProposalList.Grouping.FAMILY, "").forEach((family, members) -> {
            var group = new Menu(AtlasWording.family(family));
            group.setMnemonicParsing(false);
            for (var proposal : members) {
                var item = new CheckMenuItem(proposal.start() + "  " + proposal.name());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> {
                    viewModel.setShown(proposal, item.isSelected());
                    viewModel.select(proposal);
                });
                proposals.put(proposal, item);
                group.getItems().add(item);
            }
            menu.getItems().add(group);
        });
        menu.getItems().add(ownScenarios());
        return menu;
    }

    /// Made anew when they change; they come and go.
    private Menu ownScenarios() {
        var menu = menu("own-scenarios");
        viewModel.stateProperty().map(state -> state.drafts()).subscribe(drafts -> {
            proposals.keySet().removeIf(Proposal::isOwn);
            menu.getItems().clear();
            for (var draft : drafts) {
                var item = new CheckMenuItem(draft.name());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> {
                    viewModel.setShown(draft, item.isSelected());
                    viewModel.select(draft);
                });
                proposals.put(draft, item);
                menu.getItems().add(item);
            }
            menu.setDisable(drafts.isEmpty());
        });
        return menu;
    }

    private Menu help() {
        return menu("help", actions.palette.menuItem(), actions.keys.menuItem(), actions.sources.menuItem(), actions.about.menuItem());
    }

    private static Menu menu(String id, MenuItem... items) {
        var menu = new Menu(Messages.text("menu." + id), null, items);
        menu.setId("menu-" + id);
        return menu;
    }

    private static MenuItem separator() {
        return new SeparatorMenuItem();
    }
}

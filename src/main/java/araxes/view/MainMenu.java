package araxes.view;

import araxes.cartography.MapLayer;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.Playback;
import araxes.viewmodel.ProposalList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    MainMenu(MapViewModel viewModel, CompareControls comparing, Playback playback, Actions actions, WindowSettings settings,
        BookmarksMenu bookmarks) {
        this.viewModel = viewModel;
        this.actions = actions;
        setUseSystemMenuBar(true);
        getMenus().addAll(file(), edit(), view(settings, bookmarks), time(playback), proposals(), new CompareMenu(viewModel, comparing, actions.compare), help());
        viewModel.stateProperty().subscribe(state -> {
            layers.forEach((layer, item) -> item.setSelected(state.layers().contains(layer)));
            languages.get(state.language()).setSelected(true);
            proposals.forEach((proposal, item) -> item.setSelected(state.proposals().contains(proposal.id())));
        });
    }

    private Menu file() {
        return menu("file", actions.exportSnapshot.menuItem(), separator(), actions.quit.menuItem());
    }

    private Menu edit() {
        var undo = actions.undo.menuItem();
        var redo = actions.redo.menuItem();
        undo.disableProperty().bind(viewModel.canUndoProperty().not());
        redo.disableProperty().bind(viewModel.canRedoProperty().not());
        return menu("edit", undo, redo, separator(), actions.preferences.menuItem());
    }

    private Menu view(WindowSettings settings, BookmarksMenu bookmarks) {
        return menu("view", layers(), names(), ReadingMenus.namePolicies(viewModel), ReadingMenus.worldviews(viewModel), separator(),
            actions.search.menuItem(), actions.here.menuItem(), actions.explain.menuItem(), actions.measure.menuItem(), actions.locator.menuItem(),
            actions.placeFormat.menuItem(), actions.copyPlace.menuItem(), actions.describe.menuItem(), bookmarks, separator(), actions.zoomIn.menuItem(), actions.zoomOut.menuItem(), actions.home.menuItem(),
            actions.fullExtent.menuItem(), separator(), actions.fullScreen.menuItem(), theme(settings));
    }

    private static Menu theme(WindowSettings settings) {
        var menu = menu("theme");
        var group = new ToggleGroup();
        for (var theme : WindowSettings.Theme.values()) {
            var item = new RadioMenuItem(Messages.text("theme." + theme.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.themeProperty().set(theme));
            settings.themeProperty().subscribe(current -> item.setSelected(current == theme));
            menu.getItems().add(item);
        }
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

    private Menu time(Playback playback) {
        var speeds = menu("speed");
        var group = new ToggleGroup();
        for (var speed : Playback.Speed.values()) {
            var item = new RadioMenuItem(TimelineBar.text(speed));
            item.setToggleGroup(group);
            item.setOnAction(_ -> playback.speedProperty().set(speed));
            playback.speedProperty().subscribe(current -> item.setSelected(current == speed));
            speeds.getItems().add(item);
        }
        return menu("time", actions.play.menuItem(), speeds, separator(), actions.previousChange.menuItem(), actions.nextChange.menuItem(),
            separator(), actions.dayBack.menuItem(), actions.dayForward.menuItem(), actions.monthBack.menuItem(),
            actions.monthForward.menuItem(), actions.yearBack.menuItem(), actions.yearForward.menuItem(), separator(),
            actions.firstDay.menuItem(), actions.lastDay.menuItem(), actions.goToDate.menuItem());
    }

    private Menu proposals() {
        var phaseBack = actions.phaseBack.menuItem();
        var phaseForward = actions.phaseForward.menuItem();
        var recorded = viewModel.stateProperty().map(state -> state.outcome() == null);
        phaseBack.disableProperty().bind(recorded);
        phaseForward.disableProperty().bind(recorded);
        var menu = menu("proposals", actions.findProposal.menuItem(), actions.hideProposals.menuItem(), separator(),
            actions.outcome.menuItem(), phaseBack, phaseForward, separator());
        new ProposalList(viewModel.atlas().proposals()).grouped(ProposalList.Grouping.FAMILY, "").forEach((family, members) -> {
            var group = new Menu(family);
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

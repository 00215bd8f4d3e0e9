package araxes.view;

import araxes.cartography.Arrangement;
import araxes.geometry.PlaceFormat;
import araxes.model.TerritorialUnit;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitLocator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The menu of a place on the map, by the right button, or by the menu key or Shift+F10 for the middle of the map.
final class MapMenu {
    private final MapViewModel viewModel;
    private final UnitLocator locator;
    private final MapTools tools;
    private @Nullable ContextMenu open;

    MapMenu(MapViewModel viewModel, UnitLocator locator, MapTools tools) {
        this.viewModel = viewModel;
        this.locator = locator;
        this.tools = tools;
    }

    void attach(MapPane pane) {
        pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                showInTheMiddle(pane);
            } else {
                show(pane, event.getX(), event.getY());
            }
            event.consume();
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                showInTheMiddle(pane);
                event.consume();
            }
        });
    }

    private void showInTheMiddle(MapPane pane) {
        show(pane, pane.getWidth() / 2, pane.getHeight() / 2);
    }

    private void show(MapPane pane, double x, double y) {
        var place = pane.place(x, y);
        if (place != null) {
            if (open != null) {
                open.hide();
            }
            var menu = menu(place);
            open = menu;
            var corner = pane.localToScreen(x, y);
            menu.show(pane, corner.getX(), corner.getY());
        }
    }

    private ContextMenu menu(Point2D at) {
        var place = new Coordinate(at.getX(), at.getY());
        var menu = new ContextMenu();
        menu.setId("map-menu");
        menu.getItems().add(item("here", Messages.text("map-menu.here", DateWording.day(viewModel.day())), () -> tools.showHere(place)));
        locator.unitAt(place.x, place.y).ifPresent(unit -> menu.getItems().addAll(of(unit)));
        var copy = new Menu(Messages.text("map-menu.copy-place"));
        for (var format : PlaceFormat.values()) {
            copy.getItems().add(item("copy-" + format.name(), format.format(place.x, place.y), () -> CardText.copy(format.format(place.x, place.y))));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), copy,
            item("measure-here", Messages.text("map-menu.measure"), () -> tools.measure().start(place)),
            item("centre-here", Messages.text("map-menu.centre"), () -> tools.centre(place)),
            item("bookmark", Messages.text("action.add-bookmark"), tools::addBookmark), new SeparatorMenuItem(),
            item("describe", Messages.text("action.describe"), tools::copyDescription),
            item("rests-on", Messages.text("action.sources"), tools::showSources));
        return menu;
    }

    /// What can be asked of the unit under the pointer.
    private ArrayList<MenuItem> of(TerritorialUnit unit) {
        var items = new ArrayList<MenuItem>();
        var changes = viewModel.atlas().history(unit.id()).periods().stream().skip(1).map(period -> period.valid().from()).toList();
        var previous = changes.stream().filter(day -> day.isBefore(viewModel.day())).reduce((_, later) -> later);
        var next = changes.stream().filter(day -> day.isAfter(viewModel.day())).findFirst();
        var last = changes.stream().filter(day -> !day.isAfter(viewModel.day())).reduce((_, later) -> later);
        items.add(day("previous-here", "map-menu.previous", previous));
        items.add(day("next-here", "map-menu.next", next));
        var compare = item("compare-here", Messages.text("map-menu.compare", last.map(DateWording::day).orElse("–")),
            () -> last.ifPresent(this::compareAround));
        compare.setDisable(last.isEmpty());
        items.add(compare);
        return items;
    }

    private MenuItem day(String id, String key, Optional<LocalDate> day) {
        var item = item(id, Messages.text(key, day.map(DateWording::day).orElse("–")), () -> day.ifPresent(viewModel::showDay));
        item.setDisable(day.isEmpty());
        return item;
    }

    /// The eve of a change beside its day.
    private void compareAround(LocalDate change) {
        var map = viewModel.state();
        var two = viewModel.session().withMap(map.withDay(change)).withArrangement(Arrangement.SIDE_BY_SIDE);
        var panes = new ArrayList<>(two.panes());
        panes.set(0, map.withDay(change.minusDays(1)));
        panes.set(1, map.withDay(change));
        viewModel.change(two.withPanes(panes));
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId("map-menu-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}

package araxes.view;

import araxes.cartography.Arrangement;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menu on several maps and on differences.
final class CompareMenu extends Menu {
    private final Map<Arrangement, RadioMenuItem> arrangements = new EnumMap<>(Arrangement.class);

    CompareMenu(MapViewModel viewModel, CompareControls compare, CompareActions actions) {
        super(Messages.text("menu.compare"));
        setId("menu-compare");
        var group = new ToggleGroup();
        for (var arrangement : List.of(Arrangement.SINGLE, Arrangement.SIDE_BY_SIDE, Arrangement.SWIPE, Arrangement.GRID)) {
            var action = actions.arrange(arrangement);
            var item = new RadioMenuItem(action.text());
            item.setId("menu-" + action.id());
            item.setToggleGroup(group);
            item.setAccelerator(action.key());
            item.setOnAction(_ -> action.run().run());
            arrangements.put(arrangement, item);
            getItems().add(item);
        }
        var linked = new CheckMenuItem(actions.linkDays.text());
        linked.setId("menu-link-days");
        linked.selectedProperty().bindBidirectional(compare.daysLinkedProperty());
        var single = viewModel.sessionProperty().map(session -> session.panes().size() == 1);
        var plain = viewModel.stateProperty().map(state -> state.against() == null);
        var many = List.of(actions.nextMap.menuItem(), actions.previousMap.menuItem(), actions.copyMap.menuItem(), actions.swapMaps.menuItem(),
            linked);
        var next = actions.compareNext.menuItem();
        var stop = actions.stopComparing.menuItem();
        many.forEach(item -> item.disableProperty().bind(single));
        next.disableProperty().bind(single);
        stop.disableProperty().bind(plain);
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(many);
        getItems().addAll(List.<MenuItem>of(new SeparatorMenuItem(), next, actions.compareToday.menuItem(), actions.compareEve.menuItem(),
            actions.compareOutcome.menuItem(), stop));
        viewModel.sessionProperty().subscribe(session -> arrangements.get(session.arrangement()).setSelected(true));
    }
}

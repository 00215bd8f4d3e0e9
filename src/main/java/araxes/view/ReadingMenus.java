package araxes.view;

import araxes.cartography.Look;
import araxes.cartography.NamePolicy;
import araxes.cartography.Worldview;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Whose borders and whose names the map has.
final class ReadingMenus {
    private ReadingMenus() {}

    static Menu worldviews(MapViewModel viewModel) {
        return choice("worldview", viewModel, List.of(Worldview.values()), Worldview::id, Look::worldview, Look::withWorldview);
    }

    static Menu namePolicies(MapViewModel viewModel) {
        return choice("name-policy", viewModel, List.of(NamePolicy.values()), NamePolicy::id, Look::names, Look::withNames);
    }

    private static <T> Menu choice(String key, MapViewModel viewModel, List<T> values, Function<T, String> id, Function<Look, T> current,
        BiFunction<Look, T, Look> with) {
        var menu = new Menu(Messages.text("menu." + key));
        menu.setId("menu-" + key);
        var group = new ToggleGroup();
        for (var value : values) {
            var item = new RadioMenuItem(Messages.text(key + "." + id.apply(value)));
            item.setId(key + "-" + id.apply(value));
            item.setToggleGroup(group);
            item.setOnAction(_ -> viewModel.setLook(with.apply(viewModel.state().look(), value)));
            viewModel.stateProperty().subscribe(state -> item.setSelected(current.apply(state.look()).equals(value)));
            menu.getItems().add(item);
        }
        return menu;
    }
}

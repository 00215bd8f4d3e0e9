package araxes.view;

import araxes.cartography.TimeWindow;
import araxes.viewmodel.Lane;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.Playback;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.WindowWording;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The choices that the Time menu and the foot of the window share.
final class TimeMenus {
    private static final List<Period> LENGTHS = List.of(Period.ofDays(7), Period.ofMonths(1), Period.ofMonths(3), Period.ofYears(1), Period.ofYears(5));

    private TimeMenus() {}

    /// Speed, step, end and dwell of playing.
    static List<MenuItem> playing(Playback playback) {
        return List.of(
            RadioMenu.of("speed", List.of(Playback.Speed.values()), speed -> word("speed", speed), playback.speedProperty()),
            RadioMenu.of("step", List.of(Playback.Step.values()), step -> word("step", step), playback.stepProperty()),
            RadioMenu.of("play-end", List.of(Playback.End.values()), end -> word("play-end", end), playback.endProperty()),
            RadioMenu.of("dwell", List.of(Playback.Dwell.values()), dwell -> word("dwell", dwell), playback.dwellProperty()));
    }

    static String word(String group, Enum<?> value) {
        return Messages.text(group + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /// How much of the time before its day the map marks.
    static List<MenuItem> windows(MapViewModel viewModel, TimeControls times) {
        var items = new ArrayList<MenuItem>();
        items.add(window(TimeWindow.INSTANT, viewModel, times));
        LENGTHS.forEach(length -> items.add(window(new TimeWindow.Range(length), viewModel, times)));
        items.add(window(new TimeWindow.Cumulative(viewModel.firstDay()), viewModel, times));
        var sinceNow = new MenuItem(Messages.text("window.since-this-day"));
        sinceNow.setId("window-since-this-day");
        sinceNow.setOnAction(_ -> times.setWindow(new TimeWindow.Cumulative(viewModel.day())));
        items.add(sinceNow);
        return items;
    }

    private static MenuItem window(TimeWindow window, MapViewModel viewModel, TimeControls times) {
        var item = new RadioMenuItem(WindowWording.of(window));
        item.setOnAction(_ -> {
            times.setWindow(window);
            item.setSelected(true);
        });
        viewModel.stateProperty().subscribe(state -> item.setSelected(state.window().equals(window)));
        return item;
    }

    /// Which lanes the timeline has.
    static List<MenuItem> lanes(ObservableSet<Lane> shown) {
        return List.of(Lane.values()).stream().<MenuItem>map(lane -> {
            var item = new CheckMenuItem(lane.text());
            item.setSelected(shown.contains(lane));
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    shown.add(lane);
                } else {
                    shown.remove(lane);
                }
            });
            shown.addListener((SetChangeListener<Lane>) _ -> item.setSelected(shown.contains(lane)));
            return item;
        }).toList();
    }
}

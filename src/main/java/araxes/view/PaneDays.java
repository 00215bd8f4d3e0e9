package araxes.view;

import araxes.viewmodel.MapViewModel;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The days of the other maps that are compared, on the axis: a line, and the numbers of the maps.
final class PaneDays extends Group {
    private static final double LINE = 1;

    PaneDays() {
        setAutoSizeChildren(false);
        setId("pane-days");
    }

    /// @param x of a day
    /// @param left edge of what may be seen
    /// @param right edge of what may be seen
    /// @param foot where the lines end
    void place(MapViewModel viewModel, ToDoubleFunction<LocalDate> x, double left, double right, double foot) {
        var session = viewModel.session();
        var days = new TreeMap<LocalDate, String>();
        for (int i = 0; i < session.panes().size(); i++) {
            if (i != session.active() && !session.panes().get(i).day().equals(viewModel.day())) {
                days.merge(session.panes().get(i).day(), String.valueOf(i + 1), (one, other) -> one + " " + other);
            }
        }
        days.keySet().removeIf(day -> x.applyAsDouble(day) < left - 1 || x.applyAsDouble(day) > right + 1);
        while (getChildren().size() > 2 * days.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < 2 * days.size()) {
            var line = new Region();
            line.getStyleClass().add("axis-other-day");
            var numbers = new Label();
            numbers.getStyleClass().add("axis-other-number");
            getChildren().addAll(line, numbers);
        }
        int child = 0;
        for (var day : days.entrySet()) {
            double at = Math.rint(x.applyAsDouble(day.getKey()));
            getChildren().get(child++).resizeRelocate(at - LINE / 2, 0, LINE, foot);
            var numbers = (Label) getChildren().get(child++);
            numbers.setText(day.getValue());
            numbers.autosize();
            numbers.relocate(Math.rint(at - numbers.prefWidth(-1) / 2), foot - 6);
        }
    }

    /// The numbers of the maps whose days are marked, in the order of time.
    String shown() {
        return getChildren().stream().filter(Label.class::isInstance).map(label -> ((Label) label).getText()).collect(Collectors.joining(" | "));
    }
}

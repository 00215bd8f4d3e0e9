package araxes.view;

import araxes.cartography.Viewport;
import araxes.geometry.PlaceFormat;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.SourcesOnMap;
import atlantafx.base.theme.Styles;
import java.time.YearMonth;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The last line of the window: where the pointer is, how large the map is, what the program does, what the data is.
final class StatusBar extends HBox {
    private static final double EQUATOR_METRES = 40_075_016.686;
    private static final double METRES_PER_INCH = 0.0254;
    private static final Duration WORTH_MENTIONING = Duration.millis(300);
    private final Label coordinates = new Label();
    private final Label scale = new Label();
    private final Label task = new Label();

    StatusBar(MapViewModel viewModel, MapPanes map, MapTools tools, SourcesOnMap sources, Action showSources, WorkBar work) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        coordinates.setId("coordinates");
        coordinates.setMinWidth(176);
        scale.setMinWidth(136);
        scale.setTooltip(new Tooltip(Messages.text("status.scale.tooltip")));
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var link = new Hyperlink();
        link.setId("sources-link");
        link.setOnAction(_ -> showSources.run().run());
        sources.countProperty().subscribe(count -> link.setText(Messages.text("status.sources", count)));
        var about = viewModel.atlas().about();
        var data = new Label(Messages.text("status.data", YearMonth.from(about.asOf()), DateWording.day(about.lastInformation())));
        getChildren().addAll(coordinates, scale, task, work, space, link, data);
        getChildren().stream().filter(Label.class::isInstance).forEach(
            child -> child.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED));
        link.getStyleClass().add(Styles.TEXT_SMALL);
        coordinates.setTooltip(new Tooltip(Messages.text("status.place.tooltip")));
        coordinates.setOnMouseClicked(_ -> tools.nextFormat());
        map.pointerProperty().subscribe(place -> showCoordinates(place, tools.formatProperty().get()));
        tools.formatProperty().subscribe(format -> showCoordinates(map.pointerProperty().get(), format));
        map.viewportProperty().subscribe(this::showScale);
        // Only when it lasts: a step in time takes milliseconds.
        var patience = new PauseTransition(WORTH_MENTIONING);
        patience.setOnFinished(_ -> task.setText(Messages.text("status.drawing")));
        map.busyProperty().subscribe(busy -> {
            if (busy) {
                patience.playFromStart();
            } else {
                patience.stop();
                task.setText("");
            }
        });
    }

    private void showCoordinates(@Nullable Point2D place, PlaceFormat format) {
        coordinates.setText(place == null ? Messages.text("status.no-place") : format.format(place.getX(), place.getY()));
    }

    private void showScale(@Nullable Viewport viewport) {
        if (viewport != null) {
            double latitude = Math.toRadians(viewport.latitudeAt(viewport.height() / 2.0));
            double metresPerPixel = EQUATOR_METRES * Math.cos(latitude) / viewport.worldSize();
            double ratio = metresPerPixel * Screen.getPrimary().getDpi() / METRES_PER_INCH;
            scale.setText(Messages.text("status.scale", roundedToTwoDigits(ratio)));
        }
    }

    private static long roundedToTwoDigits(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return Math.round(value / unit) * Math.round(unit);
    }
}

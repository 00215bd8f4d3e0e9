package araxes.view;

import araxes.cartography.MapFrame;
import araxes.model.UnitId;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.PlaceReport;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Coordinate;

/// The answer to "what is here on this date?", which follows the day of the map until another unit is chosen.
final class HerePanel extends VBox {
    private final MapViewModel viewModel;
    private final PlaceReport report;
    private @Nullable Coordinate place;
    private @Nullable UnitId unit;
    private List<PlaceReport.Section> sections = List.of();

    HerePanel(MapViewModel viewModel) {
        this.viewModel = viewModel;
        report = new PlaceReport(viewModel.atlas());
        setId("here");
        getStyleClass().add("card");
        setVisible(false);
        setManaged(false);
        viewModel.frameProperty().subscribe(this::update);
        viewModel.selectedUnitProperty().subscribe(selected -> {
            if (place != null && selected != null && !selected.equals(unit)) {
                close();
            }
        });
    }

    /// @param asked longitude and latitude in degrees
    void open(Coordinate asked) {
        unit = report.unitAt(asked).map(found -> found.id()).orElse(null);
        viewModel.select(unit);
        place = asked;
        setVisible(true);
        setManaged(true);
        update(viewModel.frameProperty().get());
    }

    private void close() {
        place = null;
        setVisible(false);
        setManaged(false);
    }

    private void update(@Nullable MapFrame frame) {
        if (place == null || frame == null) {
            return;
        }
        var now = report.at(place, frame.state());
        if (now.equals(sections) && !getChildren().isEmpty()) {
            return;
        }
        sections = now;
        var copy = new Button(Messages.text("here.copy"), new FontIcon(Feather.COPY));
        copy.setId("here-copy");
        copy.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        copy.setOnAction(_ -> CardText.copy(PlaceReport.asText(now)));
        getChildren().setAll(Cards.title(Messages.text("here.title", DateWording.day(frame.state().day()))), copy);
        for (var section : now) {
            getChildren().add(Cards.heading(section.title()));
            section.lines().forEach(line -> getChildren().add(Cards.text(line)));
        }
    }
}

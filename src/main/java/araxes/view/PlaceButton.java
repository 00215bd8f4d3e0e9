package araxes.view;

import araxes.scenario.Check;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows the place of a figure or a check on the map; not there where there is no one place.
final class PlaceButton extends Button {
    private final ReportPane.Links links;

    PlaceButton(ReportPane.Links links) {
        super(null, new FontIcon(Feather.MAP_PIN));
        this.links = links;
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "place-button");
        setTooltip(new Tooltip(Messages.text("report.show-place")));
        setAccessibleText(Messages.text("report.show-place"));
    }

    void show(Check.@Nullable Place place) {
        setVisible(place != null);
        setManaged(place != null);
        if (place != null) {
            setOnAction(_ -> links.show(place));
        }
    }
}

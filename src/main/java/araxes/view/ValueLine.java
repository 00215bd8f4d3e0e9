package araxes.view;

import araxes.viewmodel.ReportRow;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A figure with its name, and beside it the change since the baseline.
final class ValueLine implements ReportPane.Line {
    private final Label name = Cards.text("");
    private final Label remark = Cards.muted("");
    private final FigureLink number;
    private final PlaceButton place;
    private final HBox box;

    ValueLine(ReportPane.Links links) {
        number = new FigureLink(links);
        place = new PlaceButton(links);
        box = new HBox(6, name, place, remark, number);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(40);
        remark.setWrapText(false);
        remark.setMinWidth(Region.USE_PREF_SIZE);
        box.setAlignment(Pos.BASELINE_LEFT);
        box.getStyleClass().add("report-value");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean show(ReportRow row) {
        if (row instanceof ReportRow.Value value) {
            name.setText(value.name());
            remark.setText(value.remark());
            number.show(value);
            place.show(value.place());
            return true;
        }
        return false;
    }
}

package araxes.view;

import araxes.viewmodel.ReportRow;
import javafx.scene.control.Hyperlink;

/// A number that can be asked for its reason.
final class FigureLink extends Hyperlink {
    private final ReportPane.Links links;

    FigureLink(ReportPane.Links links) {
        this.links = links;
        getStyleClass().add("figure");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(ReportRow.Value value) {
        setId("figure-" + value.key().replace(' ', '-'));
        setText(value.text());
        setAccessibleText(value.name() + " " + value.text());
        setOnAction(_ -> {
            setVisited(false);
            links.explain(value);
        });
    }
}

package araxes.view;

import araxes.model.Event;
import araxes.model.Language;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimelineModel;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What happened on the day of the map, shortly before and shortly after.
final class EventsPanel extends VBox {
    private static final int DAYS_EITHER_SIDE = 4;
    private final MapViewModel viewModel;
    private final TimelineModel timeline;
    private final Cards cards;
    private List<Event> shown = List.of();

    EventsPanel(MapViewModel viewModel, Cards cards) {
        this.viewModel = viewModel;
        this.cards = cards;
        timeline = new TimelineModel(viewModel.atlas());
        setId("events");
        getStyleClass().add("card");
    }

    /// Called when the panel can be seen and the day has changed.
    void update() {
        var around = timeline.eventsAround(viewModel.day(), DAYS_EITHER_SIDE);
        if (!around.equals(shown)) {
            shown = around;
            var words = new AtlasWording(viewModel.atlas(), Language.EN);
            var nodes = new ArrayList<Node>();
            around.forEach(event -> nodes.add(card(event, words)));
            getChildren().setAll(nodes);
        }
        for (int i = 0; i < shown.size(); i++) {
            var style = getChildren().get(i).getStyleClass();
            style.remove("event-today");
            if (shown.get(i).date().equals(viewModel.day())) {
                style.add("event-today");
            }
        }
    }

    private Node card(Event event, AtlasWording words) {
        var link = new Hyperlink(words.when(event) + " — " + event.title());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> {
            viewModel.showDay(event.date());
            link.setVisited(false);
        });
        var box = new VBox(2, link, Cards.text(event.description()),
            Cards.muted(event.place() + " · " + Messages.find("event." + event.type()).orElse(event.type())));
        var details = new VBox(2);
        var more = new Hyperlink(Messages.text("event.sources", event.evidence().sources().size()));
        more.getStyleClass().add(Styles.TEXT_SMALL);
        more.setOnAction(_ -> {
            more.setVisited(false);
            if (details.getChildren().isEmpty()) {
                details.getChildren().setAll(cards.evidence(event.evidence(), words));
            } else {
                details.getChildren().clear();
            }
        });
        box.getChildren().addAll(more, details);
        box.getStyleClass().add("event");
        return box;
    }
}

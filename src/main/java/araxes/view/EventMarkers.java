package araxes.view;

import araxes.cartography.MarkedEvents;
import araxes.model.Atlas;
import araxes.viewmodel.EventList;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A click on a numbered place of an event points the event out in panel and axis; the next click there the next event of that place.
final class EventMarkers {
    private final Atlas atlas;
    private final EventList events;

    EventMarkers(Atlas atlas, EventList events) {
        this.atlas = atlas;
        this.events = events;
    }

    void attach(MapPane pane) {
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            var frame = pane.frameProperty().get();
            if (frame != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1 && click.isStillSincePress()) {
                MarkedEvents.at(click.getX(), click.getY(), atlas, frame).ifPresent(marked -> {
                    choose(marked);
                    click.consume();
                });
            }
        });
    }

    private void choose(MarkedEvents marked) {
        int next = marked.events().indexOf(events.chosenProperty().get()) + 1;
        events.chosenProperty().set(marked.events().get(next % marked.events().size()));
    }
}

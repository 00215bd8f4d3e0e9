package araxes.viewmodel;

import araxes.cartography.TimeWindow;
import araxes.cartography.Viewport;
import araxes.model.Event;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// All that moves through time: the part of it that is shown, playing, the events, and steps from change to change.
public final class TimeControls {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private final MapViewModel viewModel;
    private final TimelineModel timeline;
    private final VisibleTime visible;
    private final EventList events;
    private final Playback playback;
    private final TimeSearch search;
    private final NarrativePlayer narratives;
    private final BooleanBinding playing;

    public TimeControls(MapViewModel viewModel) {
        this.viewModel = viewModel;
        timeline = new TimelineModel(viewModel.atlas());
        visible = new VisibleTime(viewModel.firstDay(), viewModel.lastDay());
        events = new EventList(viewModel.atlas());
        playback = new Playback(viewModel);
        search = new TimeSearch(viewModel.atlas());
        narratives = new NarrativePlayer(viewModel);
        playing = Bindings.or(playback.playingProperty(), narratives.playingProperty());
        events.shownProperty().subscribe(shown -> {
            var days = shown.stream().map(Event::date).collect(Collectors.toCollection(TreeSet::new));
            days.addAll(viewModel.atlas().changesOfControl());
            playback.setEventful(days);
        });
        visible.spanProperty().subscribe(_ -> {
            if (!playback.playingProperty().get()) {
                playback.setRange(visible.dayAt(0), visible.dayAt(1));
            }
        });
    }

    public TimelineModel timeline() {
        return timeline;
    }

    public VisibleTime visible() {
        return visible;
    }

    public EventList events() {
        return events;
    }

    public Playback playback() {
        return playback;
    }

    public NarrativePlayer narratives() {
        return narratives;
    }

    public TimeSearch search() {
        return search;
    }

    /// Zooms the axis about the day of the map, so that the day stays where it is.
    public void zoomBy(double factor) {
        visible.zoomBy(factor, Math.clamp(visible.positionOf(viewModel.day()), 0, 1));
    }

    /// How much of the time before the day the map marks.
    public void setWindow(TimeWindow window) {
        viewModel.change(viewModel.state().withWindow(window));
    }

    /// The units of which something is in view; all before the first picture.
    public Set<UnitId> unitsInView() {
        var frame = viewModel.frameProperty().get();
        var units = viewModel.atlas().units();
        return units.stream().filter(unit -> frame == null || isInView(unit, frame.viewport())).map(TerritorialUnit::id).collect(Collectors.toSet());
    }

    private static boolean isInView(TerritorialUnit unit, Viewport viewport) {
        var view = new Envelope(viewport.longitudeAt(0), viewport.longitudeAt(viewport.width()), viewport.latitudeAt(viewport.height()),
            viewport.latitudeAt(0));
        return unit.area().getEnvelopeInternal().intersects(view) && unit.area().intersects(GEOMETRY.toGeometry(view));
    }

    /// The next day on which control of a unit in view changed.
    ///
    /// @return false, and stays, if there is none
    public boolean showNextChangeInView() {
        return show(changesOf(unitsInView()).higher(viewModel.day()));
    }

    /// The previous day on which control of a unit in view changed.
    ///
    /// @return false, and stays, if there is none
    public boolean showPreviousChangeInView() {
        return show(changesOf(unitsInView()).lower(viewModel.day()));
    }

    private boolean show(@Nullable LocalDate day) {
        if (day != null) {
            viewModel.showDay(day);
        }
        return day != null;
    }

    private TreeSet<LocalDate> changesOf(Set<UnitId> units) {
        var days = new TreeSet<LocalDate>();
        for (var unit : new HashSet<>(units)) {
            viewModel.atlas().history(unit).periods().stream().skip(1).forEach(period -> days.add(period.valid().from()));
        }
        return days;
    }

    /// Goes to the day of what is named and points it out.
    public void goTo(TimelineItem.Subject subject, LocalDate day) {
        viewModel.showDay(day);
        choose(subject);
    }

    /// Points it out in the lists, without moving.
    public void choose(TimelineItem.Subject subject) {
        switch (subject) {
            case TimelineItem.Changed _ -> { }
            case TimelineItem.Happened(var event) -> events.chosenProperty().set(event);
            case TimelineItem.Tabled(var proposal) -> viewModel.select(proposal);
        }
    }

    /// True while days or steps of a narrative go by.
    public ObservableBooleanValue playingProperty() {
        return playing;
    }

    /// Time went by.
    public void advance(long nanoseconds) {
        playback.advance(nanoseconds);
        narratives.advance(nanoseconds);
    }
}

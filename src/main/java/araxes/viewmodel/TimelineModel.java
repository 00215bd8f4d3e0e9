package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.Dating;
import araxes.model.Event;
import araxes.model.Names;
import araxes.scenario.ControlTimeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The time axis: its days as positions from 0 (first day) to 1 (last day), and what happened on them.
public final class TimelineModel {
    private final LocalDate first;
    private final LocalDate last;
    private final NavigableMap<LocalDate, Mark> marks = new TreeMap<>();
    private final Map<Lane, List<TimelineItem>> lanes = new EnumMap<>(Lane.class);
    private final ControlTimeline control;
    private final double mostChanged;

    /// A day on which something happened.
    ///
    /// @param changed the units whose control changed that day
    public record Mark(LocalDate day, List<Event> events, List<Names> changed) {
        public Mark {
            events = List.copyOf(events);
            changed = List.copyOf(changed);
        }
    }

    public TimelineModel(Atlas atlas) {
        first = atlas.about().firstDay();
        last = atlas.about().asOf();
        for (var event : atlas.events()) {
            add(new Mark(event.date(), List.of(event), List.of()));
        }
        for (var unit : atlas.units()) {
            atlas.history(unit.id()).periods().stream().skip(1).forEach(
                period -> add(new Mark(period.valid().from(), List.of(), List.of(unit.names()))));
        }
        control = ControlTimeline.of(atlas);
        mostChanged = control.changes().stream().filter(ControlTimeline.Change::contested).collect(Collectors.groupingBy(change -> YearMonth.from(change.day()),
            Collectors.summingDouble(ControlTimeline.Change::squareKilometres))).values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        fillLanes(atlas);
    }

    private void fillLanes(Atlas atlas) {
        for (var lane : Lane.values()) {
            lanes.put(lane, new ArrayList<>());
        }
        var together = new LinkedHashMap<Dating, List<ControlTimeline.Change>>();
        control.changes().forEach(change -> together.computeIfAbsent(change.dating(), _ -> new ArrayList<>()).add(change));
        together.forEach((dating, changes) -> add(new TimelineItem(Lane.CONTROL, dating, dating, false, new TimelineItem.Changed(changes))));
        atlas.events().forEach(event -> add(TimelineItem.of(event)));
        atlas.proposals().forEach(proposal -> add(TimelineItem.of(proposal)));
        lanes.values().forEach(items -> items.sort(Comparator.comparing((TimelineItem item) -> item.start().earliest())));
    }

    private void add(TimelineItem item) {
        if (!item.start().earliest().isAfter(last) && (item.open() || !item.end().latest().isBefore(first))) {
            Objects.requireNonNull(lanes.get(item.lane())).add(item);
        }
    }

    /// What stands on a lane, by the earliest day it may have begun.
    public List<TimelineItem> items(Lane lane) {
        return Collections.unmodifiableList(lanes.getOrDefault(lane, List.of()));
    }

    public double daysFromFirst(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day);
    }

    /// The largest contested area in km² that changed hands within a month: the top of the sparkline.
    public double mostChanged() {
        return mostChanged;
    }

    /// The areas behind the sparklines.
    public ControlTimeline control() {
        return control;
    }

    private void add(Mark mark) {
        if (!mark.day().isBefore(first) && !mark.day().isAfter(last)) {
            marks.merge(mark.day(), mark, (a, b) -> new Mark(a.day(), joined(a.events(), b.events()), joined(a.changed(), b.changed())));
        }
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    public LocalDate first() {
        return first;
    }

    /// Inclusive.
    public LocalDate last() {
        return last;
    }

    /// The day nearest to the position; positions beyond the ends give the first or the last day.
    public LocalDate dayAt(double position) {
        return first.plusDays(Math.round(Math.clamp(position, 0, 1) * ChronoUnit.DAYS.between(first, last)));
    }

    public double positionOf(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    /// The first days of the years on the axis.
    public List<LocalDate> years() {
        return IntStream.rangeClosed(first.getYear() + 1, last.getYear()).mapToObj(year -> LocalDate.of(year, 1, 1)).toList();
    }

    /// Earliest first.
    public List<Mark> marks() {
        return List.copyOf(marks.values());
    }

    /// The mark nearest to a position, within a distance on the axis.
    public Optional<Mark> markNear(double position, double distance) {
        var day = dayAt(position);
        return Stream.of(marks.floorEntry(day), marks.ceilingEntry(day)).filter(Objects::nonNull).map(Map.Entry::getValue)
            .filter(mark -> Math.abs(positionOf(mark.day()) - position) <= distance)
            .min(Comparator.comparingDouble(mark -> Math.abs(positionOf(mark.day()) - position)));
    }

    /// The events of the last days before, of the day itself, and of the first days after: never more than `each` days on either side.
    public List<Event> eventsAround(LocalDate day, int each) {
        var around = new ArrayList<Event>();
        var before = marks.headMap(day, true).descendingMap().values().stream().filter(mark -> !mark.events().isEmpty()).limit(each)
            .toList();
        new ArrayList<>(before).reversed().forEach(mark -> around.addAll(mark.events()));
        marks.tailMap(day, false).values().stream().filter(mark -> !mark.events().isEmpty()).limit(each)
            .forEach(mark -> around.addAll(mark.events()));
        return Collections.unmodifiableList(around);
    }
}

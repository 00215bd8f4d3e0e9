package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.Dating;
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
import java.util.Objects;
import java.util.stream.Collectors;

/// What stands on the lanes of the timeline, and the days of the atlas as positions from 0 (first day) to 1 (last day).
public final class TimelineModel {
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Lane, List<TimelineItem>> lanes = new EnumMap<>(Lane.class);
    private final ControlTimeline control;
    private final double mostChanged;

    public TimelineModel(Atlas atlas) {
        first = atlas.about().firstDay();
        last = atlas.about().asOf();
        control = ControlTimeline.of(atlas);
        mostChanged = control.changes().stream().filter(ControlTimeline.Change::contested)
            .collect(Collectors.groupingBy(change -> YearMonth.from(change.day()), Collectors.summingDouble(ControlTimeline.Change::squareKilometres)))
            .values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
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

    public LocalDate first() {
        return first;
    }

    /// Inclusive.
    public LocalDate last() {
        return last;
    }

    public double positionOf(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }
}

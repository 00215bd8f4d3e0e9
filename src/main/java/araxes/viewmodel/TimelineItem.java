package araxes.viewmodel;

import araxes.model.Dating;
import araxes.model.Event;
import araxes.model.Proposal;
import araxes.scenario.ControlTimeline;
import java.time.LocalDate;
import java.util.List;

/// Something that stands on a lane of the timeline.
///
/// @param start when it began, as far as it is known
/// @param end when it ended; the same as `start` for what took one day
/// @param open true if no end is stated: it fades out after its beginning
public record TimelineItem(Lane lane, Dating start, Dating end, boolean open, Subject subject) {
    /// What an item tells of.
    public sealed interface Subject {}

    /// Control of these units changed on one day.
    ///
    /// @param changes not empty; all of the same dating
    public record Changed(List<ControlTimeline.Change> changes) implements Subject {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    public record Happened(Event event) implements Subject {}

    public record Tabled(Proposal proposal) implements Subject {}

    /// The day a click goes to.
    public LocalDate day() {
        return start.day();
    }

    public boolean isSpan() {
        return open || !end.day().equals(start.day());
    }

    static TimelineItem of(Event event) {
        var start = Dating.of(event);
        var last = event.end();
        return new TimelineItem(Lane.ofEvent(event.type()), start, last == null ? start : new Dating(last, last, last), false, new Happened(event));
    }

    static TimelineItem of(Proposal proposal) {
        var start = Dating.of(proposal.start());
        var end = proposal.end();
        return new TimelineItem(Lane.PROPOSALS, start, end == null ? start : lastOf(Dating.of(end)), end == null, new Tabled(proposal));
    }

    /// An end known to the month or the year may be as late as its last day, which is where the fading ends.
    private static Dating lastOf(Dating end) {
        return new Dating(end.earliest(), end.latest(), end.latest());
    }
}

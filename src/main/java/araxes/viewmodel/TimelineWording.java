package araxes.viewmodel;

import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.Dating;
import araxes.model.Event;
import araxes.model.Evidence;
import araxes.model.Language;
import araxes.model.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Explains what stands on the timeline in a few lines: what, when and how exactly that is known, by which sources.
public final class TimelineWording {
    private static final int MOST_NAMES = 6;
    private static final int MOST_SOURCES = 3;
    private final Atlas atlas;
    private final AtlasWording words;

    public TimelineWording(Atlas atlas, Language language) {
        this.atlas = atlas;
        words = new AtlasWording(atlas, language);
    }

    /// Several lines, the first of which names it.
    public String describe(TimelineItem item) {
        return String.join("\n", switch (item.subject()) {
            case TimelineItem.Changed changed -> describe(changed, item.start());
            case TimelineItem.Happened(var event) -> describe(event, item.start());
            case TimelineItem.Tabled(var proposal) -> describe(proposal);
        });
    }

    /// A few words to stand beside a mark.
    public String label(TimelineItem item) {
        return switch (item.subject()) {
            case TimelineItem.Changed(var changes) -> changes.size() == 1 ? words.unit(changes.getFirst().unit().id())
                : Messages.text("timeline.units", changes.size());
            case TimelineItem.Happened(var event) -> event.title();
            case TimelineItem.Tabled(var proposal) -> proposal.name();
        };
    }

    private List<String> describe(TimelineItem.Changed changed, Dating dating) {
        var lines = new ArrayList<String>();
        var changes = changed.changes();
        double area = changes.stream().mapToDouble(change -> change.squareKilometres()).sum();
        lines.add(Messages.text("timeline.control-changed", Math.round(area)));
        var first = changes.getFirst();
        lines.add(when(DateWording.date(first.day(), first.after().precision()), dating));
        changes.stream().limit(MOST_NAMES).forEach(change -> lines.add(Messages.text("timeline.passed", words.unit(change.unit().id()),
            words.party(change.before().party()), words.party(change.after().party()))));
        if (changes.size() > MOST_NAMES) {
            lines.add(Messages.text("timeline.more", changes.size() - MOST_NAMES));
        }
        addSources(changes.stream().flatMap(change -> change.after().evidence().sources().stream()).distinct().toList(), lines);
        return lines;
    }

    private List<String> describe(Event event, Dating dating) {
        var lines = new ArrayList<String>();
        lines.add(event.title());
        lines.add(when(words.when(event), dating) + " · " + event.place());
        lines.add(event.description());
        addEvidence(event.evidence(), lines);
        return lines;
    }

    private List<String> describe(Proposal proposal) {
        var lines = new ArrayList<String>();
        lines.add(proposal.name());
        var end = proposal.end();
        lines.add(end == null ? Messages.text("timeline.no-end", DateWording.date(proposal.start()))
            : Messages.text("event.span", DateWording.date(proposal.start()), DateWording.date(end)));
        lines.add(Messages.text("timeline.status", proposal.status()));
        lines.add(Messages.text("timeline.outcome", proposal.outcome()));
        addEvidence(proposal.evidence(), lines);
        return lines;
    }

    private static String when(String date, Dating dating) {
        return dating.isExact() ? date
            : Messages.text("timeline.uncertain", date, DateWording.day(dating.earliest()), DateWording.day(dating.latest()));
    }

    private void addEvidence(Evidence evidence, List<String> lines) {
        for (Alternative alternative : evidence.alternatives()) {
            lines.add(Messages.text("timeline.otherwise", words.alternative(alternative)));
        }
        addSources(evidence.sources(), lines);
    }

    private void addSources(List<String> sources, List<String> lines) {
        var titles = sources.stream().limit(MOST_SOURCES).map(id -> atlas.findSource(id).map(source -> source.title()).orElse(id))
            .collect(Collectors.joining("; "));
        int more = sources.size() - MOST_SOURCES;
        lines.add(more > 0 ? Messages.text("timeline.sources-more", titles, more) : Messages.text("timeline.sources", titles));
    }
}

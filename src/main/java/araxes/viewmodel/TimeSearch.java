package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.Event;
import araxes.model.Language;
import araxes.model.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds a day by the name of what happened or was proposed on it. Case and diacritics do not count.
public final class TimeSearch {
    private static final int LEAST_LETTERS = 2;
    private final List<Entry> entries = new ArrayList<>();

    /// @param label date and name, to choose by
    public record Match(LocalDate day, String label, TimelineItem.Subject subject) {}

    private record Entry(Match match, String name, String text) {}

    public TimeSearch(Atlas atlas) {
        var words = new AtlasWording(atlas, Language.EN);
        for (Event event : atlas.events()) {
            add(new Match(event.date(), words.when(event) + " — " + event.title(), new TimelineItem.Happened(event)), event.title(), event.place());
        }
        for (Proposal proposal : atlas.proposals()) {
            var day = proposal.start().earliest();
            add(new Match(day, DateWording.date(proposal.start()) + " — " + proposal.name(), new TimelineItem.Tabled(proposal)), proposal.name(),
                proposal.author());
        }
    }

    private void add(Match match, String name, String more) {
        entries.add(new Entry(match, EventList.folded(name), EventList.folded(match.label() + " " + more)));
    }

    /// Those that have all the words, names that begin with them first, then by date. Nothing for less than two letters.
    public List<Match> find(String typed, int most) {
        var folded = EventList.folded(typed.strip());
        if (folded.length() < LEAST_LETTERS) {
            return List.of();
        }
        var words = Arrays.asList(folded.split("\\s+"));
        return entries.stream().filter(entry -> words.stream().allMatch(entry.text()::contains))
            .sorted(Comparator.comparing((Entry entry) -> !entry.name().startsWith(folded))
                .thenComparing(entry -> !words.stream().allMatch(entry.name()::contains)).thenComparing(entry -> entry.match().day()))
            .limit(most).map(Entry::match).toList();
    }
}

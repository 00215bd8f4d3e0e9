package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Event;
import araxes.model.Language;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.Source;
import araxes.scenario.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a page says in words, from the state it shows.
final class PageWords {
    private final Atlas atlas;
    private final MapFrame frame;
    private final MapText words;

    PageWords(Atlas atlas, MapFrame frame) {
        this.atlas = atlas;
        this.frame = frame;
        words = MapText.in(frame.state().language());
    }

    String get(String key) {
        return words.get(key);
    }

    String format(String key, Object... values) {
        return words.format(key, values);
    }

    private MapState state() {
        return frame.state();
    }

    private Language language() {
        return state().language();
    }

    String title() {
        var against = state().against();
        if (against != null) {
            return against.day().equals(state().day()) ? words.format("page.title.against-day", day()) : words.format("page.title.against", Furniture.words(against.day(), language()), day());
        }
        var outcome = frame.outcome();
        if (outcome != null) {
            return words.format("page.title.outcome", outcome.scenario().proposal().name());
        }
        if (!state().proposals().isEmpty()) {
            return state().proposals().stream().flatMap(id -> state().findProposal(atlas, id).stream())
                .map(proposal -> proposal.name()).collect(Collectors.joining("; "));
        }
        return words.format("page.title.day", day());
    }

    String subtitle() {
        var against = state().against();
        if (against != null) {
            var before = against.outcome();
            var names = Stream.of(before == null ? null : before.proposal(), frame.outcome() == null ? null : frame.outcome().scenario().proposal().id())
                .filter(Objects::nonNull).distinct().flatMap(id -> state().findProposal(atlas, id).stream()).map(Proposal::name)
                .collect(Collectors.joining("; "));
            return names.isEmpty() ? words.get("page.subtitle.against") : words.format("page.subtitle.against-outcome", names);
        }
        return switch (frame.outcome()) {
            case null -> state().proposals().isEmpty() ? words.format("page.subtitle.day", atlas.about().title())
                : words.format("page.subtitle.proposals", day());
            case Outcome.Rejected _ -> words.format("page.subtitle.rejected", day());
            case Outcome.Computed computed -> words.format("page.subtitle.outcome", day(), phase(computed));
        };
    }

    private String phase(Outcome.Computed computed) {
        int phase = phaseShown(computed);
        return phase == 0 ? words.get("legend.before")
            : words.format("page.after-phase", phase, computed.phases().getLast().number());
    }

    boolean isOfOutcome() {
        return frame.outcome() != null;
    }

    /// Whether a proposal of the analyst's own is on the map.
    boolean isOwn() {
        var outcome = frame.outcome();
        return outcome != null && outcome.scenario().proposal().isOwn()
            || state().proposals().stream().flatMap(id -> state().findProposal(atlas, id).stream()).anyMatch(proposal -> proposal.isOwn());
    }

    String eventsHeading() {
        return words.get(state().window() instanceof TimeWindow.Instant ? "page.events" : "page.events.window");
    }

    int phaseShown(Outcome.Computed computed) {
        var choice = state().outcome();
        return choice == null ? 0 : Math.min(choice.phase(), computed.phases().getLast().number());
    }

    private String day() {
        return Furniture.words(state().day(), language());
    }

    List<String> notes(PageRequest request) {
        var notes = new ArrayList<String>();
        if (request.has(PagePart.SOURCES)) {
            notes.add(words.get("page.note.numbers"));
        }
        notes.add(words.get(language() == Language.EN && state().look().names() == NamePolicy.PAIRED ? "page.note.names.en" : "page.note.names.other"));
        notes.add(words.format("page.note.lines", atlas.units().stream().mapToDouble(unit -> unit.accuracyKilometres()).max().orElse(0)));
        if (state().day().isAfter(atlas.about().lastInformation())) {
            notes.add(words.format("page.note.uncertain", Furniture.words(atlas.about().lastInformation(), language())));
        }
        if (frame.outcome() != null || request.has(PagePart.FIGURES)) {
            notes.add(words.get("page.note.outcome"));
        }
        if (!state().proposals().isEmpty()) {
            notes.add(words.get("page.note.proposal"));
        }
        notes.add(words.get("page.note.projection"));
        return notes;
    }

    List<String> credits(PageRequest request) {
        var credits = new ArrayList<>(atlas.about().credits());
        credits.add(words.get("page.licence"));
        if (!request.program().isBlank()) {
            credits.add(request.program());
        }
        return credits;
    }

    String source(Source source) {
        var unread = source.verified().equals("from_memory") ? " (" + words.get("page.sources.unread") + ")" : "";
        return source.title() + unread;
    }

    /// Those of the day, or of the time that the map speaks of.
    List<Event> events() {
        var last = state().day();
        var first = state().window().start(last);
        return atlas.events().stream().filter(event -> isWithin(event, first, last)).toList();
    }

    /// An event known only by its month or year is told with every day of it.
    private static boolean isWithin(Event event, LocalDate first, LocalDate last) {
        var begins = event.date();
        var end = switch (event.precision()) {
            case DAY, APPROX -> begins;
            case MONTH -> begins.plusMonths(1).minusDays(1);
            case YEAR -> begins.plusYears(1).minusDays(1);
        };
        if (event.end() != null) {
            end = event.end();
        }
        return !begins.isAfter(last) && !end.isBefore(first);
    }

    String event(Event event) {
        var date = switch (event.precision()) {
            case DAY, APPROX -> event.date().equals(state().day()) ? "" : Furniture.words(event.date(), language()) + ": ";
            case MONTH, YEAR -> event.date().toString().substring(0, event.precision() == Precision.MONTH ? 7 : 4) + ": ";
        };
        return date + event.title();
    }

    String number(double value) {
        return String.format(Locale.ENGLISH, "%,.0f", value);
    }
}

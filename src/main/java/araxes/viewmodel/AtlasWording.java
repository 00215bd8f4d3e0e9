package araxes.viewmodel;

import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.Confidence;
import araxes.model.ControlPeriod;
import araxes.model.Event;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.model.Verification;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts facts of an atlas into words, in one language for names. Says when something is not exact or not agreed.
public final class AtlasWording {
    private final Atlas atlas;
    private final Language language;
    private final @Nullable Proposal proposal;

    public AtlasWording(Atlas atlas, Language language) {
        this(atlas, language, null);
    }

    private AtlasWording(Atlas atlas, Language language, @Nullable Proposal proposal) {
        this.atlas = atlas;
        this.language = language;
        this.proposal = proposal;
    }

    /// The same, with the names of the proposal's own routes.
    public AtlasWording of(Proposal speaking) {
        return new AtlasWording(atlas, language, speaking);
    }

    /// The name of a party, or the words of the text where it names none that the atlas knows.
    public String party(String idOrWords) {
        return atlas.parties().stream().filter(party -> party.id().equals(idOrWords)).findFirst()
            .map(party -> party.names().in(language))
            .or(() -> Messages.find("actor." + idOrWords))
            .orElse(idOrWords);
    }

    public String unit(UnitId id) {
        return atlas.unit(id).names().in(language);
    }

    /// A named group where the units are exactly one, else the names of all.
    public String units(Collection<UnitId> units) {
        var wanted = new HashSet<>(units);
        var groups = atlas.groups().entrySet().stream().filter(group -> new HashSet<>(group.getValue()).equals(wanted)).toList();
        var named = groups.stream().flatMap(group -> Messages.find("group." + group.getKey()).stream()).findFirst();
        return named.orElseGet(() -> units.stream().map(this::unit).distinct().collect(Collectors.joining("; ")));
    }

    /// The name of a route, or the words of the text where the atlas has no axis for it.
    public String route(String idOrWords) {
        return (proposal == null ? atlas.findRoute(idOrWords) : proposal.findRoute(atlas, idOrWords)).map(route -> route.names().in(language)).orElse(idOrWords);
    }

    /// Such as `since about 26 February 1992, until 10 November 2020`.
    public String span(ControlPeriod period) {
        var from = DateWording.date(period.valid().from(), period.precision());
        boolean fromTheStart = !period.valid().from().isAfter(atlas.about().firstDay());
        if (period.valid().isOpenEnded()) {
            return Messages.text(fromTheStart ? "span.start.open" : "span.open", from, DateWording.day(atlas.about().lastInformation()));
        }
        var ended = endOf(period);
        return Messages.text(fromTheStart ? "span.start.closed" : "span.closed", from, ended);
    }

    /// The end of a period is known as exactly as the beginning of the one that follows it.
    private String endOf(ControlPeriod period) {
        return atlas.units().stream().map(unit -> atlas.history(unit.id()).periods()).filter(periods -> periods.contains(period))
            .findFirst().flatMap(periods -> periods.stream().skip(periods.indexOf(period) + 1L).findFirst())
            .map(next -> DateWording.date(next.valid().from(), next.precision()))
            .orElseGet(() -> DateWording.day(period.valid().until()));
    }

    /// Such as `RU_PK until 2024-06-12` with the party's name for its id.
    public String presence(String statement) {
        int end = statement.indexOf(' ');
        return end < 0 ? party(statement) : party(statement.substring(0, end)) + statement.substring(end);
    }

    public String confidence(Confidence confidence) {
        return Messages.text("confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    public String verification(Verification verification) {
        return Messages.text("verification." + verification.name().toLowerCase(Locale.ROOT));
    }

    public String alternative(Alternative alternative) {
        var date = alternative.date();
        return date == null ? alternative.claim() : Messages.text("alternative.dated", DateWording.date(date), alternative.claim());
    }

    /// How a source was checked, from its own mark.
    /// A family of proposals; as the atlas calls it where the program has no name for it.
    public static String family(String family) {
        return Messages.find("family." + family.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")).orElse(family);
    }

    public String sourceCheck(String verified) {
        return Messages.find("source.verified." + verified).orElse(verified);
    }

    /// The day, or the first and the last day, of an event.
    public String when(Event event) {
        var began = DateWording.date(event.date(), event.precision());
        var end = event.end();
        return end == null ? began : Messages.text("event.span", began, DateWording.day(end));
    }

    /// The first day of an event, in few letters.
    public String whenShort(Event event) {
        return DateWording.shortDate(event.date(), event.precision());
    }

    /// What is internationally recognised of a unit.
    public String deJure(TerritorialUnit unit) {
        return Messages.text("unit.de-jure", party(unit.deJure()));
    }

    /// The names in all other languages that are known, each with its language's code.
    public List<String> otherNames(TerritorialUnit unit) {
        return Arrays.stream(Language.values())
            .filter(other -> other != language && (other == Language.EN || unit.names().others().containsKey(other)))
            .map(other -> Messages.text("unit.name-in", other.code(), unit.names().in(other))).toList();
    }
}

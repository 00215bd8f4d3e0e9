package araxes.cartography;

import araxes.geometry.AuthalicArea;
import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.Confidence;
import araxes.model.ControlPeriod;
import araxes.model.Event;
import araxes.model.Evidence;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.PartialDate;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.model.Verification;
import araxes.scenario.Difference;
import araxes.scenario.Outcome;
import araxes.scenario.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A map in words, for those who cannot see it: a screen reader says it, a published picture carries it as its alternative text.
/// In neutral words, and as exact as the picture: what is uncertain is said to be.
public final class MapDescription {
    /// Nobody listens to more at a time.
    private static final int MOST_EVENTS = 12;
    private final Atlas atlas;
    private final MapFrame frame;
    private final MapState state;
    private final MapText text;
    private final Locale locale;
    private final List<String> paragraphs = new ArrayList<>();

    private MapDescription(Atlas atlas, MapFrame frame) {
        this.atlas = atlas;
        this.frame = frame;
        state = frame.state();
        text = MapText.in(state.language());
        locale = Locale.of(state.language().code());
    }

    /// Paragraphs, parted by line feeds, without one at the end. A pure function; areas are geodesic.
    public static String of(Atlas atlas, MapFrame frame) {
        return String.join("\n", new MapDescription(atlas, frame).describe());
    }

    /// One sentence: what is shown of which day. For a window that has no room for more.
    public static String titleOf(Atlas atlas, MapFrame frame) {
        return new MapDescription(atlas, frame).title();
    }

    private List<String> describe() {
        paragraphs.add(title() + " " + place());
        addHolders();
        addOutcome();
        addComparison();
        addMarked();
        addProposals();
        addLines();
        addLayers();
        addUncertainties();
        addReading();
        return paragraphs;
    }

    private String title() {
        var day = words(state.day());
        var computed = computed();
        if (computed != null) {
            return text.format("describe.title-outcome", atlas.about().title(), name(computed.scenario().proposal()), day);
        }
        return text.format(shows(MapLayer.CONTROL) ? "describe.title" : "describe.title-ground", atlas.about().title(), day);
    }

    private String place() {
        var viewport = frame.viewport();
        double kilometres = Furniture.metresPerPixel(viewport) * viewport.width() / 1000;
        return text.format("describe.place", degrees(viewport.longitudeAt(0), "east", "west"),
            degrees(viewport.longitudeAt(viewport.width()), "east", "west"), degrees(viewport.latitudeAt(viewport.height()), "north", "south"),
            degrees(viewport.latitudeAt(0), "north", "south"), Math.round(kilometres));
    }

    private String degrees(double value, String positive, String negative) {
        return text.format("describe." + (value < 0 ? negative : positive), Math.abs(value));
    }

    /// Who holds what, in all and of each state's recognised territory.
    private void addHolders() {
        if (!shows(MapLayer.CONTROL)) {
            return;
        }
        var all = new HashMap<String, Double>();
        var ofStates = new TreeMap<String, Map<String, Double>>();
        var territory = territory();
        if (territory == null) {
            for (var unit : atlas.units()) {
                double area = AuthalicArea.squareKilometres(unit.area());
                var holder = frame.situation().control().controllerOf(unit.id()).orElse("");
                add(holder, unit.deJure(), area, all, ofStates);
            }
        } else {
            territory.pieces().forEach(piece ->
                add(piece.holder(), atlas.unit(piece.parcel().unit()).deJure(), piece.squareKilometres(), all, ofStates));
        }
        double whole = all.values().stream().mapToDouble(Double::doubleValue).sum();
        paragraphs.add(text.format(territory == null ? "describe.holders" : "describe.holders-computed", area(whole), shares(all, whole)));
        ofStates.forEach((ofState, held) -> {
            if (held.size() > 1) {
                double sum = held.values().stream().mapToDouble(Double::doubleValue).sum();
                paragraphs.add(text.format("describe.of-state", party(ofState), area(sum), shares(held, sum)));
            }
        });
    }

    private static void add(String holder, String ofState, double area, Map<String, Double> all, Map<String, Map<String, Double>> ofStates) {
        all.merge(holder, area, Double::sum);
        ofStates.computeIfAbsent(ofState, _ -> new HashMap<>()).merge(holder, area, Double::sum);
    }

    /// The largest first.
    private String shares(Map<String, Double> areas, double whole) {
        return areas.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
            .map(held -> text.format("describe.share", held.getKey().isEmpty() ? text.get("describe.unknown") : party(held.getKey()),
                area(held.getValue()), String.format(locale, "%.1f", 100 * held.getValue() / whole)))
            .collect(Collectors.joining("; "));
    }

    private String area(double squareKilometres) {
        return String.format(locale, squareKilometres < 100 ? "%,.1f" : "%,.0f", squareKilometres);
    }

    private void addOutcome() {
        switch (frame.outcome()) {
            case null -> { }
            case Outcome.Rejected(var scenario, _, var reason) ->
                paragraphs.add(text.format("describe.rejected", name(scenario.proposal()), reason.in(state.language())));
            case Outcome.Computed computed -> {
                int last = computed.phases().getLast().number();
                int phase = Math.min(Objects.requireNonNull(state.outcome()).phase(), last);
                paragraphs.add(phase == 0 ? text.format("describe.before", name(computed.scenario().proposal()))
                    : text.format("describe.after-phase", name(computed.scenario().proposal()), phase, last));
                computed.scenario().widths().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(width ->
                    paragraphs.add(text.format("describe.width", width.getValue())));
                addPassed(computed.before(), Outcomes.territory(computed, phase));
            }
        }
    }

    /// What changed hands since the baseline, net, by party.
    private void addPassed(Territory before, Territory after) {
        var gained = new TreeMap<String, Double>();
        before.holders().forEach(holder -> gained.merge(holder, -before.squareKilometresHeldBy(holder), Double::sum));
        after.holders().forEach(holder -> gained.merge(holder, after.squareKilometresHeldBy(holder), Double::sum));
        var changes = gained.entrySet().stream().filter(change -> Math.abs(change.getValue()) >= 0.05)
            .map(change -> text.format(change.getValue() > 0 ? "describe.more" : "describe.less", party(change.getKey()),
                area(Math.abs(change.getValue())))).collect(Collectors.joining("; "));
        paragraphs.add(changes.isEmpty() ? text.get("describe.nothing-passed") : text.format("describe.passed", changes));
    }

    private void addComparison() {
        var against = state.against();
        if (against != null) {
            var outcome = against.outcome();
            var proposal = outcome == null ? null : state.findProposal(atlas, outcome.proposal()).orElse(null);
            paragraphs.add(proposal == null ? text.format("describe.against", words(against.day()))
                : text.format("describe.against-outcome", name(proposal), words(against.day())));
            switch (frame.compared()) {
                case null -> { }
                case Compared.Refused(_, _, var reason) -> paragraphs.add(text.format("describe.difference-refused", reason));
                case Compared.Done(_, _, _, _, var difference) -> addDifference(difference);
            }
        }
    }

    /// As the legend lists it: what passes from whom to whom, and which rules begin or end.
    private void addDifference(Difference difference) {
        var parts = new ArrayList<String>();
        DifferenceSheet.passages(difference, Difference.Matter.CONTROL).forEach((passage, changes) -> parts.add(text.format(
            "describe.passage", party(passage.from()), party(passage.to()), area(DifferenceSheet.squareKilometres(changes)))));
        DifferenceSheet.passages(difference, Difference.Matter.SOVEREIGNTY).forEach((passage, changes) -> parts.add(text.format(
            "describe.sovereignty-passage", party(passage.from()), party(passage.to()), area(DifferenceSheet.squareKilometres(changes)))));
        DifferenceSheet.rules(difference).forEach((rule, changes) -> parts.add(text.format(
            rule.begins() ? "describe.rules-begin" : "describe.rules-end", text.get("regime." + rule.kind().name().toLowerCase(Locale.ROOT)),
            area(DifferenceSheet.squareKilometres(changes)))));
        paragraphs.add(parts.isEmpty() ? text.get("describe.no-difference") : text.format("describe.difference", String.join("; ", parts)));
    }

    /// What happened in the time that the map marks.
    private void addMarked() {
        if (state.window() instanceof TimeWindow.Instant) {
            return;
        }
        var viewport = frame.viewport();
        var marked = WindowFacts.of(atlas, state).inView(new PixelClip(viewport), viewport);
        paragraphs.add(text.format("describe.marked", words(marked.from()), words(marked.to())));
        if (frame.outcome() == null && state.against() == null) {
            addPassedUnits("describe.marked-passed", marked.changed());
            addPassedUnits("describe.marked-uncertain", marked.perhaps());
        }
        var events = marked.spots().stream().flatMap(spot -> spot.events().stream()
            .map(event -> text.format("describe.marked-event", spot.number(), words(event), event.title())))
            .limit(MOST_EVENTS).collect(Collectors.joining("; "));
        if (!events.isEmpty()) {
            long more = Math.max(0, marked.spots().stream().mapToLong(spot -> spot.events().size()).sum() - MOST_EVENTS);
            paragraphs.add(text.format(more > 0 ? "describe.marked-events-more" : "describe.marked-events", events, more));
        }
    }

    private void addPassedUnits(String key, Set<UnitId> units) {
        if (!units.isEmpty()) {
            paragraphs.add(text.format(key, atlas.units().stream().filter(unit -> units.contains(unit.id()))
                .map(unit -> unit.names().in(state.language())).collect(Collectors.joining(", "))));
        }
    }

    private void addProposals() {
        for (var id : state.proposals()) {
            state.findProposal(atlas, id).ifPresent(proposal -> {
                var kinds = ProposalSheet.looks(proposal).stream().map(look -> text.get("provision." + look.key())).distinct()
                    .collect(Collectors.joining(", "));
                paragraphs.add(text.format(kinds.isEmpty() ? "describe.proposal-nothing" : "describe.proposal", name(proposal),
                    words(proposal.start()), proposal.author(), kinds)
                    + (proposal.isInItsTime(state.day()) ? "" : " " + text.get("describe.out-of-time")));
            });
        }
    }

    private void addLines() {
        if (shows(MapLayer.LINES)) {
            names("describe.lines", FeatureLayer.BOUNDARIES, "line_of_contact");
        }
        if (shows(MapLayer.PRESENCE)) {
            names("describe.presence", FeatureLayer.ZONES, "presence");
        }
        if (shows(MapLayer.CORRIDORS)) {
            names("describe.corridors", FeatureLayer.ZONES, "corridor");
        }
    }

    private void names(String key, FeatureLayer layer, String kind) {
        var names = atlas.layer(layer).stream().filter(feature -> kind.equals(feature.kind()) && feature.valid().contains(state.day()))
            .map(this::nameOf).collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            paragraphs.add(text.format(key, names));
        }
    }

    private void addLayers() {
        var shown = state.layers().stream().map(layer -> text.get("layer." + layer.id())).collect(Collectors.joining(", "));
        paragraphs.add(shown.isEmpty() ? text.get("describe.no-layers") : text.format("describe.layers", shown));
    }

    private void addUncertainties() {
        if (shows(MapLayer.CONTROL)) {
            var units = atlas.units().size();
            var said = new LinkedHashMap<String, Long>();
            said.put("describe.not-certain", count(evidence -> evidence.confidence() != Confidence.HIGH));
            said.put("describe.disputed", count(evidence -> !evidence.alternatives().isEmpty()));
            said.put("describe.not-checked", count(evidence -> evidence.verification() != Verification.LOOKED_UP));
            said.put("describe.indicative", atlas.units().stream().filter(TerritorialUnit::approximate).count());
            var parts = said.entrySet().stream().filter(part -> part.getValue() > 0)
                .map(part -> text.format(part.getKey(), part.getValue())).collect(Collectors.joining("; "));
            if (!parts.isEmpty()) {
                paragraphs.add(text.format("describe.uncertain", units, parts));
            }
            disputes().forEach(paragraphs::add);
        }
        if (state.day().isAfter(atlas.about().lastInformation())) {
            paragraphs.add(text.format("describe.no-information", words(atlas.about().lastInformation())));
        }
    }

    private long count(Predicate<Evidence> wanted) {
        return atlas.units().stream().map(TerritorialUnit::id).map(this::period).filter(Objects::nonNull).map(ControlPeriod::evidence)
            .filter(wanted).count();
    }

    /// What sources that disagree say of the units held, each claim once with all its units.
    private List<String> disputes() {
        var claims = new LinkedHashMap<Alternative, List<String>>();
        for (var unit : atlas.units()) {
            var period = period(unit.id());
            if (period != null) {
                period.evidence().alternatives().forEach(alternative -> claims.computeIfAbsent(alternative, _ -> new ArrayList<>())
                    .add(unit.names().in(state.language())));
            }
        }
        return claims.entrySet().stream().map(claim ->
            text.format("describe.dispute", String.join(", ", claim.getValue()), claim.getKey().claim())).toList();
    }

    private @Nullable ControlPeriod period(UnitId unit) {
        return atlas.history(unit).on(state.day()).orElse(null);
    }

    /// Whose borders and names these are.
    private void addReading() {
        var reading = state.look().worldview().readingOf(atlas);
        if (shows(MapLayer.DE_JURE) && Worldview.isTold(atlas)) {
            paragraphs.add(text.format("describe.reading", reading.name().in(state.language()), reading.note()).strip());
        }
        if (shows(MapLayer.SETTLEMENTS)) {
            paragraphs.add(text.get(new Toponyms(atlas).knows(state.look()) ? "names." + state.look().names().id() : "names.one-form") + ".");
        }
        paragraphs.add(text.format("describe.credits", String.join("; ", atlas.about().credits())));
    }

    private Outcome.@Nullable Computed computed() {
        return frame.outcome() instanceof Outcome.Computed computed ? computed : null;
    }

    private @Nullable Territory territory() {
        var computed = computed();
        var choice = state.outcome();
        return computed == null || choice == null ? null : Outcomes.territory(computed, choice.phase());
    }

    private String party(String id) {
        return atlas.parties().stream().filter(party -> party.id().equals(id)).findFirst().map(party -> party.names().in(state.language())).orElse(id);
    }

    private String nameOf(MapFeature feature) {
        return feature.names().in(state.language());
    }

    private static String name(Proposal proposal) {
        return "“" + proposal.name() + "”";
    }

    private String words(LocalDate day) {
        return Furniture.words(day, state.language());
    }

    private String words(Event event) {
        return event.precision() == Precision.APPROX ? text.format("legend.about", words(event.date()))
            : words(new PartialDate(event.date(), event.precision()));
    }

    /// As exact as it is known.
    private String words(PartialDate date) {
        return switch (date.precision()) {
            case DAY, APPROX -> words(date.earliest());
            case MONTH, YEAR -> date.toString();
        };
    }

    private boolean shows(MapLayer layer) {
        return state.layers().contains(layer);
    }
}

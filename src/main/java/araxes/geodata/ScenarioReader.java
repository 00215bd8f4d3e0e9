package araxes.geodata;

import araxes.geodata.ScenarioFile.Reading;
import araxes.model.Atlas;
import araxes.model.DateRange;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.GeometryFactory;

/// Reads one scenario file against an atlas. Anybody may have written it, so its size is bounded in every direction.
final class ScenarioReader {
    static final String VERSION = "araxes_scenario";
    /// Far above what a negotiation needs, far below what would keep the engine busy for minutes.
    private static final int MOST_TERMS = 300;
    private static final int MOST_PHASES = 40;
    private static final int MOST_ROUTES = 40;
    private static final int LONGEST_NAME = 200;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Atlas atlas;
    private final Collection<String> rules;
    private final Issues issues;
    private final References references = new References();
    private int positions;

    ScenarioReader(Atlas atlas, Collection<String> rules, Issues issues) {
        this.atlas = atlas;
        this.rules = rules;
        this.issues = issues;
    }

    Reading read(Yaml.@Nullable Mapping top) {
        var scenario = top == null ? null : scenario(new Entry(top, issues, references));
        var found = new ArrayList<>(issues.found());
        found.addAll(references.unresolved());
        return new Reading(found.isEmpty() ? Optional.ofNullable(scenario) : Optional.empty(), found.stream().distinct().toList());
    }

    private @Nullable ScenarioFile scenario(Entry file) {
        if (!isKnownVersion(file)) {
            return null;
        }
        define();
        var entries = file.entries("proposals");
        if (entries.size() != 1) {
            file.issue("scenario.one", entries.size());
            return null;
        }
        var entry = entries.getFirst();
        var baseline = baseline(file, entry);
        var routes = routes(file);
        var groups = UnitGroups.of(atlas.groups());
        var own = new Proposal.Own(file.optionalText("based_on"), routes);
        var proposal = ProposalsFile.own(entry, groups, ScenarioFile.startOn(baseline), own);
        if (atlas.findProposal(proposal.id()).isPresent()) {
            entry.issue("scenario.id-known", proposal.id());
        }
        checkSize(entry, proposal);
        var asked = file.texts("rules");
        asked.stream().filter(rule -> !rules.contains(rule)).forEach(rule -> file.issue("scenario.rule", rule, Nearest.of(rule, rules)));
        var locked = file.texts("locked");
        locked.forEach(unit -> file.refer(References.Kind.UNIT, unit));
        file.finish();
        return new ScenarioFile(proposal, baseline, locked.stream().filter(id -> !id.isBlank()).map(UnitId::new).toList(), asked);
    }

    private boolean isKnownVersion(Entry file) {
        var version = file.optionalText(VERSION);
        if (version == null) {
            file.issue("scenario.not-one", ScenarioFile.VERSION);
        } else if (!version.matches("[1-9]\\d{0,8}")) {
            file.issue("scenario.version", version, ScenarioFile.VERSION);
        } else if (Integer.parseInt(version) > ScenarioFile.VERSION) {
            file.issue("scenario.newer", version, ScenarioFile.VERSION);
        } else {
            return true;
        }
        return false;
    }

    /// What the terms may name. A layer without features knows no name at all, which is not the same as knowing nothing of it.
    private void define() {
        references.define(References.Kind.UNIT, atlas.units().stream().map(unit -> unit.id().value()).toList());
        references.define(References.Kind.GROUP, atlas.units().stream().map(unit -> unit.id().value()).toList());
        references.define(References.Kind.GROUP, atlas.groups().keySet());
        references.define(References.Kind.SOURCE, atlas.sources().stream().map(source -> source.id()).toList());
        references.define(References.Kind.ROUTE, atlas.layer(FeatureLayer.ROUTES).stream().map(MapFeature::id).toList());
        references.define(References.Kind.LINE, atlas.layer(FeatureLayer.BOUNDARIES).stream().map(MapFeature::id).toList());
    }

    /// The day before the start, if only that is said.
    private LocalDate baseline(Entry file, Entry entry) {
        var about = atlas.about();
        var start = entry.partialDate("start");
        var stated = file.date("baseline");
        var baseline = stated != null ? stated : start != null ? start.earliest().minusDays(1) : null;
        if (baseline == null) {
            if (!file.has("baseline")) {
                file.issue("scenario.no-day", about.firstDay(), about.asOf());
            }
            return about.asOf();
        }
        if (baseline.isBefore(about.firstDay()) || baseline.isAfter(about.asOf())) {
            file.issue("scenario.day", baseline, about.firstDay(), about.asOf());
            return about.asOf();
        }
        if (start != null && !start.earliest().equals(baseline.plusDays(1))) {
            entry.issue("scenario.start", baseline, start);
        }
        return baseline;
    }

    private List<MapFeature> routes(Entry file) {
        var routes = new ArrayList<MapFeature>();
        var ids = new HashSet<String>();
        var entries = file.entries("routes");
        if (entries.size() > MOST_ROUTES) {
            file.issue("scenario.too-many", entries.size(), "routes", MOST_ROUTES);
            return routes;
        }
        for (var entry : entries) {
            var id = entry.text("id");
            if (!ids.add(id) || atlas.findRoute(id).isPresent()) {
                entry.issue("scenario.route-known", id);
            }
            var name = Objects.requireNonNullElse(entry.optionalText("name"), id);
            line(entry).ifPresent(line -> routes.add(new MapFeature(id, Names.of(name.isBlank() ? id : name), "drawn", null, DateRange.ALWAYS,
                FACTORY.createLineString(line), false, 0, Map.of())));
            entry.finish();
        }
        references.define(References.Kind.ROUTE, ids);
        return routes;
    }

    private Optional<Coordinate[]> line(Entry entry) {
        var texts = entry.texts("line");
        positions += texts.size();
        if (positions > Limits.SCENARIO.vertices()) {
            entry.issue("scenario.too-many", positions, "positions", Limits.SCENARIO.vertices());
            return Optional.empty();
        }
        var line = new ArrayList<Coordinate>();
        for (var text : texts) {
            var place = place(text);
            if (place.isEmpty()) {
                entry.issue("scenario.route-place", text);
                return Optional.empty();
            }
            var frame = atlas.about().frame();
            if (place.get().x < frame.west() || place.get().x > frame.east() || place.get().y < frame.south() || place.get().y > frame.north()) {
                entry.issue("scenario.route-outside", text, "%s…%s E, %s…%s N".formatted(frame.west(), frame.east(), frame.south(), frame.north()));
                return Optional.empty();
            }
            line.add(place.get());
        }
        var different = CoordinateArrays.removeRepeatedPoints(line.toArray(Coordinate[]::new));
        if (different.length < 2) {
            entry.issue("scenario.route-short");
            return Optional.empty();
        }
        return Optional.of(different);
    }

    /// Longitude and latitude in degrees, with a space between.
    private static Optional<Coordinate> place(String text) {
        var numbers = text.strip().split("\\s+");
        try {
            var place = numbers.length == 2 && text.length() <= Limits.NUMBER_LENGTH
                ? new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])) : new Coordinate(Double.NaN, Double.NaN);
            return place.isValid() ? Optional.of(place) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void checkSize(Entry entry, Proposal proposal) {
        var phases = new TreeSet<String>();
        proposal.phases().forEach(phase -> phases.add(String.valueOf(phase.number())));
        proposal.terms().forEach(term -> phases.add(Objects.requireNonNullElse(term.phase(), "1")));
        long corridors = proposal.terms().stream().filter(term -> term.provision() instanceof Provision.Corridor).count();
        if (proposal.terms().size() > MOST_TERMS) {
            entry.issue("scenario.too-many", proposal.terms().size(), "terms", MOST_TERMS);
        }
        var names = Stream.of(Stream.of(proposal.name()), proposal.phases().stream().map(Proposal.Phase::label),
            Objects.requireNonNull(proposal.own()).routes().stream().map(route -> route.names().english())).flatMap(Function.identity());
        names.filter(name -> name.length() >= LONGEST_NAME).forEach(name -> entry.issue("scenario.long", name.length(), LONGEST_NAME));
        if (phases.size() > MOST_PHASES) {
            entry.issue("scenario.too-many", phases.size(), "phases", MOST_PHASES);
        }
        if (corridors > MOST_ROUTES) {
            entry.issue("scenario.too-many", corridors, "corridors", MOST_ROUTES);
        }
    }
}

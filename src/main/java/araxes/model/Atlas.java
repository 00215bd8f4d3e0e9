package araxes.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything the geodata folder states. Immutable; safe to share between threads.
public final class Atlas {
    private final Facts facts;
    private final DataHash dataHash;
    private final Map<FeatureLayer, List<MapFeature>> layers;
    private final Map<UnitId, TerritorialUnit> unitsById = new LinkedHashMap<>();
    private final Map<UnitId, ControlHistory> histories;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private final Map<String, MapFeature> routes = new LinkedHashMap<>();
    private final NavigableSet<LocalDate> changesOfControl;

    /// What the atlas covers and how it presents itself.
    ///
    /// @param firstDay first day of the control history, inclusive
    /// @param asOf the day the data was compiled, inclusive; the atlas says nothing of later days
    /// @param lastInformation the day of the newest information found
    /// @param frame the part of the world the layers cover
    /// @param extents named extents, such as `karabakh` and `full`; the first is shown at start
    /// @param credits attribution lines that every published map must carry
    /// @param readings how one and the other reads the borders; those not listed draw the recognised ones
    public record About(
        String title, LocalDate firstDay, LocalDate asOf, LocalDate lastInformation, Extent frame,
        Map<String, Extent> extents, List<String> credits, List<BorderReading> readings) {
        public About {
            extents = Collections.unmodifiableMap(new LinkedHashMap<>(extents));
            credits = List.copyOf(credits);
            readings = List.copyOf(readings);
        }

        public About(String title, LocalDate firstDay, LocalDate asOf, LocalDate lastInformation, Extent frame, Map<String, Extent> extents,
            List<String> credits) {
            this(title, firstDay, asOf, lastInformation, frame, extents, credits, List.of());
        }

        /// The extent shown at start.
        public Extent home() {
            return extents.values().stream().findFirst().orElse(frame);
        }
    }

    /// The researched part of an atlas.
    ///
    /// @param places what names in texts and questions stand for
    /// @param groups named sets of units, such as `NKAO`
    public record Facts(
        About about, Places places, List<TerritorialUnit> units, List<Party> parties,
        List<ControlHistory> histories, Map<String, List<UnitId>> groups, List<Event> events, List<Proposal> proposals,
        List<Figure> figures, List<Source> sources, List<Narrative> narratives) {
        public Facts {
            units = List.copyOf(units);
            parties = List.copyOf(parties);
            histories = List.copyOf(histories);
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
            events = List.copyOf(events);
            proposals = List.copyOf(proposals);
            figures = List.copyOf(figures);
            sources = List.copyOf(sources);
            narratives = List.copyOf(narratives);
        }

        /// Without places and narratives.
        public Facts(
            About about, List<TerritorialUnit> units, List<Party> parties,
            List<ControlHistory> histories, Map<String, List<UnitId>> groups, List<Event> events, List<Proposal> proposals,
            List<Figure> figures, List<Source> sources) {
            this(about, Places.NONE, units, parties, histories, groups, events, proposals, figures, sources, List.of());
        }
    }

    /// An atlas that was not read from files.
    public Atlas(Facts facts, Map<FeatureLayer, List<MapFeature>> layers) {
        this(facts, layers, DataHash.of(Map.of()));
    }

    public Atlas(Facts facts, Map<FeatureLayer, List<MapFeature>> layers, DataHash dataHash) {
        this.facts = facts;
        this.dataHash = dataHash;
        this.layers = new EnumMap<>(FeatureLayer.class);
        for (var layer : FeatureLayer.values()) {
            this.layers.put(layer, List.copyOf(layers.getOrDefault(layer, List.of())));
        }
        facts.units().forEach(unit -> unitsById.put(unit.id(), unit));
        facts.parties().forEach(party -> parties.put(party.id(), party));
        facts.sources().forEach(source -> sources.put(source.id(), source));
        facts.proposals().forEach(proposal -> proposals.put(proposal.id(), proposal));
        layer(FeatureLayer.ROUTES).forEach(route -> routes.put(route.id(), route));
        histories = new HashMap<>();
        facts.histories().forEach(history -> histories.put(history.unit(), history));
        var changes = new TreeSet<LocalDate>();
        for (var history : facts.histories()) {
            history.periods().stream().skip(1).forEach(period -> changes.add(period.valid().from()));
        }
        changesOfControl = Collections.unmodifiableNavigableSet(changes);
    }

    public About about() {
        return facts.about();
    }

    public Places places() {
        return facts.places();
    }

    /// Which version of which facts this is. Every export names it.
    public DataHash dataHash() {
        return dataHash;
    }

    /// All units, in the order of the file. Position in this list is the unit's index in rasters and palettes.
    public List<TerritorialUnit> units() {
        return facts.units();
    }

    /// @throws IllegalArgumentException if there is no such unit
    public TerritorialUnit unit(UnitId id) {
        return required(unitsById.get(id), "unit", id.value());
    }

    public List<Party> parties() {
        return facts.parties();
    }

    /// @throws IllegalArgumentException if there is no such party
    public Party party(String id) {
        return required(parties.get(id), "party", id);
    }

    /// @throws IllegalArgumentException if there is no such unit
    public ControlHistory history(UnitId id) {
        return required(histories.get(id), "control history", id.value());
    }

    public Map<String, List<UnitId>> groups() {
        return facts.groups();
    }

    public List<Event> events() {
        return facts.events();
    }

    public List<Proposal> proposals() {
        return facts.proposals();
    }

    public Optional<Proposal> findProposal(String id) {
        return Optional.ofNullable(proposals.get(id));
    }

    /// In the order of their files.
    public List<Narrative> narratives() {
        return facts.narratives();
    }

    public List<Figure> figures() {
        return facts.figures();
    }

    public List<Source> sources() {
        return facts.sources();
    }

    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public List<MapFeature> layer(FeatureLayer layer) {
        return layers.getOrDefault(layer, List.of());
    }

    /// The axis of a route of a proposal.
    public Optional<MapFeature> findRoute(String id) {
        return Optional.ofNullable(routes.get(id));
    }

    /// Who controlled each unit on that day.
    public ControlMap controlOn(LocalDate day) {
        var controllers = new HashMap<UnitId, String>();
        facts.histories().forEach(history ->
            history.on(day).ifPresent(period -> controllers.put(history.unit(), period.party())));
        return new ControlMap(controllers);
    }

    /// The days on which control of at least one unit changed, earliest first; without the first day of the history.
    public NavigableSet<LocalDate> changesOfControl() {
        return changesOfControl;
    }

    private static <T> T required(@Nullable T value, String kind, String id) {
        if (value == null) {
            throw new IllegalArgumentException("No such " + kind + ": " + id);
        }
        return value;
    }
}

package araxes.viewmodel;

import araxes.cartography.MapState;
import araxes.geometry.PlaceFormat;
import araxes.model.Atlas;
import araxes.model.ControlPeriod;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.MapFeature;
import araxes.model.NameForm;
import araxes.model.Names;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.search.Nearby;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;

/// Answers "what is here on this date?": everything the atlas knows of one place.
public final class PlaceReport {
    private static final double NEAR_KILOMETRES = 15;
    private static final double SETTLEMENTS_KILOMETRES = 10;
    private static final int MOST_SETTLEMENTS = 5;
    private static final List<FeatureLayer> LINES = List.of(FeatureLayer.BOUNDARIES, FeatureLayer.ZONES, FeatureLayer.ROUTES, FeatureLayer.ROADS,
        FeatureLayer.RAILWAYS, FeatureLayer.POINTS_OF_INTEREST);
    private final Atlas atlas;
    private final UnitLocator locator;

    /// @param lines as they are read; none is empty
    public record Section(String title, List<String> lines) {}

    public PlaceReport(Atlas atlas) {
        this.atlas = atlas;
        locator = new UnitLocator(atlas);
    }

    public Optional<TerritorialUnit> unitAt(Coordinate place) {
        return locator.unitAt(place.x, place.y);
    }

    /// @param place longitude and latitude in degrees
    public List<Section> at(Coordinate place, MapState state) {
        var words = new AtlasWording(atlas, state.language());
        var sections = new ArrayList<Section>();
        sections.add(new Section(Messages.text("here.place"), Arrays.stream(PlaceFormat.values())
            .map(format -> format.format(place.x, place.y)).toList()));
        var unit = unitAt(place);
        unit.ifPresentOrElse(here -> addUnit(here, state, words, sections),
            () -> sections.add(new Section(Messages.text("here.unit"), List.of(Messages.text("here.outside")))));
        add("here.settlements", settlements(place, state), sections);
        add("here.near", near(place, state), sections);
        unit.ifPresent(here -> add("here.proposals", proposalsTouching(here.id(), state).stream()
            .map(proposal -> proposal.start() + "  " + proposal.name()).toList(), sections));
        return sections;
    }

    private static void add(String title, List<String> lines, List<Section> sections) {
        if (!lines.isEmpty()) {
            sections.add(new Section(Messages.text(title), lines));
        }
    }

    private void addUnit(TerritorialUnit unit, MapState state, AtlasWording words, List<Section> sections) {
        var lines = new ArrayList<String>();
        lines.add(words.unit(unit.id()));
        lines.addAll(words.otherNames(unit));
        lines.add(words.deJure(unit));
        add("here.unit", lines, sections);
        add("here.holder", atlas.history(unit.id()).on(state.day()).map(period -> holder(period, words))
            .orElseGet(() -> List.of(Messages.text("unit.no-period"))), sections);
        add("here.history", atlas.history(unit.id()).periods().stream().map(period ->
            words.party(period.party()) + ", " + words.span(period)).toList(), sections);
    }

    private List<String> holder(ControlPeriod period, AtlasWording words) {
        var lines = new ArrayList<String>();
        lines.add(words.party(period.party()) + ", " + words.span(period));
        lines.add(period.event());
        period.presence().forEach(presence -> lines.add(Messages.text("unit.presence") + ": " + words.presence(presence)));
        lines.add(Messages.text("card.trust", words.confidence(period.evidence().confidence()), words.verification(period.evidence().verification())));
        period.evidence().alternatives().forEach(other -> lines.add(Messages.text("here.otherwise", words.alternative(other))));
        period.evidence().sources().forEach(source -> lines.add("[" + source + "] " + atlas.findSource(source).map(found -> found.title()).orElse("")));
        return lines;
    }

    private List<String> settlements(Coordinate place, MapState state) {
        return Nearby.of(atlas, place, state.day(), List.of(FeatureLayer.SETTLEMENTS), SETTLEMENTS_KILOMETRES).stream().limit(MOST_SETTLEMENTS)
            .map(near -> Messages.text("here.at-distance", everyName(near.feature().names()), distance(near.kilometres()))).toList();
    }

    /// In all languages, and old names with them.
    static String everyName(Names names) {
        var all = new ArrayList<String>();
        all.add(names.english());
        for (var language : Language.values()) {
            Optional.ofNullable(names.others().get(language)).filter(name -> !all.contains(name)).ifPresent(all::add);
        }
        names.form(NameForm.OF_1988, Language.EN).filter(name -> !names.english().contains(name))
            .ifPresent(name -> all.add(Messages.text("here.in-1988", name)));
        return String.join(" · ", all);
    }

    private List<String> near(Coordinate place, MapState state) {
        return Nearby.of(atlas, place, state.day(), LINES, NEAR_KILOMETRES).stream().map(near -> near.kilometres() < 0.05
            ? Messages.text("here.inside", name(near.feature(), state)) : Messages.text("here.at-distance", name(near.feature(), state),
                distance(near.kilometres()))).toList();
    }

    private static String name(MapFeature feature, MapState state) {
        return feature.names().in(state.language());
    }

    private static String distance(double kilometres) {
        return Messages.text("here.kilometres", kilometres < 10 ? Math.rint(kilometres * 10) / 10 : Math.rint(kilometres));
    }

    /// Those of the atlas and the analyst's own that speak of the unit.
    List<Proposal> proposalsTouching(UnitId unit, MapState state) {
        var all = new ArrayList<>(atlas.proposals());
        all.addAll(state.drafts());
        return all.stream().filter(proposal -> unitsOf(proposal).contains(unit)).toList();
    }

    private static Collection<UnitId> unitsOf(Proposal proposal) {
        Set<UnitId> units = new TreeSet<>();
        proposal.terms().forEach(term -> {
            if (term.provision() instanceof Provision.OfUnits ofUnits) {
                units.addAll(ofUnits.units());
            }
        });
        return units;
    }

    /// The sections as text to copy.
    public static String asText(List<Section> sections) {
        var text = new StringBuilder();
        sections.forEach(section -> {
            text.append(section.title()).append('\n');
            section.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        });
        return text.toString();
    }
}

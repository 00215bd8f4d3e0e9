package araxes.scenario;

import araxes.geometry.GeodesicLength;
import araxes.geometry.RouteStrip;
import araxes.model.MapFeature;
import araxes.model.Provision;
import araxes.scenario.Quantity.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The measures of one corridor of a scenario, on the land it takes.
///
/// @param term position of the provision in the text, from 0
/// @param width as stated or set; empty if neither, and then there is no land
/// @param routeLength of the whole axis
/// @param area of the land under the corridor's regime
/// @param length of the axis on that land
/// @param longest unbroken stretch of the axis on that land
/// @param narrowest where the way is narrowest across the axis; empty where it has no land. Land on which the beneficiary needs no
///     corridor does not narrow it, an outer border does
public record CorridorFigures(int term, String route, Optional<Quantity> width, Quantity routeLength, Quantity area, Quantity length,
    Quantity longest, Optional<Narrowest> narrowest) {
    private static final double STEP_KILOMETRES = 0.25;
    /// Of the strip's edge, which is a buffer in a projection, and of the parts' areas.
    private static final double AREA_TOLERANCE = 1.5e-4 + CoverageFacts.AREA_TOLERANCE;

    /// @param longitude of the place, degrees
    public record Narrowest(Quantity width, double longitude, double latitude) {}

    /// Every corridor of the proposal, in the order of the text.
    ///
    /// @param territory the situation after a phase
    public static List<CorridorFigures> of(Outcome.Computed computed, Territory territory) {
        var figures = new ArrayList<CorridorFigures>();
        var results = computed.terms().stream().sorted(Comparator.comparingInt(TermResult::position)).toList();
        for (var result : results) {
            if (result.term().provision() instanceof Provision.Corridor corridor
                && !(result.effect() instanceof TermResult.NotChosen)) {
                computed.scenario().proposal().findRoute(territory.partition().facts().atlas(), corridor.route()).map(MapFeature::geometry)
                    .filter(LineString.class::isInstance)
                    .ifPresent(axis -> figures.add(measure(computed.scenario(), territory, result.position(), corridor.route(), (LineString) axis)));
            }
        }
        return figures;
    }

    private static CorridorFigures measure(Scenario scenario, Territory territory, int term, String route, LineString axis) {
        var under = territory.pieces().stream().filter(piece -> piece.regimes().stream().anyMatch(regime -> isOf(regime, term))).toList();
        var sources = new TreeSet<>(scenario.proposal().evidence().sources());
        var inputs = new ArrayList<>(List.of(route));
        under.forEach(piece -> inputs.add(piece.parcel().id()));
        double whole = GeodesicLength.kilometres(axis);
        var routeLength = quantity("corridor.route", whole, "km", inputs.subList(0, 1), "method.length", whole * 1e-6, sources);
        if (under.isEmpty()) {
            return new CorridorFigures(term, route, Optional.empty(), routeLength,
                quantity("corridor.area", 0, "km²", inputs, "method.area.parts", 0, sources),
                quantity("corridor.length", 0, "km", inputs, "method.length", 0, sources),
                quantity("corridor.longest", 0, "km", inputs, "method.length", 0, sources), Optional.empty());
        }
        double stated = under.getFirst().regimes().stream().filter(regime -> isOf(regime, term))
            .mapToDouble(regime -> Objects.requireNonNull(regime.widthKilometres())).findFirst().orElseThrow();
        var land = CoverageUnion.union(under.stream().map(piece -> piece.parcel().area()).toArray(Geometry[]::new));
        var inside = OverlayNGRobust.overlay(axis, land, OverlayNG.INTERSECTION);
        double longest = 0;
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            longest = Math.max(longest, GeodesicLength.kilometres(inside.getGeometryN(i)));
        }
        double area = under.stream().mapToDouble(Piece::squareKilometres).sum();
        double length = GeodesicLength.kilometres(inside);
        var box = land.getEnvelopeInternal();
        var ground = CoverageUnion.union(territory.pieces().stream().map(piece -> piece.parcel().area())
            .filter(parcel -> parcel.getEnvelopeInternal().intersects(box)).toArray(Geometry[]::new));
        var locator = new IndexedPointInAreaLocator(land);
        var narrowest = RouteStrip.sections(axis, ground, STEP_KILOMETRES, stated).stream()
            .filter(section -> locator.locate(new Coordinate(section.longitude(), section.latitude())) == Location.INTERIOR)
            .min(Comparator.comparingDouble(RouteStrip.Section::widthKilometres))
            .map(section -> new Narrowest(quantity("corridor.narrowest", section.widthKilometres(), "km", inputs, "method.narrowest",
                section.widthKilometres() * 1.5e-4, sources), section.longitude(), section.latitude()));
        return new CorridorFigures(term, route,
            Optional.of(quantity("corridor.width", stated, "km", inputs.subList(0, 1), "method.stated", 0, sources)), routeLength,
            quantity("corridor.area", area, "km²", inputs, "method.area.parts", area * AREA_TOLERANCE, sources),
            quantity("corridor.length", length, "km", inputs, "method.length", length * 1e-6, sources),
            quantity("corridor.longest", longest, "km", inputs, "method.length", longest * 1e-6, sources), narrowest);
    }

    static boolean isOf(Regime regime, int term) {
        return regime.term() == term && regime.kind() == Regime.Kind.CORRIDOR;
    }

    private static Quantity quantity(String name, double value, String unit, List<String> inputs, String method, double tolerance,
        TreeSet<String> sources) {
        return new Quantity(Words.say("figure." + name), value, unit, new Explanation(inputs, Words.say(method), tolerance,
            List.of(Words.say("caveat.axis")), List.copyOf(sources), List.of()));
    }
}

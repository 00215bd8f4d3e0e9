package araxes.scenario;

import araxes.geometry.GeodesicLength;
import araxes.geometry.RouteStrip;
import araxes.model.MapFeature;
import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.scenario.TermResult.Change;
import araxes.scenario.TermResult.Passage;
import araxes.scenario.Workspace.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Lays corridors.
///
/// A corridor crosses foreign land only. Its strip leaves out the land of the beneficiary's own state; the autonomous area, if the
/// route leads into it or the corridor is for it; and, where the beneficiary is no state, the land of the state the route starts from.
final class CorridorAct {
    /// No text speaks of anything wider; a slip of the unit (metres for kilometres) ends here.
    private static final double WIDEST_KILOMETRES = 200;

    private final CoverageFacts facts;
    private final Function<String, Optional<MapFeature>> routes;
    private final Map<String, Double> widths;
    private final Workspace workspace;
    private final int position;

    /// @param routes the routes a text can name
    /// @param widths as in [Scenario#widths]
    CorridorAct(CoverageFacts facts, Function<String, Optional<MapFeature>> routes, Map<String, Double> widths, Workspace workspace, int position) {
        this.facts = facts;
        this.routes = routes;
        this.widths = widths;
        this.workspace = workspace;
        this.position = position;
    }

    ProvisionAct.Result lay(Provision.Corridor corridor) {
        var axis = axis(corridor.route());
        if (axis.isEmpty()) {
            return new ProvisionAct.Refused(Refusal.of("route.unknown", corridor.route()));
        }
        var width = widthOf(corridor);
        if (width == null) {
            return new ProvisionAct.Done(new TermResult.Opened(
                List.of(passage(corridor.route(), axis.get(), corridor.regime())), List.of(Words.say("opened.nowidth"))));
        }
        if (!(width > 0 && width <= WIDEST_KILOMETRES)) {
            return new ProvisionAct.Refused(Refusal.of("width.impossible", width, WIDEST_KILOMETRES));
        }
        var foreign = foreignTo(corridor.beneficiary(), axis.get());
        var strip = workspace.cut(RouteStrip.around(axis.get(), width), foreign);
        if (!strip.refusal().isEmpty()) {
            return new ProvisionAct.Refused(Refusal.of("cut.refused", corridor.route(), new Refusal.Rounded(width), strip.refusal()));
        }
        if (strip.cells().isEmpty()) {
            return new ProvisionAct.Done(new TermResult.NoTerritory(Words.say("corridor.nothing", corridor.route(), corridor.beneficiary())));
        }
        return new ProvisionAct.Done(apply(corridor, width, strip.cells()));
    }

    private TermResult.Effect apply(Provision.Corridor corridor, double width, List<Cell> cells) {
        var places = facts.places();
        var notes = new ArrayList<String>();
        var sovereign = named(corridor.sovereignty(), "note.sovereignty", notes);
        var controller = named(corridor.control(), "note.control", notes);
        var changes = new ArrayList<Change>();
        double area = 0;
        for (var cell : cells) {
            area += cell.parcel.squareKilometres();
            cell.regimes.add(new Regime(Regime.Kind.CORRIDOR, position, corridor.regime(), corridor.beneficiary(), corridor.control(),
                corridor.route(), width));
            var before = cell.sovereign;
            if (sovereign.isPresent() && !places.same(before, sovereign.get())) {
                changes.add(cell.own(sovereign.get()));
                cell.reserved = true;
            }
            if (controller.isPresent()) {
                if (!places.same(cell.holder, controller.get())) {
                    changes.add(cell.hold(controller.get()));
                }
                cell.reserved = true;
            } else if (!before.equals(cell.sovereign) && places.same(cell.holder, before)) {
                changes.add(cell.hold(cell.sovereign));
            }
        }
        return new TermResult.Effective(changes, area, notes);
    }

    /// The party a text names; words that name none are noted, and move nothing.
    private Optional<String> named(@Nullable String text, String note, List<String> notes) {
        var party = Optional.ofNullable(text).flatMap(name -> facts.places().party(facts.atlas(), name));
        if (text != null && party.isEmpty()) {
            notes.add(Words.say(note, text));
        }
        return party;
    }

    private @Nullable Double widthOf(Provision.Corridor corridor) {
        var set = widths.get(corridor.route());
        set = set != null ? set : widths.get(Scenario.EVERY_ROUTE);
        return set != null ? set : corridor.widthKilometres();
    }

    /// The axis of a route, if there is such a route and it is one line.
    Optional<LineString> axis(String route) {
        return routes.apply(route).map(MapFeature::geometry)
            .filter(LineString.class::isInstance).map(LineString.class::cast);
    }

    /// How far the route runs under each sovereign.
    Passage passage(String route, LineString axis, String regime) {
        var lengths = new LinkedHashMap<String, Double>();
        var prepared = PreparedGeometryFactory.prepare(axis);
        for (var cell : workspace.cells()) {
            if (axis.getEnvelopeInternal().intersects(cell.parcel.area().getEnvelopeInternal()) && prepared.intersects(cell.parcel.area())) {
                double length = GeodesicLength.kilometres(OverlayNGRobust.overlay(axis, cell.parcel.area(), OverlayNG.INTERSECTION));
                if (length > 0) {
                    lengths.merge(cell.sovereign, length, Double::sum);
                }
            }
        }
        double inside = lengths.values().stream().mapToDouble(Double::doubleValue).sum();
        double outside = GeodesicLength.kilometres(axis) - inside;
        if (outside > 0.01) {
            lengths.put("", outside);
        }
        return new Passage(route, lengths, regime);
    }

    private Predicate<Cell> foreignTo(String beneficiary, LineString axis) {
        var places = facts.places();
        var autonomous = places.autonomous(facts.atlas());
        var party = places.party(facts.atlas(), beneficiary);
        boolean isState = party.isPresent()
            && facts.atlas().units().stream().anyMatch(unit -> unit.deJure().equals(party.get()));
        var ends = ends(axis);
        boolean leadsToAutonomous = party.filter(places.authority()::equals).isPresent()
            || ends.stream().anyMatch(cell -> autonomous.contains(cell.parcel.unit()));
        var own = new HashSet<String>();
        if (isState) {
            own.add(party.get());
        } else {
            ends.stream().filter(cell -> !autonomous.contains(cell.parcel.unit())).forEach(cell -> own.add(cell.sovereign));
        }
        Set<UnitId> linked = leadsToAutonomous ? autonomous : Set.of();
        return cell -> !own.contains(cell.sovereign) && !linked.contains(cell.parcel.unit());
    }

    private List<Cell> ends(LineString axis) {
        return workspace.cells().stream()
            .filter(cell -> holds(cell, axis.getCoordinateN(0)) || holds(cell, axis.getCoordinateN(axis.getNumPoints() - 1))).toList();
    }

    private static boolean holds(Cell cell, Coordinate place) {
        return cell.parcel.area().getEnvelopeInternal().contains(place)
            && SimplePointInAreaLocator.locate(place, cell.parcel.area()) == Location.INTERIOR;
    }
}

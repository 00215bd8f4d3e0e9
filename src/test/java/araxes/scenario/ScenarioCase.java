package araxes.scenario;

import araxes.model.Places;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A scenario written down in a file of `src/test/resources/scenarios`; its README says how.
final class ScenarioCase {
    private static final double SQUARE = 0.1;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    final JsonNode file;

    ScenarioCase(JsonNode file) {
        this.file = file;
    }

    Outcome outcome() {
        if (file.has("world")) {
            return new ScenarioEngine(CoverageFacts.of(world(file.get("world")).build(), places())).compute(withParameters(
                Worlds.scenario(provisions())));
        }
        var scenario = withParameters(Scenario.of(Shipped.proposal(file.get("proposal").asText())));
        return Shipped.ENGINE.compute(file.has("baseline") ? scenario.on(LocalDate.parse(file.get("baseline").asText())) : scenario);
    }

    private Scenario withParameters(Scenario scenario) {
        var widened = file.has("width") ? scenario.withWidth(file.get("width").asDouble()) : scenario;
        return file.has("option") ? widened.withOption(file.get("option").asInt()) : widened;
    }

    /// The places of an invented world: the autonomous area is the group `LAND`, its authority `N`, its protector `A`.
    private static Places places() {
        return new Places("LAND", "LAND", Map.of(), Map.of(), "CONTESTED", new UnitId("detached"), "nowhere", "A", "N", "A", List.of(), Map.of(),
            Map.of(), "", "");
    }

    private Term[] provisions() {
        var terms = new ArrayList<Term>();
        for (var entry : file.get("provisions")) {
            var phase = entry.has("phase") ? entry.get("phase").asText() : null;
            var order = entry.has("order") ? entry.get("order").asInt() : null;
            terms.add(new Term(provision(entry), phase, order, null, null, entry.has("option") ? entry.get("option").asInt() : null, false, text(entry, "note")));
        }
        return terms.toArray(Term[]::new);
    }

    private static Provision provision(JsonNode entry) {
        return switch (entry.get("op").asText()) {
            case "return" -> new Provision.Return(units(entry), entry.get("to").asText());
            case "transfer" -> new Provision.Transfer(units(entry), entry.get("from").asText(), entry.get("to").asText(), null);
            case "exchange" -> new Provision.Exchange(units(entry), entry.get("from").asText(), units(entry, "in_return"), entry.get("to").asText());
            case "retain" -> new Provision.Retain(units(entry), entry.get("by").asText(), null);
            case "claim" -> new Provision.Claim(units(entry), entry.get("by").asText());
            case "peacekeepers" -> new Provision.Peacekeepers(units(entry), null, entry.get("force").asText(), null, null);
            case "demilitarise" -> new Provision.DemilitarisedZone(units(entry));
            case "withdraw_forces" -> new Provision.Withdrawal(units(entry), null, null);
            case "open_passage" -> new Provision.OpenPassage(List.of(entry.get("route").asText()), "open", null, null);
            case "corridor" -> new Provision.Corridor(entry.get("route").asText(), entry.get("for").asText(), "transit",
                entry.has("width_km") ? entry.get("width_km").asDouble() : null, text(entry, "sovereignty"), text(entry, "control"), null);
            default -> throw new AssertionError("Unknown op: " + entry);
        };
    }

    private static @Nullable String text(JsonNode entry, String field) {
        return entry.has(field) ? entry.get(field).asText() : null;
    }

    private static List<UnitId> units(JsonNode entry) {
        var units = new ArrayList<UnitId>();
        entry.get("units").forEach(unit -> units.add(new UnitId(unit.asText())));
        return units;
    }

    private static Worlds.Builder world(JsonNode world) {
        var squares = new TreeMap<String, List<Geometry>>();
        int rows = world.get("map").size();
        for (int row = 0; row < rows; row++) {
            var letters = world.get("map").get(row).asText();
            for (int column = 0; column < letters.length(); column++) {
                // Every square's own corners are vertices, so that neighbours match however they are put together.
                squares.computeIfAbsent(letters.substring(column, column + 1), key -> new ArrayList<>()).add(square(column, rows - 1 - row));
            }
        }
        squares.remove(".");
        var holders = texts(world.get("held by"));
        var owners = world.has("belongs to") ? texts(world.get("belongs to")) : Map.<String, String>of();
        var builder = new Worlds.Builder();
        squares.forEach((letter, parts) -> builder.unit(letter, CoverageUnion.union(parts.toArray(Geometry[]::new)), holders.get(letter),
            owners.getOrDefault(letter, holders.get(letter))));
        if (world.has("routes")) {
            world.get("routes").properties().forEach(route -> builder.route(route.getKey(), line(route.getValue())));
        }
        if (world.has("land")) {
            builder.group("LAND", units(world, "land"));
        }
        return builder;
    }

    private static List<UnitId> units(JsonNode world, String field) {
        var units = new ArrayList<UnitId>();
        world.get(field).forEach(unit -> units.add(new UnitId(unit.asText())));
        return units;
    }

    private static Geometry square(int column, int row) {
        return FACTORY.toGeometry(new Envelope(corner(45, column), corner(45, column + 1), corner(40, row), corner(40, row + 1)));
    }

    /// Multiples of a tenth, each always the same double.
    private static double corner(int degrees, int squares) {
        return (degrees * 10 + squares) / 10.0;
    }

    private static Geometry line(JsonNode points) {
        var ordinates = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            ordinates[2 * i] = 45 + SQUARE * points.get(i).get(0).asDouble();
            ordinates[2 * i + 1] = 40 + SQUARE * points.get(i).get(1).asDouble();
        }
        return Worlds.line(ordinates);
    }

    static Map<String, String> texts(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    static Map<String, Double> numbers(JsonNode node) {
        var numbers = new TreeMap<String, Double>();
        node.properties().forEach(field -> numbers.put(field.getKey(), field.getValue().asDouble()));
        return numbers;
    }
}

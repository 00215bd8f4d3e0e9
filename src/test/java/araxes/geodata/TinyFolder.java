package araxes.geodata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A valid geodata folder of two one-degree squares, `west` and `east`, kept as texts so that a test can break it with a small edit.
/// East passes from A to B on 2001-04-03.
final class TinyFolder {
    private final Map<String, String> files = new LinkedHashMap<>();

    TinyFolder() {
        files.put("atlas.yaml", """
            title: Tiny
            first_day: '2000-01-01'
            as_of: '2020-12-31'
            last_information: '2020-06-30'
            frame: [44, 39, 49, 42]
            extents:
              full: [45, 40, 47, 41]
            credits: [test]
            """);
        files.put("parties.yaml", """
            parties:
            - id: A
              name_en: Party A
              names: {ru: А}
              note: test
              colour: '#8FB0D6'
            - id: B
              name_en: Party B
              note: test
              colour: '#F2AE94'
              pattern: diagonal
              pattern_colour: '#808080'
            """);
        files.put("sources.yaml", """
            sources:
              book:
                title: A book
                kind: scholarship
                standpoint: independent
                url: https://example.org
                date: '1999'
                verified: looked_up
            """);
        files.put("control.yaml", """
            groups:
              BOTH: [west, east]
            units:
            - id: west
              intervals:
              - from: '2000-01-01'
                to: null
                party: A
                precision: day
                event: beginning
                sources: [book]
                confidence: high
                verification: looked_up
            - id: east
              intervals:
              - from: '2000-01-01'
                to: '2001-04-03'
                party: A
                precision: day
                event: beginning
                sources: [book]
                confidence: high
                verification: looked_up
              - from: '2001-04-03'
                to: null
                party: B
                precision: approx
                event: change
                sources: [book]
                confidence: low
                verification: from_memory
                alternatives:
                - date: 2001-04
                  claim: some day of April
                  sources: [book]
            """);
        files.put("events.yaml", """
            types: [control]
            events:
            - id: change
              date: '2001-04-03'
              end: '2001-04-04'
              precision: day
              type: control
              title: East passes to B
              place: East
              lat: 40.5
              lon: 46.5
              description: test
              units: [east]
              sources: [book]
              confidence: high
              verification: looked_up
            """);
        files.put("proposals.yaml", """
            proposals:
            - id: plan
              name: A plan
              start: '2002'
              author: nobody
              status: idea
              family: test
              summary: East returns
              terms:
              - op: phase
                order: 1
                label: first
              - op: return
                phase: 1
                units: [east]
                to: A
              - op: corridor
                route: road
                for: B
                regime: open
                width_km: 5
              positions: {A: yes}
              outcome: none
              sources: [book]
              confidence: high
              verification: looked_up
            """);
        files.put("figures.yaml", """
            figures:
            - id: area
              category: area
              what: East
              unit: km2
              values:
              - value: 9400
                sources: [book]
                verification: looked_up
              control_units: [east]
            """);
        files.put("units.geojson", layer("units",
            unit("west", "[[45,40],[46,40],[46,41],[45,41],[45,40]]"), unit("east", "[[46,40],[47,40],[47,41],[46,41],[46,40]]")));
        files.put("states.geojson", layer("states", feature("state", "", "Polygon", "[[[44,39],[49,39],[49,42],[44,42],[44,39]]]")));
        files.put("boundaries.geojson", layer("boundaries",
            feature("line", "\"kind\":\"line_of_contact\",\"valid_from\":\"2001-04-03\",\"valid_until\":\"2010-01-01\",", "LineString", "[[46,40],[46,41]]")));
        files.put("routes.geojson", layer("routes", feature("road", "\"kind\":\"road\",", "LineString", "[[45.5,40.5],[46.5,40.5]]")));
        files.put("districts.geojson", layer("districts", feature("d", "\"units\":[\"west\"],", "Polygon", "[[[45,40],[46,40],[46,41],[45,41],[45,40]]]")));
        for (var name : new String[] {"neighbours", "seas", "zones", "roads", "railways", "rivers", "lakes", "settlements", "points_of_interest"}) {
            files.put(name + ".geojson", layer(name, feature(name + "_1", "", "Point", "[45.5,40.5]")));
        }
    }

    private static String unit(String id, String ring) {
        return feature(id, "\"district\":\"d\",\"district_today\":\"d\",\"de_jure\":\"A\",\"kind\":\"district\",\"area_km2\":9413,\"shape_basis\":\"test\",",
            "Polygon", "[" + ring + "]");
    }

    private static String feature(String id, String properties, String type, String coordinates) {
        return ("{\"type\":\"Feature\",\"id\":\"%s\",\"properties\":{\"name_en\":\"%s\",%s\"accuracy_km\":1,\"sources\":[\"book\"]},"
            + "\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}").formatted(id, id, properties, type, coordinates);
    }

    private static String layer(String name, String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"" + name + "\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n";
    }

    /// Replaces the first occurrence of a text that must be there.
    TinyFolder edit(String file, String before, String after) {
        var text = files.get(file);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new AssertionError(file + " does not contain " + before);
        }
        files.put(file, text.substring(0, at) + after + text.substring(at + before.length()));
        return this;
    }

    TinyFolder put(String file, String text) {
        files.put(file, text);
        return this;
    }

    TinyFolder remove(String file) {
        files.remove(file);
        return this;
    }

    Path writeTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

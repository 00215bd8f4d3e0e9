package araxes.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each broken folder is the tiny one with one small edit; it has exactly the problems listed, each as the user reads it.
class FolderCheckTest {
    private static final String NARRATIVE = """
        id: tour
        title: A tour
        intro: Of the tiny world.
        steps:
        - title: The passing
          day: '2001-04-03'
          view: full
          text: East passes.
          sources: [book]
          confidence: high
          verification: looked_up
        """;
    @TempDir Path folder;

    @Test
    void validFolderHasNoIssues() throws IOException {
        assertEquals(List.of(), FolderCheck.check(new TinyFolder().writeTo(folder)));
    }

    @Test
    void folderWithANarrativeIsValid() throws IOException {
        var tiny = new TinyFolder();
        tiny.put("narratives/tour.yaml", NARRATIVE);
        assertEquals(List.of(), FolderCheck.check(tiny.writeTo(folder)));
        assertEquals("A tour", AtlasReader.read(folder).narratives().getFirst().title());
    }

    @Test
    void everyProblemIsReportedNotOnlyTheFirst() throws IOException {
        var issues = FolderCheck.check(new TinyFolder()
            .edit("parties.yaml", "#8FB0D6", "blue").edit("control.yaml", "party: A", "party: C")
            .edit("events.yaml", "lat: 40.5", "lat: 140.5").edit("units.geojson", "[47,40],[47,41]", "[47,40.5],[47,41]").writeTo(folder));
        assertEquals(List.of("parties.yaml", "control.yaml", "events.yaml", "units.geojson"),
            issues.stream().map(DataIssue::file).toList());
    }

    @Test
    void missingFolderIsOneClearSentence() {
        var error = assertThrows(GeodataException.class, () -> FolderCheck.check(folder.resolve("none")));
        assertTrue(error.getMessage().startsWith("There is no geodata folder at"), error.getMessage());
    }

    static Stream<Arguments> brokenFolders() {
        return Stream.of(
            // readings of the borders and forms of names
            broken("unknown worldview", t -> t.edit("atlas.yaml", "credits: [test]", "credits: [test]\nworldviews: [{id: mars, name_en: Mars, note: test}]"),
                "atlas.yaml, mars: "),
            broken("reading of a boundary that is not there", t -> t.edit("atlas.yaml", "credits: [test]", "credits: [test]\nworldviews:\n- id: un\n"
                + "  name_en: UN\n  note: test\n  sources: [book]\n  rules: [{boundaries: [nowhere], drawing: hidden, note: test}]"),
                "atlas.yaml, "),
            broken("departure from the recognised borders without a source", t -> t.edit("atlas.yaml", "credits: [test]",
                "credits: [test]\nworldviews:\n- id: un\n  name_en: UN\n  note: test\n  rules: [{boundaries: [state], drawing: faint, note: test}]"),
                "atlas.yaml, un: "),
            broken("unknown form of names", t -> t.edit("parties.yaml", "note: test", "toponyms: klingon\n  note: test"),
                "parties.yaml, A: "),
            // files
            broken("missing layer", t -> t.remove("lakes.geojson"),
                "lakes.geojson, whole file: is missing; put lakes.geojson into the geodata folder"),
            broken("missing facts", t -> t.remove("figures.yaml"),
                "figures.yaml, whole file: is missing; put figures.yaml into the geodata folder"),
            broken("truncated layer", t -> t.put("roads.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":"),
                "roads.geojson, line 1: is not valid JSON: Unexpected end-of-input"),
            broken("layer cut off within a list", t -> t.put("roads.geojson", "{\"type\":\"FeatureCollection\",\"features\":["),
                "roads.geojson, line 1: is not valid JSON: Unexpected end-of-input: expected close marker for Array; mend it there"),
            broken("layer of another kind", t -> t.put("roads.geojson", "[1, 2]"),
                "roads.geojson, line 1: is not a GeoJSON FeatureCollection; start it with \"type\": \"FeatureCollection\""),
            broken("not a number", t -> t.edit("roads.geojson", "45.5", "NaN"),
                "roads.geojson, line 2: is not valid JSON: Non-standard token 'NaN'"),
            broken("huge number", t -> t.edit("roads.geojson", "45.5", "1e999"),
                "roads.geojson, roads_1: has a coordinate that is no finite number: 1e999; write degrees"),
            broken("number of a thousand digits", t -> t.edit("roads.geojson", "45.5", "4" + "5".repeat(1000)),
                "roads.geojson, line 2: is not valid JSON: Number value length (1001) exceeds the maximum allowed (64"),
            broken("deep nesting", t -> t.edit("roads.geojson", "[45.5,40.5]", "[".repeat(5000) + "]".repeat(5000)),
                "roads.geojson, line 2: is not valid JSON: Document nesting depth (25) exceeds the maximum allowed (24"),
            broken("deep YAML", t -> t.put("figures.yaml", "figures: " + "[".repeat(5000)),
                "figures.yaml, line 1: is not valid YAML: Document nesting depth (25) exceeds the maximum allowed (24"),
            broken("alias bomb", t -> t.put("figures.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nfigures: [*b, *b]\n"),
                "figures.yaml, line 2: uses an alias or a tag; write the value out"),
            broken("tag", t -> t.edit("figures.yaml", "what: East", "what: !!javax.script.ScriptEngineManager East"),
                "figures.yaml, line 4: uses an alias or a tag; write the value out"),
            broken("broken YAML", t -> t.edit("events.yaml", "  title: East", "  title: [East"),
                "events.yaml, line 9: is not valid YAML: "),
            broken("YAML that is a list", t -> t.put("events.yaml", "- a\n"),
                "events.yaml, line 1: does not start with a name and a colon; restore the file"),
            broken("field twice", t -> t.edit("events.yaml", "  place: East", "  place: East\n  place: West"),
                "events.yaml, line 10: has place twice; remove one"),
            broken("two documents", t -> t.put("figures.yaml", "figures: []\n---\nfigures: []\n"),
                "figures.yaml, line 3: holds a second document; remove the line with three dashes and what follows"),
            broken("places that are not there", t -> t.edit("atlas.yaml", "credits: [test]",
                    "credits: [test]\nplaces:\n  autonomous: NOWHERE\n  districts: east\n  authority: A\n  protector: Z\n  contested: A\n  detached: est\n"
                        + "  border_keeper: A\n  neighbour: sea\n  borders:\n  - {between: [A], figure: area}\n  held_area: f\n  held_share: area"),
                "atlas.yaml, places, line 19: names [A] as the two sides of a border; name two, each a party or a feature of states.geojson",
                "atlas.yaml, places: names the unknown unit or group NOWHERE; did you mean", "atlas.yaml, places: names the unknown party Z; did you mean",
                "atlas.yaml, places: names the unknown unit est; did you mean", "atlas.yaml, places: names the unknown neighbouring state sea; did you mean",
                "atlas.yaml, places: names the unknown figure f; did you mean one of: area? Figures are the entries of figures.yaml"),
            broken("impossible option", t -> t.edit("proposals.yaml", "  - op: return", "  - op: return\n    option: 0"),
                "proposals.yaml, plan, line 13: has the option 0; number the text's alternatives from 1, to 9 at most"),
            // shapes
            broken("self-crossing unit", t -> t.edit("units.geojson", "[47,40],[47,41]", "[47,41],[47,40]"),
                "units.geojson, east: states 9413.0 km², its shape has ", "units.geojson, east: has an invalid shape at "),
            // narratives
            broken("narrative of another name", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("id: tour", "id: other")),
                "narratives/tour.yaml, whole file: has the id other; call it as its file: tour"),
            broken("narrative without steps", t -> t.put("narratives/tour.yaml", "id: tour\ntitle: T\nintro: I\nsteps: []\n"),
                "narratives/tour.yaml, whole file: has no usable step; add at least one entry to steps"),
            broken("step on a day the atlas does not cover", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("2001-04-03", "1999-04-03")),
                "narratives/tour.yaml, line 5: is set on 1999-04-03, of which the atlas says nothing; choose a day from 2000-01-01 to 2020-12-31"),
            broken("step with an unknown source", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("[book]", "[bok]")),
                "narratives/tour.yaml, line 5: names the unknown source bok; did you mean one of: book"),
            broken("step without a source", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("[book]", "[]")),
                "narratives/tour.yaml, line 5: names no source"),
            broken("step with an unknown proposal", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("view: full", "view: full\n  proposals: [none]")),
                "narratives/tour.yaml, line 5: names the unknown proposal none; did you mean one of: "),
            broken("step that looks nowhere", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("view: full", "view: fool")),
                "narratives/tour.yaml, line 5: looks at the unknown extent fool; did you mean one of: full? Extents are defined in atlas.yaml; or write view: {lon: "),
            broken("step that looks off the world", t -> t.put("narratives/tour.yaml", NARRATIVE.replace("view: full", "view: {lon: 200, lat: 40, zoom: 8}")),
                "narratives/tour.yaml, line 5, view: lies at longitude 200.0, latitude 40.0"),
            broken("open ring", t -> t.edit("units.geojson", "[46,41],[46,40]]", "[46,41]]"),
                "units.geojson, east: has a ring that is not closed, beginning at 46.0 40.0; repeat its first position at its end"),
            broken("overlap", t -> t.edit("units.geojson", "[[46,40],[47,40],[47,41],[46,41],[46,40]]", "[[45.999,40],[47,40],[47,41],[45.999,41],[45.999,40]]"),
                "units.geojson, west: overlaps east by 9."),
            broken("unmatched edge", t -> t.edit("units.geojson", "[46,40],[46,41],[45,41]", "[46,40],[46.0001,40.5],[46,41],[45,41]"),
                "units.geojson, west: overlaps east by 0."),
            broken("hole", t -> t.edit("units.geojson", "[[[46,40],[47,40],[47,41],[46,41],[46,40]]]",
                    "[[[46,40],[47,40],[47,41],[46,41],[46,40]],[[46.4,40.4],[46.4,40.41],[46.41,40.41],[46.41,40.4],[46.4,40.4]]]"),
                "units.geojson, east: leaves a gap of 0.9"),
            broken("area of another shape", t -> t.edit("units.geojson", "\"area_km2\":9413", "\"area_km2\":9300"),
                "units.geojson, west: states 9300.0 km², its shape has 94"),
            broken("latitude first", t -> t.edit("settlements.geojson", "[45.5,40.5]", "[40.5,45.5]"),
                "settlements.geojson, settlements_1: lies outside the frame of atlas.yaml: longitude 40.50000–40.50000"),
            broken("out of this world", t -> t.edit("settlements.geojson", "[45.5,40.5]", "[4550,40.5]"),
                "settlements.geojson, settlements_1: lies at longitude 4550.00000, latitude 40.50000; write degrees"),
            broken("unit that is a line", t -> t.edit("units.geojson", "\"Polygon\",\"coordinates\":[[[46,40]", "\"MultiLineString\",\"coordinates\":[[[46,40]"),
                "units.geojson, east: is a MultiLineString; give it a Polygon or a MultiPolygon"),
            broken("wrong nesting", t -> t.edit("roads.geojson", "\"Point\"", "\"Polygon\""),
                "roads.geojson, roads_1: has coordinates nested too deep or too shallow for a Polygon; check the brackets or the type"),
            broken("feature twice", t -> t.edit("units.geojson", "\"id\":\"east\"", "\"id\":\"west\""),
                "control.yaml, east: names the unknown unit east; did you mean one of: west? Units are the features of units.geojson",
                "control.yaml, groups: names the unknown unit east", "events.yaml, change: names the unknown unit or group east",
                "proposals.yaml, plan, line 13: names the unknown unit or group east", "figures.yaml, area: names the unknown unit or group east",
                "units.geojson, west: stands twice, again in line 3; rename or remove one"),
            broken("no id", t -> t.edit("roads.geojson", "\"id\":\"roads_1\",", ""),
                "roads.geojson, line 2: has no id; give it a unique \"id\" beside \"type\""),
            broken("no geometry", t -> t.edit("roads.geojson", "{\"type\":\"Point\",\"coordinates\":[45.5,40.5]}", "null"),
                "roads.geojson, roads_1: has no geometry; give it one or remove the feature"),
            broken("unknown system", t -> t.edit("roads.geojson", "\"name\":\"roads\"", "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"local\"}}"),
                "roads.geojson, whole file: is in the unknown coordinate reference system local; use WGS 84 or an EPSG code such as EPSG:32638"),
            // features
            broken("feature without source", t -> t.edit("roads.geojson", ",\"sources\":[\"book\"]", ""),
                "roads.geojson, roads_1: names no source; list at least one id of sources.yaml under \"sources\""),
            broken("feature with unknown source", t -> t.edit("roads.geojson", "[\"book\"]", "[\"bok\"]"),
                "roads.geojson, roads_1: names the unknown source bok; did you mean one of: book? Or add it to sources.yaml"),
            broken("feature with impossible date", t -> t.edit("boundaries.geojson", "2001-04-03", "2001-02-30"),
                "boundaries.geojson, line: has valid_from: 2001-02-30, which is no date; write an existing day as '2020-11-10'"),
            broken("feature that ends before it begins", t -> t.edit("boundaries.geojson", "2010-01-01", "2000-01-01"),
                "boundaries.geojson, line: begins on 2001-04-03 and ends on 2000-01-01; correct one of the dates"),
            broken("feature of the future", t -> t.edit("boundaries.geojson", "2001-04-03", "2031-04-03").edit("boundaries.geojson", "2010-01-01", "2040-01-01"),
                "boundaries.geojson, line: has valid_from: 2031-04-03, after the atlas's last day 2020-12-31; correct it, or move as_of"),
            broken("feature without accuracy", t -> t.edit("roads.geojson", "\"accuracy_km\":1,", ""),
                "roads.geojson, roads_1: lacks accuracy_km; add it"),
            broken("district of unknown units", t -> t.edit("districts.geojson", "[\"west\"]", "[\"vest\"]"),
                "districts.geojson, d: names the unknown unit vest; did you mean one of: west, east?"),
            broken("unit of an unknown state", t -> t.edit("units.geojson", "\"de_jure\":\"A\"", "\"de_jure\":\"X\""),
                "units.geojson, west: names the unknown party X; did you mean one of: A, B? Or add it to parties.yaml"));
    }

    @ParameterizedTest
    @MethodSource("brokenFolders")
    void reportsBrokenShapesAndFiles(UnaryOperator<TinyFolder> breakage, List<String> expected) throws IOException {
        verify(breakage, expected);
    }

    static Stream<Arguments> wrongFacts() {
        return Stream.of(
            // control
            broken("unit without history", t -> t.edit("control.yaml", "- id: east", "- id: west"),
                "control.yaml, west: gives unit west a second history; join the two",
                "control.yaml, east: has no control history; add an entry for the unit to control.yaml"),
            broken("history without unit", t -> t.edit("control.yaml", "- id: east", "- id: eest"),
                "control.yaml, eest: names the unknown unit eest; did you mean one of: east, west?",
                "control.yaml, east: has no control history"),
            broken("gap", t -> t.edit("control.yaml", "from: '2001-04-03'", "from: '2001-04-05'"),
                "control.yaml, east: has a gap: one interval ends on 2001-04-03, the next begins on 2001-04-05; make them the same day"),
            broken("overlap in time", t -> t.edit("control.yaml", "from: '2001-04-03'", "from: '2001-04-01'"),
                "control.yaml, east: has an overlap: one interval ends on 2001-04-03, the next begins on 2001-04-01; make them the same day"),
            broken("late start", t -> t.edit("control.yaml", "from: '2000-01-01'", "from: '2000-01-02'"),
                "control.yaml, west: begins on 2000-01-02, the atlas on 2000-01-01; let its first interval begin on 2000-01-01"),
            broken("closed end", t -> t.edit("control.yaml", "to: null", "to: '2010-01-01'"),
                "control.yaml, west: has a last interval that ends on 2010-01-01; write to: null, or add what follows"),
            broken("open middle", t -> t.edit("control.yaml", "to: '2001-04-03'", "to: null"),
                "control.yaml, east: has an interval from 2000-01-01 without end that is not the last; write the day"),
            broken("reversed interval", t -> t.edit("control.yaml", "to: '2001-04-03'", "to: '1999-04-03'"),
                "control.yaml, east: has an interval from 2000-01-01 to 1999-04-03; correct the dates"),
            broken("no intervals", t -> t.edit("control.yaml", "intervals:\n  - from: '2000-01-01'\n    to: null", "intervals: []\n  was:\n  - from: '2000-01-01'\n    to: null"),
                "control.yaml, west: has no intervals; add one", "control.yaml, west: has the unknown field was"),
            broken("control in the future", t -> t.edit("control.yaml", "to: '2001-04-03'", "to: '2031-04-03'").edit("control.yaml", "from: '2001-04-03'", "from: '2031-04-03'"),
                "control.yaml, east: has from: 2031-04-03, after the atlas's last day 2020-12-31; correct it, or move as_of"),
            broken("impossible day", t -> t.edit("control.yaml", "to: '2001-04-03'", "to: '2001-04-31'"),
                "control.yaml, east, line 16: has to: 2001-04-31, which is no date; write an existing day as '2020-11-10'"),
            broken("unknown party", t -> t.edit("control.yaml", "party: B", "party: BB"),
                "control.yaml, east, line 24: names the unknown party BB; did you mean one of: B, A? Or add it to parties.yaml"),
            broken("no source", t -> t.edit("control.yaml", "    sources: [book]\n", ""),
                "control.yaml, west, line 6: names no source; list at least one id of sources.yaml under \"sources\""),
            broken("unknown source", t -> t.edit("control.yaml", "[book]", "[bock]"),
                "control.yaml, west, line 6: names the unknown source bock; did you mean one of: book?"),
            broken("unknown confidence", t -> t.edit("control.yaml", "confidence: low", "confidence: lowish"),
                "control.yaml, east, line 24: has confidence: lowish; write one of: high, medium, low"),
            broken("misspelt field", t -> t.edit("control.yaml", "alternatives:", "alternativs:"),
                "control.yaml, east, line 24: has the unknown field alternativs; check its spelling and its indentation, or remove it"),
            broken("group of unknown units", t -> t.edit("control.yaml", "[west, east]", "[west, eats]"),
                "control.yaml, groups: names the unknown unit eats; did you mean one of: east, west?"),
            // the other facts
            broken("malformed colour", t -> t.edit("parties.yaml", "'#8FB0D6'", "'#8FB0D'"),
                "parties.yaml, A: has colour: #8FB0D; write six hexadecimal digits in quotes as '#8FB0D6'"),
            broken("unknown pattern", t -> t.edit("parties.yaml", "diagonal", "zigzag"),
                "parties.yaml, B: has pattern: zigzag; write one of: none, diagonal"),
            broken("event in the future", t -> t.edit("events.yaml", "date: '2001-04-03'\n  end: '2001-04-04'", "date: '2021-04-03'"),
                "events.yaml, change: has date: 2021-04-03, after the atlas's last day 2020-12-31"),
            broken("event that ends before it begins", t -> t.edit("events.yaml", "end: '2001-04-04'", "end: '2001-04-02'"),
                "events.yaml, change: begins on 2001-04-03 and ends on 2001-04-02"),
            broken("event outside the world", t -> t.edit("events.yaml", "lon: 46.5", "lon: 460.5"),
                "events.yaml, change: lies at longitude 460.5, latitude 40.5; write degrees within 180 and 90"),
            broken("event of an unknown type", t -> t.edit("events.yaml", "type: control", "type: controll"),
                "events.yaml, change: is of the unknown type controll; did you mean one of: control?"),
            broken("event of an unknown unit", t -> t.edit("events.yaml", "[east]", "[esat]"),
                "events.yaml, change: names the unknown unit or group esat; did you mean one of: east, west, BOTH?"),
            broken("unknown op", t -> t.edit("proposals.yaml", "op: return", "op: retrun"),
                "proposals.yaml, plan, line 13: has the unknown op retrun; did you mean one of: return, "),
            broken("unknown route", t -> t.edit("proposals.yaml", "route: road", "route: rod"),
                "proposals.yaml, plan, line 17: names the unknown route rod; did you mean one of: road?"),
            broken("unknown group", t -> t.edit("proposals.yaml", "units: [east]", "units: BOTHH"),
                "proposals.yaml, plan, line 13: names the unknown unit or group BOTHH; did you mean one of: BOTH, "),
            broken("term without units", t -> t.edit("proposals.yaml", "units: [east]", "units: []"),
                "proposals.yaml, plan, line 13: lacks units; add it"),
            broken("width in words", t -> t.edit("proposals.yaml", "width_km: 5", "width_km: five"),
                "proposals.yaml, plan, line 17: has width_km: five, which is no number; write a number"),
            broken("impossible start", t -> t.edit("proposals.yaml", "'2002'", "'2002-13'"),
                "proposals.yaml, plan: has start: 2002-13, which is no date; write '2020', '2020-11' or '2020-11-10'"),
            broken("figure of an unknown unit", t -> t.edit("figures.yaml", "control_units: [east]", "control_units: [eastt]"),
                "figures.yaml, area: names the unknown unit or group eastt; did you mean one of: east, west, BOTH?"),
            broken("source without title", t -> t.edit("sources.yaml", "    title: A book\n", ""),
                "sources.yaml, sources, book: lacks title; add it"),
            broken("frame in words", t -> t.edit("atlas.yaml", "[44, 39, 49, 42]", "[44, 39, 49, north]"),
                "atlas.yaml, whole file: frame is no extent: [44, 39, 49, north]; write [west, south, east, north] in degrees"));
    }

    @ParameterizedTest
    @MethodSource("wrongFacts")
    void reportsWrongFacts(UnaryOperator<TinyFolder> breakage, List<String> expected) throws IOException {
        verify(breakage, expected);
    }

    /// Reading for the program refuses whatever the check reports while reading.
    @ParameterizedTest
    @MethodSource("wrongFacts")
    void readerRefusesWrongFacts(UnaryOperator<TinyFolder> breakage, List<String> expected) {
        var written = breakage.apply(new TinyFolder()).writeTo(folder);
        if (expected.stream().anyMatch(message -> !message.contains("has no control history"))) {
            var error = assertThrows(GeodataException.class, () -> AtlasReader.read(written));
            assertTrue(error.getMessage().startsWith(folder.toString()), error.getMessage());
        }
    }

    @Test
    void proposalOfTheFutureIsReported() throws IOException {
        var issues = FolderCheck.check(new TinyFolder().edit("proposals.yaml", "'2002'", "'2022'").writeTo(folder));
        assertEquals(List.of("proposals.yaml, plan: has start: 2022, after the atlas's last day 2020-12-31; correct it, or move as_of in atlas.yaml"),
            issues.stream().map(DataIssue::toString).toList());
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        new TinyFolder().writeTo(folder);
        var bytes = new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3, 0x28};
        Files.write(folder.resolve("events.yaml"), bytes);
        Files.write(folder.resolve("roads.geojson"), bytes);
        var issues = FolderCheck.check(folder).stream().map(DataIssue::toString).toList();
        assertEquals("events.yaml, whole file: is not UTF-8 text; save it as UTF-8, or restore it", issues.getFirst());
        assertTrue(issues.getLast().startsWith("roads.geojson, line 1: is not valid JSON: "), issues::toString);
    }

    @Test
    void oversizedFileIsRefusedUnread() throws IOException {
        new TinyFolder().writeTo(folder);
        try (var file = Files.newByteChannel(folder.resolve("events.yaml"), java.nio.file.StandardOpenOption.WRITE)) {
            // sparse: nothing is stored
            file.position(Limits.YAML.fileBytes() + 1);
            file.write(java.nio.ByteBuffer.wrap(new byte[] {' '}));
        }
        assertEquals(List.of("events.yaml, whole file: is 32 MB, more than the 32 MB a layer may have; simplify it or split it"),
            FolderCheck.check(folder).stream().map(DataIssue::toString).toList());
    }

    private void verify(UnaryOperator<TinyFolder> breakage, List<String> expected) throws IOException {
        var issues = FolderCheck.check(breakage.apply(new TinyFolder()).writeTo(folder)).stream().map(DataIssue::toString).toList();
        assertTrue(issues.size() == expected.size()
                && expected.stream().allMatch(start -> issues.stream().anyMatch(issue -> issue.startsWith(start))),
            () -> "expected " + String.join("\n", expected) + "\nbut was " + String.join("\n", issues));
    }

    private static Arguments broken(String name, UnaryOperator<TinyFolder> breakage, String... expected) {
        return argumentSet(name, breakage, List.of(expected));
    }
}

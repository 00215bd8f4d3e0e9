package araxes.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.Pattern;
import araxes.model.Precision;
import araxes.model.Provision;
import araxes.model.UnitId;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasReaderTest {
    private static final LocalDate CHANGE = LocalDate.of(2001, 4, 3);
    private static final UnitId EAST = new UnitId("east");
    @TempDir Path folder;

    @Test
    void controlPassesOnTheDayStated() throws IOException {
        var atlas = AtlasReader.read(new TinyFolder().writeTo(folder));
        assertEquals("A", atlas.controlOn(CHANGE.minusDays(1)).controllerOf(EAST).orElseThrow());
        var period = atlas.history(EAST).on(CHANGE).orElseThrow();
        assertEquals("B", period.party());
        assertEquals(Precision.APPROX, period.precision());
        assertEquals("2001-04", String.valueOf(period.evidence().alternatives().getFirst().date()));
        assertEquals(LocalDate.MAX, period.valid().until());
    }

    @Test
    void groupStandsForItsUnits() throws IOException {
        var shared = new TinyFolder().edit("control.yaml", "- id: west", "- group: BOTH")
            .edit("proposals.yaml", "units: [east]", "units: BOTH");
        var text = shared.writeTo(folder);
        var control = folder.resolve("control.yaml");
        var lines = java.nio.file.Files.readString(control);
        java.nio.file.Files.writeString(control, lines.substring(0, lines.indexOf("- id: east")));
        var atlas = AtlasReader.read(text);
        assertEquals("A", atlas.controlOn(CHANGE).controllerOf(EAST).orElseThrow());
        var provision = (Provision.Return) atlas.findProposal("plan").orElseThrow().terms().getFirst().provision();
        assertEquals(List.of(new UnitId("west"), EAST), provision.units());
    }

    @Test
    void proposalKeepsItsPhasesApartFromItsTerms() throws IOException {
        var plan = AtlasReader.read(new TinyFolder().writeTo(folder)).findProposal("plan").orElseThrow();
        assertEquals("first", plan.phases().getFirst().label());
        assertEquals(2, plan.terms().size());
        assertEquals(new Provision.Corridor("road", "B", "open", 5.0, null, null, null), plan.terms().get(1).provision());
        assertEquals("1", plan.terms().getFirst().phase());
        assertNull(plan.end());
        assertEquals(Map.of("A", "yes"), plan.positions());
    }

    @Test
    void partiesKeepTheirNamesAndHatching() throws IOException {
        var atlas = AtlasReader.read(new TinyFolder().writeTo(folder));
        assertEquals("А", atlas.party("A").names().in(Language.RU));
        assertEquals("Party A", atlas.party("A").names().in(Language.HY));
        assertEquals(Pattern.DIAGONAL, atlas.party("B").pattern());
        assertEquals(0x808080, atlas.party("B").patternColour());
    }

    @Test
    void featureKeepsWhatTheModelHasNoFieldForAsText() throws IOException {
        var line = AtlasReader.read(new TinyFolder().writeTo(folder)).layer(FeatureLayer.BOUNDARIES).getFirst();
        assertEquals(Map.of("sources", "book"), line.attributes());
        assertTrue(line.valid().contains(CHANGE));
        assertFalse(line.valid().contains(LocalDate.of(2010, 1, 1)));
    }

    @Test
    void errorNamesFilePlaceAndRemedy() {
        new TinyFolder().edit("events.yaml", "[book]", "[boock]").writeTo(folder);
        var error = assertThrows(GeodataException.class, () -> AtlasReader.read(folder));
        assertEquals(folder.resolve("events.yaml") + ", change: names the unknown source boock; did you mean one of: book? Or add it to sources.yaml",
            error.getMessage());
    }

    @Test
    void dataHashIsThatOfSha256sumOverTheFiles() throws IOException, InterruptedException {
        var hash = AtlasReader.read(new TinyFolder().writeTo(folder)).dataHash();
        assertEquals(List.of("boundaries.geojson", "zones.geojson", "atlas.yaml", "sources.yaml"),
            hash.files().keySet().stream().filter(List.of("boundaries.geojson", "zones.geojson", "atlas.yaml", "sources.yaml")::contains).toList());
        assumeTrue(onThePath("sha256sum"));
        var process = new ProcessBuilder("sh", "-c", "LC_ALL=C; export LC_ALL; sha256sum *.geojson *.yaml | sha256sum").directory(folder.toFile()).start();
        assertEquals(hash.value() + "  -", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        assertEquals(0, process.waitFor());
    }

    @Test
    void anotherByteIsAnotherHashAndNamesItsFile() throws IOException {
        var before = AtlasReader.read(new TinyFolder().writeTo(folder)).dataHash();
        var after = AtlasReader.read(new TinyFolder().edit("events.yaml", "East passes", "East  passes").writeTo(folder)).dataHash();
        assertNotEquals(before.value(), after.value());
        assertEquals(List.of("events.yaml"), after.files().keySet().stream()
            .filter(name -> !Objects.equals(before.files().get(name), after.files().get(name))).toList());
    }

    private static boolean onThePath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /// In a fresh machine, because another test may have touched referencing before.
    @Test
    void shippedLayersAreReadWithoutGeoToolsReferencing() throws IOException, InterruptedException {
        var loaded = folder.resolve("loaded.txt");
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + loaded.getFileName(), "-cp", absoluteClassPath(), ReadShippedFolder.class.getName(), Path.of("geodata").toAbsolutePath().toString())
            .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("output.txt").toFile()).start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), () -> read(folder.resolve("output.txt")));
        var classes = read(loaded);
        assertTrue(classes.contains("org.geotools.data.store.ContentDataStore"), "GeoTools has read the layers");
        assertEquals(List.of(), classes.lines().filter(line -> line.contains("org.geotools.referencing.")).toList());
    }

    private static String absoluteClassPath() {
        return java.util.Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString()).collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    private static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The other machine's program.
    static final class ReadShippedFolder {
        public static void main(String[] arguments) throws IOException {
            AtlasReader.read(Path.of(arguments[0]));
        }
    }
}

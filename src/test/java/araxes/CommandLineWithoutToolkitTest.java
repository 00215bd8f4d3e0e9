package araxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program itself, in a Java of its own, with the list of classes it loads.
class CommandLineWithoutToolkitTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void tableOfADayLoadsNothingOfJavaFxAndNothingOfGeoToolsReferencing() throws Exception {
        var classes = classesLoadedBy("control", "--day", "1994-06-01");
        assertEquals(List.of(), classes.stream().filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx.")).toList());
        assertEquals(List.of(), classes.stream().filter(line -> line.contains(" org.geotools.referencing.factory.epsg")).toList());
    }

    @Test
    void figuresOfAProposalLoadNothingOfJavaFx() throws Exception {
        var classes = classesLoadedBy("metrics", "--proposal", "tripp_2025", "--set", "width=2km", "--explain", "--format", "json");
        assertEquals(List.of(), classes.stream().filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx.")).toList());
    }

    @Test
    void pictureOfADayLoadsNothingOfJavaFx() throws Exception {
        var picture = folder.resolve("map.png");
        var classes = classesLoadedBy("snapshot", "--day", "1994-06-01", "--size", "640x360", "-o", picture.toString());
        assertEquals(List.of(), classes.stream().filter(line -> line.contains(" javafx.") || line.contains(" com.sun.javafx.")).toList());
        assertTrue(Files.size(picture) > 10_000);
    }

    private List<String> classesLoadedBy(String... arguments) throws IOException, InterruptedException {
        var log = folder.resolve("classes.log");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log, "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Daraxes.geodata=geodata", "-cp", System.getProperty("java.class.path"),
            "araxes.Main"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        var classes = Files.readAllLines(log);
        assertTrue(classes.stream().anyMatch(line -> line.contains(" araxes.cli.")), "the list is not empty");
        return classes;
    }
}

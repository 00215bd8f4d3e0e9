package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepCommandTest {
    private static final String SWEEP = "sweep --route r_lachin_old --widths 0,5 --baselines 1994-06-01,2020-09-26";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void everySubsetWithEveryWidthOnEveryBaselineIsARow() throws IOException {
        var file = folder.resolve("sweep.csv");
        assertEquals("", ShippedRun.out(SWEEP + " -o " + file));
        var text = Files.readString(file);
        assertEquals(128 * 2 * 2, text.lines().count() - 1);
        assertEquals(text, ShippedRun.out(SWEEP + " --threads 1"));
        assertEquals(128 * 2 * 2, text.lines().skip(1).map(line -> line.split(",")[0] + line.split(",")[1] + line.split(",")[2]).distinct().count());
    }

    /// The row without districts and without a corridor is the day itself; that of all seven is 100 per cent.
    @Test
    void firstRowIsTheDayItselfAndTheLastOfAWidthHasAllDistricts() {
        var lines = ShippedRun.out(SWEEP).lines().toList();
        assertEquals("width_km,baseline,districts,returned_km2,held_km2,corridor_km2,border_km,parts,linked,districts_share_percent", lines.getFirst());
        var held = ShippedRun.list(ShippedRun.json("control --day 1994-06-01")).stream().filter(row -> row.get("party").asText().equals("AM_NK"))
            .findFirst().orElseThrow().get("area_km2").asDouble();
        var first = lines.get(1).split(",");
        assertEquals("", first[2]);
        assertEquals(held, Double.parseDouble(first[4]), 0.006);
        var all = lines.get(128).split(",");
        assertEquals(7, all[2].split(";").length);
        assertEquals("100.00", all[9]);
        assertEquals("false", all[8]);
        assertTrue(lines.get(128 * 3).contains(",true,"), "with a corridor of 5 km NK stays linked: " + lines.get(128 * 3));
    }

    @Test
    void progressGoesToStandardErrorWhenAskedFor() {
        var run = ShippedRun.run(SWEEP + " --progress");
        assertEquals("256 of 512 scenarios (50 %)\n512 of 512 scenarios (100 %)\n", run.err());
        assertEquals("", ShippedRun.run(SWEEP + " --no-progress").err());
    }

    @Test
    void widthThatCannotBeComputedLeavesNoFile() {
        var file = folder.resolve("sweep.csv");
        var run = ShippedRun.run("sweep --route r_lachin_old --widths 5,5000 --baselines 1994-06-01 -o " + file);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("nothing was written") && run.err().contains("5,000"), run.err());
        assertEquals(0, folder.toFile().listFiles().length);
    }

    /// The signal of `kill` is used, because a build in the background ignores that of Ctrl-C; both end Java the same way.
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void endedSweepLeavesNoFile() throws Exception {
        var file = folder.resolve("sweep.csv");
        try (var watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true", "-Daraxes.geodata=geodata", "-cp", System.getProperty("java.class.path"), "araxes.Main",
                "sweep", "--route", "r_lachin_old", "--widths", "0.001..100/0.001", "--baselines", "1994-06-01", "-o", file.toString())
                .redirectErrorStream(true).start();
            assertTrue(watch.poll(2, TimeUnit.MINUTES) != null, "it began to write");
            process.toHandle().destroy();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(143, process.waitFor(), output);
            assertEquals(List.of("cancelled; nothing was written"), output.lines().toList());
        }
        assertEquals(0, folder.toFile().listFiles().length);
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5                | [5.0]
        0,2.5..10/2.5    | [0.0, 2.5, 5.0, 7.5, 10.0]
        0.1..0.5/0.1     | [0.1, 0.2, 0.3, 0.4, 0.5]
        1..2/0.4         | [1.0, 1.4, 1.8]
        3,1,1.0,2        | [1.0, 2.0, 3.0]
        2..2/1           | [2.0]
        """)
    void widthsAreListsWithRanges(String text, String widths) {
        assertEquals(widths, new SweepRange.Widths.Converter().convert(text).kilometres().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1994-06-01                        | [1994-06-01]
        1994-06-01..1994-06-05/2d         | [1994-06-01, 1994-06-03, 1994-06-05]
        1994-06-01..1994-06-20/1w         | [1994-06-01, 1994-06-08, 1994-06-15]
        1996-01-31..1996-04-30/1m         | [1996-01-31, 1996-02-29, 1996-03-31, 1996-04-30]
        2020-09-26,1994-06-01..1996-06-01/1y | [1994-06-01, 1995-06-01, 1996-06-01, 2020-09-26]
        """)
    void daysAreListsWithRanges(String text, String days) {
        assertEquals(days, new SweepRange.Days.Converter().convert(text).days().toString());
    }
}

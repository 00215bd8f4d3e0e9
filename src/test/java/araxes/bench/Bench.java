package araxes.bench;

import araxes.geodata.AtlasReader;
import araxes.session.StateFolder;
import araxes.viewmodel.OutcomeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures what the README promises; prints a table and writes `target/bench.csv`. Run by `mvn -q -Pbench`.
public final class Bench {
    private static final String HEADER = "name,median,p95,p99,unit,n";
    private static final int STARTS = 5;
    private static final int MILLION = 1_000_000;
    private final Path geodata = Path.of(System.getProperty("araxes.geodata", "geodata"));
    private final List<String> rows = new ArrayList<>();

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(Machine.describe());
        new Bench().run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%-48s %9s %9s %9s  %-8s %6s%n", "case", "median", "p95", "p99", "unit", "n");
        drawing();
        scenarios();
        films();
        loading();
        try (var screen = Screen.open().orElse(null)) {
            if (screen != null) {
                // A state of its own: one left by a crash would ask whether it shall be restored.
                var state = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench").toString();
                var environment = Map.of("DISPLAY", screen.display(), StateFolder.VARIABLE, state);
                window(environment);
                starting(environment);
            }
        }
        rows.addFirst(HEADER);
        Files.write(Path.of("target", "bench.csv"), rows);
        System.out.println("load average after: " + Machine.load() + "; figures in target/bench.csv");
    }

    private void drawing() throws IOException {
        var atlas = AtlasReader.read(geodata);
        var shipped = new DrawingBench(atlas);
        add(shipped.everyUnitChanged("time-step"));
        add(shipped.history("time-step-history"));
        add(shipped.newViewport("viewport-in-full"));
        var dense = new DrawingBench(DenseCoverage.of(atlas, MILLION));
        add(dense.everyUnitChanged("time-step-million-vertices"));
        add(dense.newViewport("viewport-in-full-million-vertices"));
    }

    private void scenarios() throws IOException {
        var bench = new ScenarioBench(AtlasReader.read(geodata));
        add(bench.liveFigures("scenario-width-step"));
        add(bench.withChecks("scenario-width-step-with-checks"));
        add(bench.million("scenario-sweep-million"));
        var window = new OutcomeBench(AtlasReader.read(geodata));
        add(window.figures("outcome-width-step-balance", OutcomeReport.Part.BALANCE));
        add(window.figures("outcome-width-step-figures", OutcomeReport.Part.FIGURES));
        add(window.figures("outcome-width-step-checks", OutcomeReport.Part.CHECKS));
        add(window.picture("outcome-width-step-picture"));
        var builder = new BuilderBench(AtlasReader.read(geodata));
        add(builder.edits("builder-edit-balance", false));
        add(builder.edits("builder-edit-balance-locked", true));
    }

    private void films() throws IOException {
        var bench = new FilmBench(AtlasReader.read(geodata));
        add(bench.painted("time-lapse-100-frames-painted"));
        add(bench.gif("time-lapse-gif-39-years"));
        add(bench.growth("time-lapse-memory-growth"));
    }

    private void loading() throws IOException, InterruptedException {
        var times = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            times[i] = Children.value(Children.run(Children.java(LoadBench.class, geodata.toString()), Map.of()), "load_ms");
        }
        add(new Samples("atlas-load-fresh-process", "ms", times));
    }

    /// Rows of [WindowBench], measured in a process of its own.
    private void window(Map<String, String> environment) throws IOException, InterruptedException {
        for (var row : Children.run(Children.java(WindowBench.class, geodata.toString(), "1920", "1080"), environment)) {
            if (row.split(",").length == HEADER.split(",").length) {
                add(row);
            }
        }
    }

    /// The packaged program, from its start until the first map is in the window, without and with its start-up cache.
    private void starting(Map<String, String> windowEnvironment) throws IOException, InterruptedException {
        var launcher = Path.of("target", "araxes", "bin", "araxes").toAbsolutePath();
        for (boolean cached : List.of(false, true)) {
            var usable = new double[STARTS];
            var heap = new double[STARTS];
            for (int i = 0; i < STARTS; i++) {
                var environment = new HashMap<>(windowEnvironment);
                environment.put("ARAXES_JAVA_OPTIONS", "-Daraxes.rehearsal=true" + (cached ? "" : " -XX:AOTMode=off"));
                // By this clock, since a process knows its own start to the second only.
                long start = System.currentTimeMillis();
                var said = Children.run(List.of(launcher.toString()), environment);
                usable[i] = Children.value(said, "usable_at") - start;
                heap[i] = Children.value(said, "heap_mb");
            }
            add(new Samples(cached ? "window-usable-with-start-up-cache" : "window-usable-cold", "ms", usable));
            add(new Samples(cached ? "window-heap-with-start-up-cache" : "window-heap-cold", "MB", heap));
        }
    }

    private void add(Samples samples) {
        add(samples.csv());
    }

    private void add(String row) {
        rows.add(row);
        var cells = row.split(",");
        System.out.printf(Locale.ROOT, "%-48s %9s %9s %9s  %-8s %6s%n", (Object[]) cells);
    }
}

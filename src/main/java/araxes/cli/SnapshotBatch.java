package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.export.NamePattern;
import araxes.export.PageExporter;
import araxes.export.WholeFile;
import araxes.model.Atlas;
import araxes.model.Proposal;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.session.PictureOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Many pictures at once: of a row of days, of every proposal, or of every proposal on every day. Each is written whole under a name of its own.
final class SnapshotBatch {
    private static final int CANCELLED = 130;

    @Option(names = "--days", paramLabel = "DAY..DAY/PERIOD|change", descriptionKey = "batch-days", converter = DaysAsked.Converter.class)
    @Nullable DaysAsked days;

    @Option(names = "--each-proposal", paramLabel = "text|outcome", descriptionKey = "batch-each-proposal", arity = "0..1", fallbackValue = "text")
    @Nullable Each each;

    @Option(names = "--progress", descriptionKey = "batch-progress", negatable = true)
    @Nullable Boolean progress;

    /// What is drawn of every proposal.
    enum Each {
        /// The areas and lines it names.
        TEXT,
        /// What would have come of it, after its last phase.
        OUTCOME
    }

    /// Makes of a map that is meant the picture that is asked for.
    @FunctionalInterface
    interface Ordering {
        PictureOrder of(MapAsked.Meant meant) throws IOException;
    }

    /// What stands beside a picture.
    @FunctionalInterface
    interface Beside {
        void write(PictureOrder.Drawn drawn, Path file) throws IOException;
    }

    boolean isAsked() {
        return days != null || each != null;
    }

    /// Says before the atlas is read what is wrong whatever it holds.
    void refuse(MapOfDayAsked asked, Path output, @Nullable CommandSpec spec) {
        if (days != null && asked.day != null) {
            throw AskedWrongly.because(spec, "batch-or-one", "--day", "--days");
        }
        if (each != null && asked.proposals != null) {
            throw AskedWrongly.because(spec, "batch-or-one", "--proposal", "--each-proposal");
        }
        if (output.equals(OutputFile.STANDARD_OUTPUT)) {
            throw AskedWrongly.because(spec, "batch-to-files");
        }
        pattern(output).unknownPlace().ifPresent(place -> {
            throw AskedWrongly.because(spec, "batch-place", place, "{day}, {proposal}, {title}");
        });
    }

    /// One picture of many.
    private record One(Path file, PictureOrder order) {}

    int write(Atlas atlas, MapOfDayAsked asked, Path output, boolean force, Ordering ordering, Beside beside, Invocation invocation,
        @Nullable CommandSpec spec) throws IOException {
        var orders = new ArrayList<PictureOrder>();
        boolean allThere = order(atlas, asked, ordering, orders, invocation, spec);
        var all = named(orders, output, spec);
        for (var one : all) {
            OutputFile.refuseEarly(one.file, force);
        }
        var maps = new MapComposer(atlas, PageExporter.textMeasure());
        boolean terminal = System.console() != null && System.console().isTerminal();
        var told = new Progress(invocation.err(), all.size(), terminal);
        try (var interruption = new Interruption()) {
            for (int i = 0; i < all.size(); i++) {
                if (interruption.heard()) {
                    invocation.err().println(Wording.of("batch-cancelled", i, all.size()));
                    invocation.err().flush();
                    return CANCELLED;
                }
                write(all.get(i), output, atlas, maps, force, beside);
                if (progress == null ? terminal : progress) {
                    told.reached(i + 1);
                }
            }
        } finally {
            told.end();
        }
        return allThere ? 0 : CommandLineDoor.FAILED;
    }

    /// @return false if a proposal cannot be carried out; it is told of and the others are drawn
    private boolean order(Atlas atlas, MapOfDayAsked asked, Ordering ordering, List<PictureOrder> orders, Invocation invocation,
        @Nullable CommandSpec spec) throws IOException {
        boolean allThere = true;
        var said = asked.day;
        var proposals = each == null ? Collections.<@Nullable Proposal>singletonList(null) : List.copyOf(atlas.proposals());
        for (var proposal : proposals) {
            for (var day : daysOf(proposal, atlas, said, asked.from != null, spec)) {
                asked.day = day;
                if (proposal != null) {
                    asked.proposals = List.of(each == Each.OUTCOME ? proposal.id() + ":" + ScenarioEngine.phasesOf(proposal).last() : proposal.id());
                }
                try {
                    var meant = asked.meant(atlas, spec);
                    if (orders.isEmpty()) {
                        invocation.note(meant.differences());
                    }
                    orders.add(ordering.of(meant));
                } catch (ScenarioRejected e) {
                    invocation.err().println("araxes: " + e.getMessage());
                    allThere = false;
                }
            }
        }
        return allThere;
    }

    /// A proposal for which no day is said is drawn on its eve.
    ///
    /// @param said null for the day of the session, if there is one
    private List<@Nullable LocalDate> daysOf(@Nullable Proposal proposal, Atlas atlas, @Nullable LocalDate said, boolean ofSession,
        @Nullable CommandSpec spec) {
        if (days != null) {
            return new ArrayList<>(days.within(atlas, spec));
        }
        if (proposal == null || said != null || ofSession) {
            return Collections.singletonList(said);
        }
        var eve = Scenario.of(proposal).baseline();
        return Collections.singletonList(eve.isBefore(atlas.about().firstDay()) ? atlas.about().firstDay() : eve);
    }

    private static NamePattern pattern(Path output) {
        return new NamePattern(stem(output));
    }

    private static String stem(Path output) {
        var name = output.getFileName().toString();
        return name.substring(0, name.length() - ending(output).length());
    }

    private static String ending(Path output) {
        var name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }

    private static Path file(Path output, Map<String, String> places) {
        return output.resolveSibling(pattern(output).fill(places) + ending(output));
    }

    /// Titles may coincide, so they alone part no files.
    private static List<One> named(List<PictureOrder> orders, Path output, @Nullable CommandSpec spec) {
        var all = new ArrayList<One>();
        var taken = new HashMap<String, Path>();
        for (var order : orders) {
            var file = file(output, order.places(""));
            if (taken.put(NamePattern.folded(file.getFileName().toString()), file) != null) {
                throw AskedWrongly.because(spec, "batch-same-name", output, file.getFileName());
            }
            all.add(new One(file, order));
        }
        return all;
    }

    private static void write(One one, Path output, Atlas atlas, MapComposer maps, boolean force, Beside beside) throws IOException {
        var drawn = SnapshotCommand.drawn(one.order, atlas, maps);
        var file = pattern(output).has(NamePattern.TITLE) ? file(output, one.order.places(drawn.page().title())) : one.file;
        beside.write(drawn, file);
        WholeFile.write(file, force, drawn::writeTo);
    }
}

package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.export.PageExporter;
import araxes.export.PageFile;
import araxes.export.WholeFile;
import araxes.model.Atlas;
import araxes.session.PictureOptions;
import araxes.session.PictureOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes snapshot`: the map of a day as a picture or a page, or many of them.
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MapOfDayAsked asked = new MapOfDayAsked();

    @Mixin
    PageChoice choice = new PageChoice();

    @Mixin
    SnapshotBatch batch = new SnapshotBatch();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    Path file = OutputFile.STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (batch.isAsked()) {
            return writeMany();
        }
        asked.refuseUnknownNames(spec);
        var kind = choice.file(file, spec);
        boolean toStandardOutput = file.equals(OutputFile.STANDARD_OUTPUT);
        if (asked.from == null) {
            refuseWhatCannotBe(kind, asked.size);
        }
        if (!toStandardOutput) {
            OutputFile.refuseEarly(file, force);
        } else if (choice.worldFile) {
            throw AskedWrongly.because(spec, "world-file-of-nothing");
        }
        var atlas = invocation.atlas();
        var meant = asked.meant(atlas, spec);
        invocation.note(meant.differences());
        var drawn = drawn(order(kind, meant), atlas, new MapComposer(atlas, PageExporter.textMeasure()));
        if (toStandardOutput) {
            drawn.writeTo(invocation.out());
        } else {
            writeWorldFiles(drawn, file);
            WholeFile.write(file, force, drawn::writeTo);
        }
        return 0;
    }

    private int writeMany() throws IOException {
        batch.refuse(asked, file, spec);
        asked.refuseUnknownOptions(spec);
        var kind = choice.file(file, spec);
        if (asked.from == null) {
            refuseWhatCannotBe(kind, asked.size);
        }
        return batch.write(invocation.atlas(), asked, file, force, meant -> order(kind, meant), this::writeWorldFiles, invocation, spec);
    }

    private PictureOrder order(PageFile kind, MapAsked.Meant meant) throws IOException {
        choice.completeFrom(meant.options());
        return new PictureOrder(meant.session(), meant.viewport(), meant.shown(), refuseWhatCannotBe(kind, meant.size()));
    }

    /// @param size null if none was asked for
    private PictureOptions refuseWhatCannotBe(PageFile kind, @Nullable PictureSize size) throws IOException {
        var options = choice.possible(kind, size, spec);
        if (!options.hasLayout() && choice.optionOfAPage() instanceof String option) {
            throw AskedWrongly.because(spec, "page-option-without-layout", option);
        }
        long most = Runtime.getRuntime().maxMemory();
        long needed = options.bytesNeeded();
        if (needed > most) {
            var format = options.format();
            throw new IOException(Wording.of("size-beyond-memory", format.width() + "x" + format.height(), kind.ending(), needed >> 20, most >> 20,
                (needed >> 30) + 1));
        }
        return options;
    }

    /// @throws IOException if what the page shall carry leaves no room for a map
    static PictureOrder.Drawn drawn(PictureOrder order, Atlas atlas, MapComposer maps) throws IOException {
        try {
            return order.draw(atlas, maps);
        } catch (IllegalArgumentException e) {
            throw new IOException(Wording.of("page-too-small", e.getMessage()), e);
        }
    }

    private void writeWorldFiles(PictureOrder.Drawn drawn, Path picture) throws IOException {
        if (!choice.worldFile) {
            return;
        }
        var files = PageExporter.worldFiles(drawn.page(), picture);
        for (var beside : files.keySet()) {
            OutputFile.refuseEarly(beside, force);
        }
        for (var beside : files.entrySet()) {
            WholeFile.write(beside.getKey(), force, stream -> stream.write(beside.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }
}

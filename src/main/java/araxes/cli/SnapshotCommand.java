package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapState;
import araxes.cartography.Page;
import araxes.cartography.PageComposer;
import araxes.cartography.PageFormat;
import araxes.cartography.PageRequest;
import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.PageExporter;
import araxes.export.PageFile;
import araxes.export.PngExporter;
import araxes.export.WholeFile;
import araxes.model.Atlas;
import araxes.session.SessionDocument;
import araxes.session.SessionText;
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

/// `araxes snapshot`: the map of a day as a picture or a page.
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MapAsked asked = new MapAsked();

    @Mixin
    PageChoice choice = new PageChoice();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    Path file = OutputFile.STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        asked.refuseUnknownNames(spec);
        var kind = choice.file(file, spec);
        var format = choice.pageFormat(kind, asked.size, spec);
        boolean toStandardOutput = file.equals(OutputFile.STANDARD_OUTPUT);
        refuseBeyondMemory(kind, format);
        refuseWhatDoesNotGoTogether(kind, toStandardOutput);
        if (!toStandardOutput) {
            OutputFile.refuseEarly(file, force);
        }
        var atlas = invocation.atlas();
        var state = asked.state(atlas, spec);
        var maps = new MapComposer(atlas, PageExporter.textMeasure());
        if (choice.hasLayout(kind, asked.size)) {
            write(kind, null, page(atlas, maps, state, format), atlas, state, toStandardOutput);
        } else {
            var viewport = Viewport.showing(asked.extent(atlas, spec), (int) Math.round(format.widthUnits()), (int) Math.round(format.heightUnits()));
            var frame = maps.compose(state, viewport);
            var page = new PageComposer(atlas, maps, PageExporter.textMeasure()).composeMapOnly(frame, format);
            write(kind, PictureSize.isOfScreen(kind, format) ? frame : null, page, atlas, state, toStandardOutput);
        }
        return 0;
    }

    private void refuseWhatDoesNotGoTogether(PageFile kind, boolean toStandardOutput) {
        if (!choice.hasLayout(kind, asked.size) && choice.optionOfAPage() instanceof String option) {
            throw AskedWrongly.because(spec, "page-option-without-layout", option);
        }
        if (toStandardOutput && choice.worldFile) {
            throw AskedWrongly.because(spec, "world-file-of-nothing");
        }
    }

    /// @param screen painted as the screen does, instead of the page; null for the page
    private void write(PageFile kind, @Nullable MapFrame screen, Page page, Atlas atlas, MapState state, boolean toStandardOutput) throws IOException {
        var recipe = SessionDocument.ofPicture(SessionState.of(state), page.map(), choice.options(kind, page.format(), asked.extent(atlas, spec)), atlas);
        var imprint = Imprint.of(page.title(), page.description(), Version.software()).withRecipe(SessionText.writeLine(recipe));
        WholeFile.Content content = stream -> {
            if (screen != null) {
                PngExporter.write(screen, imprint, stream);
            } else {
                PageExporter.write(page, kind, imprint, stream);
            }
        };
        if (toStandardOutput) {
            content.writeTo(invocation.out());
            return;
        }
        if (choice.worldFile) {
            writeWorldFiles(page);
        }
        WholeFile.write(file, force, content);
    }

    private void writeWorldFiles(Page page) throws IOException {
        var files = PageExporter.worldFiles(page, file);
        for (var beside : files.keySet()) {
            OutputFile.refuseEarly(beside, force);
        }
        for (var beside : files.entrySet()) {
            WholeFile.write(beside.getKey(), force, stream -> stream.write(beside.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// @throws IOException if what the page shall carry leaves no room for a map
    private Page page(Atlas atlas, MapComposer maps, MapState state, PageFormat format) throws IOException {
        var program = Wording.of("program-line", Version.software(), atlas.about().asOf(), atlas.dataHash().shortened());
        try {
            return new PageComposer(atlas, maps, PageExporter.textMeasure()).compose(new PageRequest(state, asked.extent(atlas, spec), format,
                choice.title, choice.subtitle, choice.parts(), choice.marginMillimetres, program));
        } catch (IllegalArgumentException e) {
            throw new IOException(Wording.of("page-too-small", e.getMessage()), e);
        }
    }

    private static void refuseBeyondMemory(PageFile kind, PageFormat format) throws IOException {
        long most = Runtime.getRuntime().maxMemory();
        long needed = PictureSize.bytesNeeded(kind, format);
        if (needed > most) {
            throw new IOException(Wording.of("size-beyond-memory", format.width() + "x" + format.height(), kind.ending(), needed >> 20, most >> 20,
                (needed >> 30) + 1));
        }
    }
}

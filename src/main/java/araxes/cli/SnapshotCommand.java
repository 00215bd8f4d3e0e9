package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.Page;
import araxes.cartography.PageComposer;
import araxes.cartography.PageFormat;
import araxes.cartography.PageRequest;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.PageExporter;
import araxes.export.PageFile;
import araxes.export.PngExporter;
import araxes.export.WholeFile;
import araxes.model.Atlas;
import araxes.session.Program;
import araxes.session.Recipe;
import araxes.session.SessionDocument;
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
    MapOfDayAsked asked = new MapOfDayAsked();

    @Mixin
    PageChoice choice = new PageChoice();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    Path file = OutputFile.STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /// A page or a map, ready to be written.
    ///
    /// @param screen painted as the screen does, instead of the page; null for the page
    private record Drawn(Page page, @Nullable MapFrame screen) {}

    @Override
    public Integer call() throws IOException {
        asked.refuseUnknownNames(spec);
        var kind = choice.file(file, spec);
        boolean toStandardOutput = file.equals(OutputFile.STANDARD_OUTPUT);
        if (asked.from == null) {
            refuseWhatCannotBe(kind, asked.size, toStandardOutput);
        }
        if (!toStandardOutput) {
            OutputFile.refuseEarly(file, force);
        }
        var atlas = invocation.atlas();
        var meant = asked.meant(atlas, spec);
        invocation.note(meant.differences());
        choice.completeFrom(meant.options());
        refuseWhatCannotBe(kind, meant.size(), toStandardOutput);
        var format = choice.pageFormat(kind, meant.size(), spec);
        var drawn = drawn(atlas, meant, kind, format);
        var recipe = Recipe.of(SessionDocument.ofPicture(meant.session(), drawn.page.map(), choice.options(kind, meant.size(), meant.shown()), atlas));
        var imprint = Imprint.of(drawn.page.title(), drawn.page.description(), Program.nameAndVersion()).withRecipe(recipe.orElse(null));
        WholeFile.Content content = stream -> {
            if (drawn.screen != null) {
                PngExporter.write(drawn.screen, imprint, stream);
            } else {
                PageExporter.write(drawn.page, kind, imprint, stream);
            }
        };
        if (toStandardOutput) {
            content.writeTo(invocation.out());
        } else {
            if (choice.worldFile) {
                writeWorldFiles(drawn.page);
            }
            WholeFile.write(file, force, content);
        }
        return 0;
    }

    /// @param size null if none was asked for
    private void refuseWhatCannotBe(PageFile kind, @Nullable PictureSize size, boolean toStandardOutput) throws IOException {
        var format = choice.pageFormat(kind, size, spec);
        if (!choice.hasLayout(kind, size) && choice.optionOfAPage() instanceof String option) {
            throw AskedWrongly.because(spec, "page-option-without-layout", option);
        }
        if (toStandardOutput && choice.worldFile) {
            throw AskedWrongly.because(spec, "world-file-of-nothing");
        }
        long most = Runtime.getRuntime().maxMemory();
        long needed = PictureSize.bytesNeeded(kind, format);
        if (needed > most) {
            throw new IOException(Wording.of("size-beyond-memory", format.width() + "x" + format.height(), kind.ending(), needed >> 20, most >> 20,
                (needed >> 30) + 1));
        }
    }

    /// @throws IOException if what the page shall carry leaves no room for a map
    private Drawn drawn(Atlas atlas, MapAsked.Meant meant, PageFile kind, PageFormat format) throws IOException {
        var measure = PageExporter.textMeasure();
        var maps = new MapComposer(atlas, measure);
        var pages = new PageComposer(atlas, maps, measure);
        if (!choice.hasLayout(kind, meant.size())) {
            var viewport = format.pixelsPerUnit() == 1 ? meant.viewport()
                : Viewport.showing(meant.shown(), (int) Math.round(format.widthUnits()), (int) Math.round(format.heightUnits()));
            var frame = maps.compose(meant.state(), viewport);
            return new Drawn(pages.composeMapOnly(frame, format), PictureSize.isOfScreen(kind, format) ? frame : null);
        }
        var program = Wording.of("program-line", Program.nameAndVersion(), atlas.about().asOf(), atlas.dataHash().shortened());
        try {
            return new Drawn(pages.compose(new PageRequest(meant.state(), meant.shown(), format, choice.title, choice.subtitle, choice.parts(),
                choice.marginMillimetres, program)), null);
        } catch (IllegalArgumentException e) {
            throw new IOException(Wording.of("page-too-small", e.getMessage()), e);
        }
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
}

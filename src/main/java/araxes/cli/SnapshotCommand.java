package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
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
import araxes.model.Extent;
import araxes.model.Language;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Places;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `araxes snapshot`: the map of a day as a picture.
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    /// Up to here a picture without a layout has the very pixels of the screen; larger ones are painted in bands.
    private static final long MOST_PIXELS_OF_SCREEN = 9_000_000;
    private final Invocation invocation;
    private @Nullable MapFrame bare;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--day", paramLabel = "DAY", required = true, converter = IsoDay.class)
    LocalDate day = LocalDate.EPOCH;

    @Option(names = "--proposal", paramLabel = "ID[:PHASE]")
    List<String> proposals = List.of();

    @Option(names = "--layers", paramLabel = "LAYER", split = ",", completionCandidates = LayerIds.class)
    @Nullable List<String> layers;

    @Option(names = "--extent", paramLabel = "EXTENT")
    @Nullable String extent;

    @Option(names = "--names", paramLabel = "en|az|hy|ru", defaultValue = "en")
    Language language = Language.EN;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    Path file = OutputFile.STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    @Mixin
    PageChoice choice = new PageChoice();

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var shownLayers = layers();
        var kind = choice.file(file, spec);
        var format = choice.pageFormat(kind, spec);
        if (!choice.hasLayout(kind) && choice.optionOfAPage() instanceof String option) {
            throw AskedWrongly.because(spec, "page-option-without-layout", option);
        }
        refuseBeyondMemory(kind, format);
        boolean toStandardOutput = file.equals(OutputFile.STANDARD_OUTPUT);
        if (toStandardOutput && choice.worldFile) {
            throw AskedWrongly.because(spec, "world-file-of-nothing");
        }
        if (!toStandardOutput) {
            OutputFile.refuseEarly(file, force);
        }
        var atlas = invocation.atlas();
        var shownDay = IsoDay.within(atlas, day, spec);
        var asking = new Asking(atlas, spec);
        var shownProposals = proposals.stream().filter(one -> !isComputed(one)).map(id -> asking.proposal(id).id()).distinct().toList();
        var state = new MapState(shownDay, shownLayers, shownProposals, language).withOutcome(outcome(atlas));
        state = state.withLook(state.look().withColours(choice.colours));
        var page = page(atlas, state, kind, format);
        var imprint = Imprint.of(page.title(), page.description(), Version.line());
        if (choice.worldFile) {
            writeWorldFiles(page);
        }
        if (choice.isOfScreen(kind) && kind == PageFile.PNG && format.width() * (long) format.height() <= MOST_PIXELS_OF_SCREEN) {
            write(stream -> PngExporter.write(Objects.requireNonNull(bare), imprint, stream), toStandardOutput);
        } else {
            write(stream -> PageExporter.write(page, kind, imprint, stream), toStandardOutput);
        }
        return 0;
    }

    private void write(WholeFile.Content content, boolean toStandardOutput) throws IOException {
        if (toStandardOutput) {
            content.writeTo(invocation.out());
        } else {
            WholeFile.write(file, force, content);
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

    /// @throws IOException if the layout does not fit on the page
    private Page page(Atlas atlas, MapState state, PageFile kind, PageFormat format) throws IOException {
        var measure = PageExporter.textMeasure();
        var maps = new MapComposer(atlas, measure);
        var pages = new PageComposer(atlas, maps, measure);
        if (!choice.hasLayout(kind)) {
            var viewport = Viewport.showing(extent(atlas), (int) Math.round(format.widthUnits()), (int) Math.round(format.heightUnits()));
            bare = maps.compose(state, viewport);
            return pages.composeMapOnly(bare, format);
        }
        var program = Wording.of("program-line", Version.line(), atlas.about().asOf(), atlas.dataHash().shortened());
        try {
            return pages.compose(new PageRequest(state, extent(atlas), format, choice.title, choice.subtitle, choice.parts(),
                choice.marginMillimetres, program));
        } catch (IllegalArgumentException e) {
            throw new IOException(Wording.of("page-too-small", e.getMessage()), e);
        }
    }

    private Set<MapLayer> layers() {
        if (layers == null) {
            return MapLayer.defaults();
        }
        var shown = EnumSet.noneOf(MapLayer.class);
        for (var id : layers) {
            shown.add(MapLayer.find(id.strip()).orElseThrow(() -> AskedWrongly.unknown(spec, "layer", id, new LayerIds())));
        }
        return shown;
    }

    /// `ID:PHASE` is the outcome after a phase, `ID` alone the outline of the text.
    private static boolean isComputed(String proposal) {
        return proposal.contains(":");
    }

    /// @throws IOException with the reason if the proposal cannot be carried out on the situation of the day
    private @Nullable OutcomeChoice outcome(Atlas atlas) throws IOException {
        var computed = proposals.stream().filter(SnapshotCommand::isComputed).distinct().toList();
        if (computed.isEmpty()) {
            return null;
        }
        if (computed.size() > 1) {
            throw AskedWrongly.because(spec, "one-outcome", String.join(" ", computed));
        }
        SituationAsked asked;
        try {
            asked = new SituationAsked.Converter().convert(day + "+" + computed.getFirst());
        } catch (TypeConversionException e) {
            throw AskedWrongly.because(spec, "not-an-outcome", computed.getFirst());
        }
        var engine = new ScenarioEngine(CoverageFacts.of(atlas, Places.southCaucasus()));
        var found = asked.find(engine, spec);
        var scenario = Objects.requireNonNull(found.scenario(), "an outcome has a scenario");
        return new OutcomeChoice(scenario.proposal().id(), found.phase(), scenario.widths(), scenario.option());
    }

    /// A named extent, or west, south, east and north in degrees; without either the atlas's first.
    private Extent extent(Atlas atlas) {
        var named = atlas.about().extents();
        if (extent == null) {
            return atlas.about().home();
        }
        var found = named.get(extent);
        if (found != null) {
            return found;
        }
        var sides = extent.split(",", -1);
        if (sides.length == 1) {
            throw AskedWrongly.unknown(spec, "extent", extent, named.keySet());
        }
        try {
            if (sides.length != 4) {
                throw new IllegalArgumentException(Wording.of("extent-sides", sides.length));
            }
            return new Extent(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), Double.parseDouble(sides[2]), Double.parseDouble(sides[3]));
        } catch (NumberFormatException e) {
            throw AskedWrongly.because(spec, "not-an-extent", extent);
        } catch (IllegalArgumentException e) {
            throw AskedWrongly.because(spec, "bad-extent", extent, e.getMessage());
        }
    }

    /// PNG is painted and written in bands; JPEG is encoded as a whole.
    private static void refuseBeyondMemory(PageFile kind, PageFormat format) throws IOException {
        long most = Runtime.getRuntime().maxMemory();
        long needed = PictureSize.bytesNeeded(kind, format);
        if (needed > most) {
            throw new IOException(Wording.of("size-beyond-memory", format.width() + "x" + format.height(), kind.ending(), needed >> 20, most >> 20,
                (needed >> 30) + 1));
        }
    }

    /// What `--layers` may name; the help lists it.
    static final class LayerIds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        LayerIds() {
            super(Arrays.stream(MapLayer.values()).map(MapLayer::id).toList());
        }
    }
}

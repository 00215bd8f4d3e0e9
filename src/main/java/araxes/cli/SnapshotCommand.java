package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.export.PngExporter;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.render.BundledFonts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes snapshot`: the map of a day as a picture.
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--day", paramLabel = "DAY", required = true, converter = IsoDay.class)
    LocalDate day = LocalDate.EPOCH;

    @Option(names = "--proposal", paramLabel = "ID")
    List<String> proposals = List.of();

    @Option(names = "--layers", paramLabel = "LAYER", split = ",", completionCandidates = LayerIds.class)
    @Nullable List<String> layers;

    @Option(names = "--extent", paramLabel = "EXTENT")
    @Nullable String extent;

    @Option(names = "--size", paramLabel = "WxH", converter = PictureSize.Converter.class)
    PictureSize size = PictureSize.FULL_HD;

    @Option(names = "--names", paramLabel = "en|az|hy|ru", defaultValue = "en")
    Language language = Language.EN;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    Path file = OutputFile.STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var shownLayers = layers();
        refuseBeyondMemory();
        boolean toStandardOutput = file.equals(OutputFile.STANDARD_OUTPUT);
        if (!toStandardOutput) {
            OutputFile.refuseEarly(file, force);
        }
        var atlas = invocation.atlas();
        var shownProposals = proposals.stream().map(id -> proposal(atlas, id).id()).distinct().toList();
        var state = new MapState(IsoDay.within(atlas, day, spec), shownLayers, shownProposals, language);
        var viewport = Viewport.showing(extent(atlas), size.width(), size.height());
        var frame = new MapComposer(atlas, new BundledFonts()).compose(state, viewport);
        if (toStandardOutput) {
            PngExporter.write(frame, invocation.out());
        } else {
            PngExporter.write(frame, file, force);
        }
        return 0;
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

    private Proposal proposal(Atlas atlas, String id) {
        return atlas.findProposal(id).orElseThrow(() ->
            AskedWrongly.unknown(spec, "proposal", id, atlas.proposals().stream().map(Proposal::id).toList()));
    }

    /// A named extent, or west, south, east and north in degrees; without either the atlas's first.
    private Extent extent(Atlas atlas) {
        var named = atlas.about().extents();
        if (extent == null) {
            return named.values().stream().findFirst().orElse(atlas.about().frame());
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

    private void refuseBeyondMemory() throws IOException {
        long most = Runtime.getRuntime().maxMemory();
        if (size.bytesNeeded() > most) {
            throw new IOException(Wording.of("size-beyond-memory", size, size.bytesNeeded() >> 20, most >> 20, (size.bytesNeeded() >> 30) + 1));
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

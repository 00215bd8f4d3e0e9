package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.geodata.ScenarioFile;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Places;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `araxes snapshot`: the map of a day as a picture.
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    private final Invocation invocation;

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
        var shownDay = IsoDay.within(atlas, day, spec);
        var asking = new Asking(atlas, spec);
        var shown = new LinkedHashSet<Proposal>();
        for (var id : proposals) {
            if (!isComputed(id)) {
                shown.add(asking.proposal(id));
            }
        }
        var computed = computed(atlas);
        var scenario = computed == null ? null : Objects.requireNonNull(computed.scenario(), "an outcome has a scenario");
        var all = Stream.concat(shown.stream(), Stream.ofNullable(scenario).map(Scenario::proposal)).distinct().toList();
        refuseNamesakes(all);
        var state = new MapState(shownDay, shownLayers, shown.stream().map(Proposal::id).toList(), language)
            .withDrafts(all.stream().filter(Proposal::isOwn).toList()).withOutcome(scenario == null ? null
                : new OutcomeChoice(scenario.proposal().id(), computed.phase(), scenario.widths(), scenario.option()));
        var viewport = Viewport.showing(extent(atlas), size.width(), size.height());
        var frame = new MapComposer(atlas, PngExporter.textMeasure()).compose(state, viewport);
        if (toStandardOutput) {
            PngExporter.write(frame, Imprint.NONE, invocation.out());
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

    /// `ID:PHASE` is the outcome after a phase, `ID` alone the outline of the text.
    private static boolean isComputed(String proposal) {
        return !ScenarioFile.isNamed(proposal) && proposal.contains(":");
    }

    /// A map knows proposals by their ids; two files may have taken the same.
    private void refuseNamesakes(List<Proposal> all) {
        var ids = new HashSet<String>();
        for (var proposal : all) {
            if (!ids.add(proposal.id())) {
                throw AskedWrongly.because(spec, "namesakes", proposal.id());
            }
        }
    }

    /// @throws IOException with the reason if the proposal cannot be carried out on the situation of the day
    private SituationAsked.@Nullable Found computed(Atlas atlas) throws IOException {
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
        return asked.find(engine, spec);
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

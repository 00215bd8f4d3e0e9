package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.TerritorialUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a whole folder, whatever is wrong with it: files side by side first, then what they say, in the order in which they
/// depend on each other.
final class FolderReader {
    static final String UNITS = "units.geojson";
    private static final List<String> FACTS = List.of(AboutFile.NAME, PartiesFile.NAME, SourcesFile.NAME, ControlFile.NAME, EventsFile.NAME,
        ProposalsFile.NAME, FiguresFile.NAME);

    private final Path folder;
    private final References references = new References();
    private final List<DataIssue> issues = new ArrayList<>();
    private final Map<String, Parsed> parsed = new LinkedHashMap<>();

    private sealed interface Parsed {}

    private record ParsedFacts(Yaml.@Nullable Mapping top, Issues issues) implements Parsed {}

    private record ParsedLayer(GeoJsonDataStore store, Issues issues) implements Parsed {}

    /// What was read and what is wrong with it.
    ///
    /// @param unitIds of all features of `units.geojson`, those with a broken geometry too
    record Contents(Atlas.@Nullable About about, Atlas.@Nullable Facts facts, Map<FeatureLayer, List<MapFeature>> layers,
        List<String> unitIds, List<DataIssue> issues) {}

    private FolderReader(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if the folder itself cannot be read
    static Contents read(Path folder) throws IOException {
        return new FolderReader(folder).read();
    }

    private Contents read() throws IOException {
        parseAll();
        Atlas.About about = facts(AboutFile.NAME) instanceof Entry entry ? AboutFile.read(entry) : null;
        var parties = facts(PartiesFile.NAME) instanceof Entry entry ? PartiesFile.read(entry) : List.<araxes.model.Party>of();
        references.define(References.Kind.PARTY, parties.stream().map(party -> party.id()).toList());
        var sources = facts(SourcesFile.NAME) instanceof Entry entry ? SourcesFile.read(entry) : List.<araxes.model.Source>of();
        references.define(References.Kind.SOURCE, sources.stream().map(source -> source.id()).toList());

        var unitLayer = layer(UNITS);
        List<TerritorialUnit> units = unitLayer.units();
        var unitIds = unitLayer.ids();
        references.define(References.Kind.UNIT, unitIds);
        var layers = new EnumMap<FeatureLayer, List<MapFeature>>(FeatureLayer.class);
        for (var layer : FeatureLayer.values()) {
            layers.put(layer, layer(layer.fileName()).features());
        }
        references.define(References.Kind.ROUTE, ids(layers.get(FeatureLayer.ROUTES)));
        references.define(References.Kind.LINE, ids(layers.get(FeatureLayer.BOUNDARIES)));

        Atlas.Facts facts = null;
        if (about != null) {
            var control = facts(ControlFile.NAME);
            var groups = control == null ? new UnitGroups() : UnitGroups.read(control);
            references.define(References.Kind.GROUP, unitIds);
            references.define(References.Kind.GROUP, groups.byName().keySet());
            var histories = control == null ? List.<araxes.model.ControlHistory>of() : ControlFile.read(control, about, groups);
            var events = facts(EventsFile.NAME) instanceof Entry entry
                ? EventsFile.read(entry, references, about, groups) : List.<araxes.model.Event>of();
            var proposals = facts(ProposalsFile.NAME) instanceof Entry entry ? ProposalsFile.read(entry, groups) : List.<araxes.model.Proposal>of();
            var figures = facts(FiguresFile.NAME) instanceof Entry entry ? FiguresFile.read(entry, groups) : List.<araxes.model.Figure>of();
            facts = new Atlas.Facts(about, units, parties, histories, groups.byName(), events, proposals, figures, sources);
        }
        for (var file : parsed.values()) {
            issues.addAll(switch (file) {
                case ParsedFacts(_, var found) -> found.found();
                case ParsedLayer(_, var found) -> found.found();
            });
        }
        issues.addAll(references.unresolved());
        return new Contents(about, facts, layers, unitIds, issues);
    }

    private void parseAll() throws IOException {
        var pending = new LinkedHashMap<String, CompletableFuture<Parsed>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            // the largest first, so that the last to finish is a small one
            for (var name : List.of(SourcesFile.NAME, ControlFile.NAME, EventsFile.NAME, ProposalsFile.NAME)) {
                pending.put(name, CompletableFuture.supplyAsync(() -> parseFacts(name), readers));
            }
            for (var name : layerFiles()) {
                pending.put(name, CompletableFuture.supplyAsync(() -> parseLayer(name), readers));
            }
            for (var name : FACTS) {
                pending.computeIfAbsent(name, _ -> CompletableFuture.supplyAsync(() -> parseFacts(name), readers));
            }
        }
        for (var file : pending.entrySet()) {
            parsed.put(file.getKey(), file.getValue().join());
        }
        for (var file : parsed.values()) {
            if (file instanceof ParsedLayer(var store, _)) {
                issues.addAll(store.issues());
            }
        }
    }

    private Parsed parseFacts(String name) {
        var found = new Issues(name);
        return new ParsedFacts(YamlFile.read(folder.resolve(name), Limits.YAML, found), found);
    }

    private Parsed parseLayer(String name) {
        return unchecked(() -> {
            var store = GeoJsonDataStoreFactory.open(folder.resolve(name), false, true);
            store.issues();
            return new ParsedLayer(store, new Issues(name));
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Every GeoJSON file an atlas consists of.
    static List<String> layerFiles() {
        var files = new ArrayList<String>();
        files.add(UNITS);
        for (var layer : FeatureLayer.values()) {
            files.add(layer.fileName());
        }
        return files;
    }

    private @Nullable Entry facts(String name) {
        return parsed.get(name) instanceof ParsedFacts(var top, var found) && top != null ? new Entry(top, "", found, references) : null;
    }

    private LayerFile layer(String name) {
        if (parsed.get(name) instanceof ParsedLayer(var store, var found)) {
            return new LayerFile(store, found, references);
        }
        throw new IllegalStateException(name);
    }

    private static List<String> ids(@Nullable List<MapFeature> features) {
        return features == null ? List.of() : features.stream().map(MapFeature::id).toList();
    }
}

package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.ControlHistory;
import araxes.model.Event;
import araxes.model.FeatureLayer;
import araxes.model.Figure;
import araxes.model.MapFeature;
import araxes.model.Narrative;
import araxes.model.Party;
import araxes.model.Places;
import araxes.model.Proposal;
import araxes.model.Source;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a whole folder, whatever is wrong with it: files side by side first, then what they say, in the order in which they
/// depend on each other.
final class FolderReader {
    static final String UNITS = "units.geojson";
    private static final List<String> FACTS = List.of(AboutFile.NAME, PartiesFile.NAME, SourcesFile.NAME, ControlFile.NAME,
        EventsFile.NAME, ProposalsFile.NAME, FiguresFile.NAME);

    private final Path folder;
    private final References references = new References();
    private final List<DataIssue> issues = new ArrayList<>();
    private final Map<String, Parsed> parsed = new LinkedHashMap<>();

    private sealed interface Parsed {}

    private record ParsedFacts(Yaml.@Nullable Mapping top, Issues issues) implements Parsed {}

    private record ParsedLayer(List<DataIssue> broken, List<String> ids, List<TerritorialUnit> units, Map<String, Double> areas, List<MapFeature> features,
        Issues issues, References references) implements Parsed {}

    /// What was read and what is wrong with it.
    ///
    /// @param unitIds of all features of `units.geojson`, those with a broken geometry too
    /// @param unitAreas the `area_km2` of the units, as stated
    /// @param unitsWithHistory every unit for which `control.yaml` has an entry, a broken one too
    /// @param unreadable files of which nothing is known
    record Contents(Atlas.@Nullable About about, Atlas.@Nullable Facts facts, List<TerritorialUnit> units,
        Map<FeatureLayer, List<MapFeature>> layers, List<String> unitIds, Map<String, Double> unitAreas, Set<UnitId> unitsWithHistory,
        Set<String> unreadable, List<DataIssue> issues) {
        boolean readable(String file) {
            return !unreadable.contains(file);
        }
    }

    private FolderReader(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if the folder itself cannot be read
    static Contents read(Path folder) throws IOException {
        return new FolderReader(folder).read();
    }

    private Contents read() throws IOException {
        parseAll();
        var places = Places.NONE;
        Atlas.About about = null;
        if (facts(AboutFile.NAME) instanceof Entry entry) {
            places = PlacesSection.read(entry);
            about = AboutFile.read(entry);
        }
        var parties = facts(PartiesFile.NAME) instanceof Entry entry ? PartiesFile.read(entry) : List.<Party>of();
        references.define(References.Kind.PARTY, parties.stream().map(party -> party.id()).toList());
        var sources = facts(SourcesFile.NAME) instanceof Entry entry ? SourcesFile.read(entry) : List.<Source>of();
        references.define(References.Kind.SOURCE, sources.stream().map(source -> source.id()).toList());

        var units = layer(UNITS).units();
        var unitIds = layer(UNITS).ids();
        references.define(References.Kind.UNIT, unitIds);
        var layers = new EnumMap<FeatureLayer, List<MapFeature>>(FeatureLayer.class);
        for (var layer : FeatureLayer.values()) {
            layers.put(layer, layer(layer.fileName()).features());
            references.addAll(layer(layer.fileName()).references());
        }
        references.addAll(layer(UNITS).references());
        references.define(References.Kind.STATE, layer(FeatureLayer.STATES.fileName()).ids());
        references.define(References.Kind.ROUTE, layer(FeatureLayer.ROUTES.fileName()).ids());
        references.define(References.Kind.LINE, layer(FeatureLayer.BOUNDARIES.fileName()).ids());

        Atlas.Facts facts = null;
        var unitsWithHistory = new HashSet<UnitId>();
        if (about != null) {
            var control = facts(ControlFile.NAME);
            var groups = control == null ? new UnitGroups() : UnitGroups.read(control);
            references.define(References.Kind.GROUP, unitIds);
            references.define(References.Kind.GROUP, groups.byName().keySet());
            var histories = control == null ? List.<ControlHistory>of() : ControlFile.read(control, about, groups, unitsWithHistory);
            var events = facts(EventsFile.NAME) instanceof Entry entry
                ? EventsFile.read(entry, references, about, groups) : List.<Event>of();
            var proposals = facts(ProposalsFile.NAME) instanceof Entry entry ? ProposalsFile.read(entry, groups) : List.<Proposal>of();
            var figures = facts(FiguresFile.NAME) instanceof Entry entry ? FiguresFile.read(entry, groups) : List.<Figure>of();
            references.define(References.Kind.FIGURE, figures.stream().map(figure -> figure.id()).toList());
            facts = new Atlas.Facts(about, places, units, parties, histories, groups.byName(), events, proposals, figures, sources,
                narratives(about, proposals));
        }
        var unreadable = new HashSet<String>();
        for (var name : parsed.keySet()) {
            switch (Objects.requireNonNull(parsed.get(name))) {
                case ParsedFacts(var top, var found) -> {
                    issues.addAll(found.found());
                    if (top == null) {
                        unreadable.add(name);
                    }
                }
                case ParsedLayer layer -> {
                    if (layer.ids().isEmpty()) {
                        unreadable.add(name);
                    }
                    issues.addAll(layer.broken());
                    issues.addAll(layer.issues().found());
                }
            }
        }
        issues.addAll(references.unresolved());
        return new Contents(about, facts, units, layers, unitIds, layer(UNITS).areas(), unitsWithHistory, unreadable, issues);
    }

    private List<Narrative> narratives(Atlas.About about, List<Proposal> proposals) {
        references.define(References.Kind.PROPOSAL, proposals.stream().map(Proposal::id).toList());
        var reader = new NarrativeFile(about, proposals);
        return parsed.keySet().stream().filter(name -> name.startsWith(NarrativeFile.FOLDER))
            .flatMap(name -> facts(name) instanceof Entry entry ? reader.read(name, entry).stream() : Stream.empty()).toList();
    }

    private void parseAll() throws IOException {
        var pending = new LinkedHashMap<String, CompletableFuture<Parsed>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            // the first layer wakes GeoTools up, which takes longest; the facts are read meanwhile
            for (var name : layerFiles().subList(0, 1)) {
                pending.put(name, CompletableFuture.supplyAsync(() -> parseLayer(name), readers));
            }
            for (var name : NarrativeFile.names(folder)) {
                pending.put(name, CompletableFuture.supplyAsync(() -> parseFacts(name), readers));
            }
            for (var name : FACTS) {
                pending.put(name, CompletableFuture.supplyAsync(() -> parseFacts(name), readers));
            }
            for (var name : layerFiles()) {
                pending.computeIfAbsent(name, _ -> CompletableFuture.supplyAsync(() -> parseLayer(name), readers));
            }
        }
        for (var file : pending.entrySet()) {
            parsed.put(file.getKey(), file.getValue().join());
        }
    }

    private Parsed parseFacts(String name) {
        var found = new Issues(name);
        return new ParsedFacts(YamlFile.read(folder.resolve(name), Limits.YAML, found), found);
    }

    private Parsed parseLayer(String name) {
        try {
            var store = GeoJsonDataStoreFactory.open(folder.resolve(name), false, true);
            var found = new Issues(name);
            var uses = new References();
            var layer = new LayerFile(store, found, uses);
            return name.equals(UNITS)
                ? new ParsedLayer(store.issues(), layer.ids(), layer.units(), layer.areas(), List.of(), found, uses)
                : new ParsedLayer(store.issues(), layer.ids(), List.of(), Map.of(), layer.features(), found, uses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file of a folder, in the order in which problems are reported.
    ///
    /// @throws IOException if the folder cannot be listed
    static List<String> allFiles(Path folder) throws IOException {
        var files = new ArrayList<String>(FACTS);
        files.addAll(layerFiles());
        files.addAll(NarrativeFile.names(folder));
        return files;
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
        return parsed.get(name) instanceof ParsedFacts(var top, var found) && top != null ? new Entry(top, found, references) : null;
    }

    private ParsedLayer layer(String name) {
        if (parsed.get(name) instanceof ParsedLayer layer) {
            return layer;
        }
        throw new IllegalStateException(name);
    }
}

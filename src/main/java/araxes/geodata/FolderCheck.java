package araxes.geodata;

import araxes.geodata.FolderReader.Contents;
import araxes.model.FeatureLayer;
import araxes.model.PartialDate;
import araxes.model.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Examines a whole geodata folder and reports every problem, not only the first.
public final class FolderCheck {
    private final Contents contents;
    private final List<DataIssue> issues = new ArrayList<>();

    private FolderCheck(Contents contents) {
        this.contents = contents;
    }

    /// @return every problem, file by file; empty if the folder can be relied on
    /// @throws GeodataException if there is no such folder or it cannot be read
    public static List<DataIssue> check(Path folder) throws GeodataException {
        GeodataFolder.existing(folder);
        try {
            return new FolderCheck(FolderReader.read(folder)).examine(folder);
        } catch (GeodataException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw new GeodataException(folder, Messages.text("whole-file"), String.valueOf(e.getMessage()));
        }
    }

    private List<DataIssue> examine(Path folder) throws IOException {
        issues.addAll(contents.issues());
        var geometry = new GeometryCheck(contents);
        issues.addAll(geometry.issues());
        // a unit without a usable shape leaves a hole that is none
        boolean complete = geometry.invalidUnits().isEmpty() && contents.units().size() == contents.unitIds().size();
        issues.addAll(CoverageCheck.of(contents.units(), geometry.invalidUnits(), complete));
        checkHistories();
        checkFuture();
        var order = FolderReader.allFiles(folder);
        return issues.stream().distinct().sorted(Comparator.comparingInt(issue -> order.indexOf(issue.file()))).toList();
    }

    /// Every unit has a polygon, every polygon a history. A history whose unit has no polygon is an unknown unit, reported already.
    private void checkHistories() {
        if (contents.facts() == null || !contents.readable(ControlFile.NAME) || !contents.readable(FolderReader.UNITS)) {
            return;
        }
        Set<UnitId> named = new HashSet<>(contents.unitsWithHistory());
        for (var id : contents.unitIds()) {
            if (!id.isBlank() && !named.contains(new UnitId(id))) {
                issues.add(issue(ControlFile.NAME, id, "unit.no-history"));
            }
        }
        for (var required : List.of(FeatureLayer.STATES, FeatureLayer.BOUNDARIES)) {
            if (contents.readable(required.fileName()) && contents.layers().getOrDefault(required, List.of()).isEmpty()) {
                issues.add(issue(required.fileName(), Messages.text("whole-file"), "layer.empty"));
            }
        }
    }

    /// Nothing is known of days after the atlas was compiled. Control and events are compared while they are read.
    private void checkFuture() {
        if (contents.about() == null || contents.facts() == null) {
            return;
        }
        var asOf = contents.about().asOf();
        contents.layers().forEach((layer, features) -> features.forEach(feature -> {
            if (feature.valid().from().isAfter(asOf)) {
                issues.add(issue(layer.fileName(), feature.id(), "date.future", "valid_from", feature.valid().from(), asOf));
            }
        }));
        contents.facts().proposals().forEach(proposal -> {
            if (proposal.start().earliest().isAfter(asOf)) {
                issues.add(issue(ProposalsFile.NAME, proposal.id(), "date.future", "start", proposal.start(), asOf));
            }
        });
        contents.facts().sources().forEach(source -> {
            if (source.date() instanceof PartialDate date && date.earliest().isAfter(asOf)) {
                issues.add(issue(SourcesFile.NAME, source.id(), "date.future", "date", date, asOf));
            }
        });
    }

    static DataIssue issue(String file, String feature, String key, Object... values) {
        return new DataIssue(file, feature, Messages.text(key + ".problem", values), Messages.text(key + ".remedy", values));
    }
}

package araxes.report;

import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.export.ComparisonTable;
import araxes.export.OutcomeTables.Compared;
import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.UnitId;
import araxes.scenario.Comparison;
import araxes.scenario.Scenario;
import araxes.session.CommandRecipe;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// The report of a comparison: both situations and their difference as maps, then what was gained and lost.
record ComparisonPage(Atlas atlas, MapComposer composer, Compared before, Compared after, ComparisonTable table) {
    static ComparisonPage of(Atlas atlas, MapComposer composer, Compared before, Compared after) {
        return new ComparisonPage(atlas, composer, before, after,
            ComparisonTable.of(before.name(), after.name(), before.territory(), after.territory(), atlas));
    }

    String title() {
        return table.title();
    }

    String summary() {
        return ReportWords.of("report.compared");
    }

    /// By which it can be made again.
    CommandRecipe recipe() {
        return new CommandRecipe("report").with("--compare", before.name(), after.name());
    }

    /// The map of what differs.
    MapState difference() {
        return after.mapAgainst(before);
    }

    private List<Compared> sides() {
        return List.of(before, after);
    }

    void write(Prose text) throws IOException {
        text.heading(1, title());
        text.paragraph(summary());
        for (var side : sides()) {
            var scenario = side.scenario();
            if (scenario != null) {
                text.paragraph(ReportWords.of("report.compared.scenario", side.name(), scenario.proposal().name(), scenario.baseline(), side.phase()));
            }
        }
        text.heading(2, ReportWords.of("report.maps"));
        maps(text);
        table.write(Section.of(atlas, 0, text));
        new ReportEnd(atlas, cited(), recipe().line()).write(text);
    }

    private void maps(Prose text) throws IOException {
        var units = new LinkedHashSet<UnitId>();
        table.comparison().changes().stream().map(Comparison.Change::unit).forEach(units::add);
        table.comparison().regimes().stream().map(Comparison.RegimeChange::unit).forEach(units::add);
        var proposals = sides().stream().map(Compared::scenario).filter(Objects::nonNull).map(Scenario::proposal).toList();
        var maps = new ReportMaps(atlas, composer, units, List.of());
        for (var side : sides()) {
            maps.draw(side.map(), proposals, side.name(), text);
        }
        maps.draw(difference(), proposals, ReportWords.of("report.map.difference", before.name(), after.name()), text);
    }

    private Collection<String> cited() {
        var cited = new TreeSet<String>();
        for (var side : sides()) {
            var scenario = side.scenario();
            if (scenario != null) {
                cited.addAll(scenario.proposal().evidence().sources());
            }
            table.comparison().changes().forEach(change -> atlas.history(change.unit()).on(side.day())
                .ifPresent(period -> cited.addAll(period.evidence().sources())));
        }
        return cited;
    }
}

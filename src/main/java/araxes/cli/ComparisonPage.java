package araxes.cli;

import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.UnitId;
import araxes.scenario.Comparison;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/// The report of a comparison: both situations as maps, then what was gained and lost.
///
/// @param command by which it can be made again
record ComparisonPage(Atlas atlas, ComparisonReport report, String command) {
    String title() {
        return report.title();
    }

    void write(Prose text) throws IOException {
        text.heading(1, title());
        text.paragraph(Wording.of("report.compared"));
        for (var side : List.of(report.a(), report.b())) {
            var scenario = side.scenario();
            if (scenario != null) {
                text.paragraph(Wording.of("report.compared.scenario", side.asked().text(), scenario.proposal().name(), scenario.baseline(), side.phase()));
            }
        }
        text.heading(2, Wording.of("report.maps"));
        var units = new LinkedHashSet<UnitId>();
        report.comparison().changes().stream().map(Comparison.Change::unit).forEach(units::add);
        report.comparison().regimes().stream().map(Comparison.RegimeChange::unit).forEach(units::add);
        var maps = new ReportMaps(atlas, units, List.of());
        for (var side : List.of(report.a(), report.b())) {
            maps.draw(side.asked().day(), side.scenario(), side.phase(), List.of(), side.asked().text(), text);
        }
        report.write(Section.of(atlas, 0, text));
        new ReportEnd(atlas, cited(), command).write(text);
    }

    private Collection<String> cited() {
        var cited = new TreeSet<String>();
        for (var side : List.of(report.a(), report.b())) {
            var scenario = side.scenario();
            if (scenario != null) {
                cited.addAll(scenario.proposal().evidence().sources());
            }
            report.comparison().changes().forEach(change -> atlas.history(change.unit()).on(side.asked().day())
                .ifPresent(period -> cited.addAll(period.evidence().sources())));
        }
        return cited;
    }
}

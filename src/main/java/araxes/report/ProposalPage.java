package araxes.report;

import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.MapFeature;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.report.FigureRow.Topic;
import araxes.scenario.Outcome;
import araxes.session.CommandRecipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The report of one proposal: what its text says, what the program computes of it, and on what that rests.
///
/// @param phases with the baseline first
/// @param command by which it can be made again
record ProposalPage(Atlas atlas, MapComposer composer, Outcome.Computed computed, List<PhaseFigures> phases, String command) {
    private Proposal proposal() {
        return computed.scenario().proposal();
    }

    String title() {
        return proposal().name();
    }

    String summary() {
        return ReportWords.of("report.computed-on", computed.scenario().baseline());
    }

    void write(Prose text) throws IOException {
        text.heading(1, title());
        text.paragraph(summary());
        text.bullets(ScenarioLines.choices(computed.scenario()));
        about(text);
        maps(text);
        last(text);
        published(text);
        terms(text);
        accounts(text);
        text.heading(2, ReportWords.of("report.phases"));
        var report = new MetricsProse(Section.of(atlas, 1, text), true);
        for (var phase : phases) {
            report.write(phase);
        }
        new ReportEnd(atlas, cited(), command).write(text);
    }

    private void about(Prose text) throws IOException {
        if (proposal().isOwn()) {
            if (!proposal().summary().isBlank()) {
                text.paragraph(proposal().summary());
            }
            return;
        }
        var lines = new ArrayList<String>();
        var end = proposal().end();
        lines.add(ReportWords.of(end == null ? "report.dated" : "report.dated-until", proposal().start(), end));
        lines.add(ReportWords.of("report.author", proposal().author()));
        var place = proposal().place();
        if (place != null) {
            lines.add(ReportWords.of("report.place", place));
        }
        lines.add(ReportWords.of("report.status", proposal().status(), proposal().family()));
        lines.add(ReportWords.of("report.evidence", TermText.lower(proposal().evidence().confidence()),
            TermText.lower(proposal().evidence().verification()).replace('_', ' '), String.join(", ", proposal().evidence().sources())));
        text.paragraph(proposal().summary());
        text.bullets(lines);
    }

    private void maps(Prose text) throws IOException {
        text.heading(2, ReportWords.of("report.maps"));
        var units = new LinkedHashSet<UnitId>();
        var routes = new ArrayList<MapFeature>();
        for (var term : proposal().terms()) {
            if (term.provision() instanceof Provision.OfUnits of) {
                units.addAll(of.units());
            }
            if (term.provision() instanceof Provision.OfRoutes of) {
                of.routes().forEach(route -> proposal().findRoute(atlas, route).ifPresent(routes::add));
            }
        }
        var maps = new ReportMaps(atlas, composer, units, routes);
        var day = computed.scenario().baseline();
        maps.draw(MapState.on(day).withProposal(proposal().id(), true), List.of(proposal()), ReportWords.of("report.map.text", day), text);
        for (var phase : computed.phases()) {
            maps.draw(CommandRecipe.map(computed.scenario(), phase.number()), List.of(proposal()), ReportWords.of("report.map.phase", name(phase.number(), phase.label())), text);
        }
    }

    private static String name(int number, @Nullable String label) {
        return label == null || label.isEmpty() ? ReportWords.of("md.phase-bare", number) : ReportWords.of("md.phase", number, label);
    }

    /// What a reader looks for first: who gives and receives what in all, and the checks.
    private void last(Prose text) throws IOException {
        var phase = phases.getLast();
        text.heading(2, ReportWords.of("report.balance"));
        text.paragraph(ReportWords.of("report.balance.how", name(phase.number(), phase.label())));
        boolean any = false;
        for (var matter : List.of("control", "sovereignty")) {
            var rows = phase.figures().stream().filter(row -> row.topic() == Topic.SINCE_BASELINE && row.figure().id().startsWith(matter + "_")).toList();
            var parties = new TreeSet<>(rows.stream().map(FigureRow::subject).toList());
            if (!parties.isEmpty()) {
                any = true;
                text.table(List.of(ReportWords.of("md.matter." + matter) + ", km²", ReportWords.of("report.received"), ReportWords.of("report.given"),
                    ReportWords.of("report.net")), 1, parties.stream().map(party -> List.of(atlas.party(party).names().english(), value(rows, party, matter + "_received"),
                        value(rows, party, matter + "_given"), value(rows, party, matter + "_net"))).toList());
            }
        }
        if (!any) {
            text.paragraph(ReportWords.of("report.balance.nothing"));
        }
        new MetricsProse(Section.of(atlas, 0, text), false).checks(phase);
    }

    private static String value(List<FigureRow> rows, String party, String figure) {
        return rows.stream().filter(row -> row.subject().equals(party) && row.figure().id().equals(figure)).map(FigureRow::value)
            .filter(Objects::nonNull).map(area -> Decimals.grouped(Decimals.of(area.doubleValue(), 1))).findFirst().orElse("");
    }

    /// Of the baseline: what is published speaks of what was, not of what a proposal would have made of it. A border is the same seen from
    /// either side.
    private void published(Prose text) throws IOException {
        var rows = new LinkedHashMap<List<@Nullable Object>, List<String>>();
        for (var row : phases.getFirst().figures()) {
            row.explanation().published().forEach(one -> rows.putIfAbsent(Arrays.asList(one.figure(), one.value(), row.value()), List.of(row.what(),
                one.what() + " [" + String.join(", ", one.sources()) + "]", one.value(), row.shown(),
                one.difference() == null ? "" : Decimals.grouped(Decimals.of(one.difference(), 1)))));
        }
        if (!rows.isEmpty()) {
            text.heading(2, ReportWords.of("report.published"));
            text.paragraph(ReportWords.of("report.published.how"));
            text.table(List.of(ReportWords.of("md.figure"), ReportWords.of("report.published.what"), ReportWords.of("report.published.value"),
                ReportWords.of("report.published.computed"), ReportWords.of("report.published.difference")), 2, List.copyOf(rows.values()));
        }
    }

    private void terms(Prose text) throws IOException {
        text.heading(2, ReportWords.of("report.terms"));
        Section.of(atlas, 0, text).table(List.of(ReportWords.of("md.term"), ReportWords.of("report.term.phase"), ReportWords.of("md.provision"), ReportWords.of("report.term.text")), 4,
            proposal().terms().stream().map(this::cells).toList());
    }

    private List<String> cells(Term term) {
        var fields = TermFields.of(term);
        fields.remove("provision");
        fields.remove("phase");
        fields.remove("approximate", false);
        var said = fields.entrySet().stream().map(field -> field.getKey().replace('_', ' ') + ": " + words(field.getValue())).toList();
        return List.of(String.valueOf(proposal().terms().indexOf(term) + 1), term.phase() == null ? "" : term.phase(),
            TermFields.kind(term).replace('_', ' '), String.join("; ", said));
    }

    private static String words(@Nullable Object value) {
        return value instanceof Collection<?> several ? String.join(", ", several.stream().map(String::valueOf).toList()) : String.valueOf(value);
    }

    private void accounts(Prose text) throws IOException {
        text.heading(2, ReportWords.of("report.accounts"));
        text.bullets(proposal().positions().entrySet().stream().map(position -> position.getKey() + ": " + position.getValue()).toList());
        text.bullets(proposal().versions().stream().map(version -> version.label() + ": " + version.text() + " [" + version.source() + "]").toList());
        text.bullets(proposal().evidence().alternatives().stream().map(other -> (other.date() == null ? "" : other.date() + ": ") + other.claim()
            + " [" + String.join(", ", other.sources()) + "]").toList());
        text.paragraph(ReportWords.of("report.outcome", proposal().outcome()));
    }

    private Collection<String> cited() {
        var cited = new TreeSet<>(proposal().evidence().sources());
        proposal().evidence().alternatives().forEach(other -> cited.addAll(other.sources()));
        proposal().versions().forEach(version -> cited.add(version.source()));
        for (var phase : phases) {
            for (var row : phase.figures()) {
                cited.addAll(row.explanation().sources());
                row.explanation().published().forEach(one -> cited.addAll(one.sources()));
            }
        }
        return cited;
    }
}

package araxes.report;

import araxes.report.FigureRow.Topic;
import araxes.scenario.Balance;
import araxes.scenario.Balance.Flow;
import araxes.scenario.Balance.Matter;
import araxes.scenario.Check.Place;
import araxes.scenario.CorridorFigures;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Outcome;
import araxes.scenario.PhaseResult;
import araxes.scenario.ProposalFigures;
import araxes.scenario.ProposalFigures.Passage;
import araxes.scenario.Quantity.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The figures of a proposal at the end of one of its phases.
final class ProposalRows {
    private final Outcome.Computed computed;
    private final PhaseResult phase;
    private final ProposalFigures figures;
    private final List<FigureRow> rows = new ArrayList<>();

    private ProposalRows(Outcome.Computed computed, PhaseResult phase) {
        this.computed = computed;
        this.phase = phase;
        this.figures = ProposalFigures.of(computed);
    }

    static List<FigureRow> of(Outcome.Computed computed, PhaseResult phase) {
        var proposal = new ProposalRows(computed, phase);
        proposal.balance(Topic.IN_PHASE, phase.balance());
        proposal.balance(Topic.SINCE_BASELINE, phase.sinceBaseline());
        proposal.returned();
        CorridorFigures.of(computed, phase.territory()).forEach(proposal::corridor);
        return proposal.rows;
    }

    private void balance(Topic topic, Balance balance) {
        var passages = figures.passages(balance);
        for (var matter : Matter.values()) {
            boolean control = matter == Matter.CONTROL;
            var of = passages.stream().filter(passage -> passage.matter() == matter).toList();
            var net = balance.net(matter);
            for (var party : balance.parties(matter)) {
                rows.add(sum(topic, party, control ? FigureName.CONTROL_GIVEN : FigureName.SOVEREIGNTY_GIVEN,
                    balance.given(matter, party), of.stream().filter(passage -> passage.from().equals(party)).toList()));
                rows.add(sum(topic, party, control ? FigureName.CONTROL_RECEIVED : FigureName.SOVEREIGNTY_RECEIVED,
                    balance.received(matter, party), of.stream().filter(passage -> passage.to().equals(party)).toList()));
                rows.add(sum(topic, party, control ? FigureName.CONTROL_NET : FigureName.SOVEREIGNTY_NET, net.getOrDefault(party, 0.0),
                    of.stream().filter(passage -> Stream.of(passage.from(), passage.to()).anyMatch(party::equals)).toList()));
            }
            of.forEach(passage -> rows.add(FigureRow.of(topic, passage.from(),
                control ? FigureName.CONTROL_PASSED : FigureName.SOVEREIGNTY_PASSED, passage.to(), passage.area())));
            if (control) {
                of.forEach(passage -> departures(topic, balance, passage));
            }
        }
    }

    private FigureRow sum(Topic topic, String party, FigureName figure, double value, List<Passage> passages) {
        var why = passages.stream().map(passage -> passage.area().explanation()).toList();
        var like = new Explanation(List.of(), "", 0, why.stream().flatMap(one -> one.caveats().stream()).distinct().toList(),
            why.stream().flatMap(one -> one.sources().stream()).distinct().sorted().toList(), List.of());
        var inputs = passages.stream().map(passage -> ReportWords.of("input.passed", facts().name(passage.from()), facts().name(passage.to()),
            String.join("; ", passage.area().explanation().inputs()))).toList();
        var counted = FigureRow.counted(topic, party, figure, "", value, inputs, like, facts()::name);
        double tolerance = why.stream().mapToDouble(Explanation::tolerance).sum();
        return tolerance == 0 ? counted : counted.within(tolerance);
    }

    private void departures(Topic topic, Balance balance, Passage passage) {
        for (var flow : balance.flows()) {
            if (flow.matter() == passage.matter() && flow.from().equals(passage.from()) && flow.to().equals(passage.to())) {
                rows.add(departure(topic, flow, passage.area().explanation()));
            }
        }
    }

    private FigureRow departure(Topic topic, Flow flow, Explanation like) {
        return FigureRow.counted(topic, flow.from(), FigureName.LEAVES, flow.to(), flow.squareKilometres(),
            List.of(facts().name(flow.unit())), like, facts()::name).at(flow.unit().value()).within(flow.squareKilometres() * 1e-6);
    }

    /// Where nothing was away from its state nothing can return, and that is no share of nought: the engine gives no figure.
    private void returned() {
        var places = facts().places();
        figures.districtsReturned(phase.territory()).ifPresent(share ->
            rows.add(FigureRow.of(Topic.SINCE_BASELINE, places.districtsGroup(), FigureName.RETURNED, "", share)));
        figures.autonomousReturned(phase.territory()).ifPresent(share ->
            rows.add(FigureRow.of(Topic.SINCE_BASELINE, places.autonomousGroup(), FigureName.RETURNED, "", share)));
    }

    private CoverageFacts facts() {
        return computed.before().partition().facts();
    }

    private void corridor(CorridorFigures corridor) {
        var term = ReportWords.of("term", corridor.term() + 1);
        corridor.width().ifPresent(width -> rows.add(FigureRow.of(Topic.CORRIDOR, corridor.route(), FigureName.CORRIDOR_WIDTH, term, width)));
        rows.add(FigureRow.of(Topic.CORRIDOR, corridor.route(), FigureName.CORRIDOR_ROUTE_LENGTH, term, corridor.routeLength()));
        if (corridor.width().isEmpty()) {
            return; // the phase laid no strip, and a strip that is not there has no length
        }
        rows.add(FigureRow.of(Topic.CORRIDOR, corridor.route(), FigureName.CORRIDOR_LENGTH, term, corridor.length()));
        rows.add(FigureRow.of(Topic.CORRIDOR, corridor.route(), FigureName.CORRIDOR_LONGEST, term, corridor.longest()));
        corridor.narrowest().ifPresent(narrowest -> rows.add(FigureRow.of(Topic.CORRIDOR, corridor.route(), FigureName.CORRIDOR_NARROWEST, term,
            narrowest.width()).at(new Place(corridor.route(), narrowest.longitude(), narrowest.latitude()))));
        rows.add(FigureRow.of(Topic.CORRIDOR, corridor.route(), FigureName.CORRIDOR_AREA, term, corridor.area()));
    }
}

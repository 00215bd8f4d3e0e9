package araxes.viewmodel;

import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;

/// Commands on the scenario of the analyst's own that is edited. Scenarios are part of the session, so each command is one step for undo;
/// the map shows the outcome of the one that is edited, on its baseline, from the first edit on.
public final class DraftEditor {
    /// Widths that a corridor can be given, in kilometres.
    public static final double NARROWEST = OutcomeControls.NARROWEST;
    public static final double WIDEST = OutcomeControls.WIDEST;
    private final MapViewModel viewModel;
    private final OwnScenarios scenarios;
    private final DraftLocks locks;
    private final UnitSelection selection;

    /// @param computing what comes of a scenario. Whoever draws the scenario shall ask the same, so that it is computed once for an edit
    public DraftEditor(OwnScenarios scenarios, Function<Scenario, Outcome> computing) {
        this.scenarios = scenarios;
        viewModel = scenarios.viewModel();
        selection = scenarios.selection();
        locks = new DraftLocks(viewModel.atlas(), computing);
    }

    /// The scenario that commands speak to.
    public Optional<Draft> draft() {
        return scenarios.edited();
    }

    /// The phase that commands speak to: the one on the map, else the last.
    public int phase() {
        return draft().map(draft -> {
            var shown = viewModel.state().outcome();
            int last = ScenarioEngine.phasesOf(draft.proposal()).last();
            return shown != null && shown.proposal().equals(draft.id()) && shown.phase() > 0 ? Math.min(shown.phase(), last) : last;
        }).orElse(1);
    }

    /// A blank name is refused.
    public Edit rename(String name) {
        var wanted = OwnScenarios.shortened(name.strip());
        return wanted.isEmpty() ? new Edit.Refused(Messages.text("builder.no-name"))
            : replaced(draft -> Drafts.described(draft, draft.id(), wanted, draft.proposal().summary()));
    }

    public Edit describe(String text) {
        return replaced(draft -> Drafts.described(draft, draft.id(), draft.proposal().name(), text.strip()));
    }

    /// Lays the scenario on the situation of another day.
    public Edit layOn(LocalDate day) {
        return replaced(draft -> Drafts.laidOn(draft, viewModel.clamped(day)));
    }

    /// @param on whether the scenario shall pass the check
    public Edit setRule(Check.Question rule, boolean on) {
        return replaced(draft -> {
            var rules = EnumSet.noneOf(Check.Question.class);
            rules.addAll(draft.rules());
            if (on) {
                rules.add(rule);
            } else {
                rules.remove(rule);
            }
            return draft.withRules(rules);
        });
    }

    /// @param lock whether editing shall leave the selected units alone from now on
    public Edit lock(boolean lock) {
        return selection.units().isEmpty() ? nothingSelected() : replaced(draft -> {
            var locked = new HashSet<>(draft.locked());
            if (lock) {
                locked.addAll(selection.units());
            } else {
                locked.removeAll(selection.units());
            }
            return draft.withLocked(locked);
        });
    }

    /// Gives the selected units that are not locked to a party.
    ///
    /// @param sovereignty whether they become its own: a transfer; else it holds them and whose they are stays: a return
    public Edit give(String party, boolean sovereignty) {
        if (sovereignty && viewModel.atlas().units().stream().noneMatch(unit -> unit.deJure().equals(party))) {
            return new Edit.Refused(Messages.text("builder.no-state", words().party(party)));
        }
        return onUnits((draft, units) -> {
            var terms = new DraftTerms(draft.proposal(), phase());
            if (!sovereignty) {
                return terms.withControl(units, party);
            }
            var cleared = draft.proposal().withTerms(terms.passing(units));
            return locks.territory(draft.withProposal(cleared), phase())
                .map(before -> new DraftTerms(cleared, phase()).withSovereignty(units, party, before)).orElse(draft.proposal().terms());
        });
    }

    /// Puts the selected units that are not locked under a regime.
    ///
    /// @param words who or what, where the regime needs it
    public Edit putUnder(UnitRegime regime, String words) {
        if (regime.needsWords() && words.isBlank()) {
            return new Edit.Refused(Messages.text("builder.no-words"));
        }
        return onUnits((draft, units) -> new DraftTerms(draft.proposal(), phase()).under(regime, units, words.strip()));
    }

    /// Takes the selected units that are not locked out of everything the phase says.
    public Edit clearUnits() {
        return onUnits((draft, units) -> new DraftTerms(draft.proposal(), phase()).cleared(units));
    }

    private interface OnUnits {
        List<Term> terms(Draft draft, Set<UnitId> units);
    }

    private Edit onUnits(OnUnits change) {
        if (selection.units().isEmpty()) {
            return nothingSelected();
        }
        var draft = draft().orElse(null);
        if (draft == null) {
            return noDraft();
        }
        var units = new LinkedHashSet<>(viewModel.atlas().units().stream().map(unit -> unit.id())
            .filter(unit -> selection.units().contains(unit) && !draft.locked().contains(unit)).toList());
        int left = selection.units().size() - units.size();
        if (units.isEmpty()) {
            return new Edit.Refused(Messages.text("builder.all-locked"));
        }
        var edit = changed(proposal -> proposal.withTerms(change.terms(draft, units)));
        return left == 0 || edit instanceof Edit.Refused ? edit : new Edit.Done(edit.text() + " " + Messages.text("builder.left-locked", left));
    }

    /// A corridor along a route of the atlas or of the scenario's own.
    public Edit addCorridor(Provision.Corridor corridor) {
        return changed(proposal -> proposal.withTerms(new DraftTerms(proposal, phase()).with(corridor)));
    }

    /// A corridor along a line drawn on the map.
    ///
    /// @param line longitude and latitude in degrees WGS 84, at least two different places
    /// @param corridor its route is replaced by the line
    public Edit drawCorridor(List<Coordinate> line, Provision.Corridor corridor) {
        var places = CoordinateArrays.removeRepeatedPoints(line.stream().map(Coordinate::copy).toArray(Coordinate[]::new));
        if (places.length < 2) {
            return new Edit.Refused(Messages.text("builder.short-line"));
        }
        return changed(proposal -> DraftCorridors.drawn(draft().orElseThrow(), viewModel.atlas(), places, corridor, phase()));
    }

    /// @param position of a corridor among the terms, from 0
    public Edit changeCorridor(int position, UnaryOperator<Provision.Corridor> change) {
        return changed(proposal -> DraftCorridors.changed(proposal, position, change));
    }

    /// As [#changeCorridor] for the width, but all widths until [#endDragging] are one step for undo.
    public Edit dragWidth(int position, double kilometres) {
        return draft().map(draft -> guarded(draft, DraftCorridors.changed(draft.proposal(), position,
            corridor -> Drafts.withWidth(corridor, Math.clamp(kilometres, NARROWEST, WIDEST))), viewModel::scrubTo)).orElseGet(DraftEditor::noDraft);
    }

    public void endDragging() {
        viewModel.endScrubbing();
    }

    /// @param position among the terms, from 0
    public Edit removeTerm(int position) {
        return changed(proposal -> {
            var terms = new ArrayList<>(proposal.terms());
            if (position < terms.size()) {
                terms.remove(position);
            }
            return DraftCorridors.withoutUnusedRoutes(draft().orElseThrow(), proposal.withTerms(terms));
        });
    }

    public Edit moveTerm(int position, int toPhase) {
        return changed(proposal -> DraftPhases.withTermIn(proposal, position, toPhase));
    }

    /// The term changes places with the next one of its phase, or with the previous one. Terms act in their order.
    ///
    /// @param position among the terms, from 0
    public Edit moveWithinPhase(int position, boolean later) {
        return changed(proposal -> DraftPhases.withTermMoved(proposal, position, later));
    }

    /// A phase after the last; the map shows it.
    public Edit addPhase(String label) {
        return draft().map(draft -> {
            var added = DraftPhases.added(draft.proposal(), label(label));
            int last = ScenarioEngine.phasesOf(added).last();
            take(draft.withProposal(added), next -> viewModel.change(next.withMap(next.map().withOutcome(OutcomeChoice.of(draft.id(), last)))));
            return (Edit) new Edit.Done("");
        }).orElseGet(DraftEditor::noDraft);
    }

    public Edit renamePhase(int number, String label) {
        return changed(proposal -> DraftPhases.named(proposal, number, label(label)));
    }

    /// @param later whether it changes places with the next phase, else with the previous one
    public Edit movePhase(int number, boolean later) {
        return changed(proposal -> {
            var phases = ScenarioEngine.phasesOf(proposal);
            var others = later ? phases.tailSet(number + 1) : phases.headSet(number);
            return others.isEmpty() ? proposal : DraftPhases.exchanged(proposal, number, later ? others.first() : others.last());
        });
    }

    /// With all its terms.
    public Edit removePhase(int number) {
        return changed(proposal -> DraftCorridors.withoutUnusedRoutes(draft().orElseThrow(), DraftPhases.without(proposal, number)));
    }

    private Edit changed(UnaryOperator<Proposal> change) {
        return draft().map(draft -> guarded(draft, change.apply(draft.proposal()), viewModel::change)).orElseGet(DraftEditor::noDraft);
    }

    private interface Step {
        void take(SessionState next);
    }

    private Edit guarded(Draft before, Proposal after, Step step) {
        if (after.equals(before.proposal())) {
            return new Edit.Refused(Messages.text("builder.no-change"));
        }
        var touched = locks.touched(before, before.withProposal(after));
        if (!touched.isEmpty()) {
            return new Edit.Refused(Messages.text("builder.touches-locked", words().units(touched)));
        }
        take(before.withProposal(after), step);
        return new Edit.Done(DraftNews.of(before.proposal(), after, words(after)));
    }

    private Edit replaced(UnaryOperator<Draft> change) {
        return draft().map(draft -> {
            take(change.apply(draft), viewModel::change);
            return (Edit) new Edit.Done("");
        }).orElseGet(DraftEditor::noDraft);
    }

    private void take(Draft draft, Step step) {
        var next = Drafts.with(session(), draft);
        step.take(next.withMap(Drafts.showing(next.map(), draft)));
    }

    private static String label(String label) {
        return label.isBlank() ? Messages.text("builder.phase-unnamed") : OwnScenarios.shortened(label.strip());
    }

    private static Edit nothingSelected() {
        return new Edit.Refused(Messages.text("builder.none-selected"));
    }

    private static Edit noDraft() {
        return new Edit.Refused(Messages.text("builder.none-edited"));
    }

    private AtlasWording words() {
        return new AtlasWording(viewModel.atlas(), viewModel.state().language());
    }

    private AtlasWording words(Proposal proposal) {
        return words().of(proposal);
    }

    private SessionState session() {
        return viewModel.session();
    }
}

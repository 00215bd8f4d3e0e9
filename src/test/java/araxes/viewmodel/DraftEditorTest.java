package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.Arrangement;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// On the small world: west and middle are de jure A's, east is B's; B holds the middle since 3 April 2001.
class DraftEditorTest {
    private static final LocalDate DAY = LocalDate.of(2005, 6, 1);
    private static final Provision.Corridor CORRIDOR = new Provision.Corridor("route", "B", "transit", 5.0, null, null, null);
    private static final ScenarioEngine ENGINE = new ScenarioEngine(CoverageFacts.of(TestAtlas.create()));
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final OwnScenarios scenarios = new OwnScenarios(viewModel);
    private final DraftEditor editor = new DraftEditor(scenarios, ENGINE::compute);

    @BeforeEach
    void showTheDay() {
        viewModel.showDay(DAY);
    }

    @Test
    void emptyScenarioIsLaidOnTheDayOfTheMapAndShownInOneStep() {
        var before = viewModel.session();
        scenarios.create();
        assertEquals("Scenario 1", draft().proposal().name());
        assertEquals(DAY, draft().baseline());
        assertEquals(DAY, Scenario.of(draft().proposal()).baseline(), "the eve of a scenario is its baseline");
        assertEquals("own_1", viewModel.state().outcome().proposal());
        assertTrue(draft().proposal().isOwn());
        assertEquals(Set.of(Check.Question.values()), draft().rules());
        viewModel.undo();
        assertEquals(before, viewModel.session());
        assertTrue(scenarios.edited().isEmpty());
    }

    @Test
    void copyOfAProposalSaysWhatItIsBasedOn() {
        var text = shipped();
        new OutcomeControls(viewModel).show(text);
        new OutcomeControls(viewModel).setWidth("route", 9);
        viewModel.showDay(DAY);
        scenarios.createFrom(text);
        assertEquals(TestAtlas.PROPOSAL, draft().proposal().own().basedOn());
        assertTrue(draft().proposal().summary().contains("Middle to A"));
        assertEquals(DAY, draft().baseline(), "the day on which the outcome was shown");
        assertEquals(text.terms().getFirst(), draft().proposal().terms().getFirst());
        assertEquals(9.0, ((Provision.Corridor) draft().proposal().terms().getLast().provision()).widthKilometres());
    }

    @Test
    void givingControlIsAReturn() {
        scenarios.create();
        select(TestAtlas.MIDDLE);
        var edit = editor.give("A", false);
        assertEquals("Return of middle to Party A.", edit.text());
        assertEquals(List.of(Term.in(1, new Provision.Return(List.of(TestAtlas.MIDDLE), "A"))), terms());
        assertEquals("A", holder(TestAtlas.MIDDLE));
    }

    @Test
    void givingSovereigntyIsATransferFromTheStateWhoseItIs() {
        scenarios.create();
        select(TestAtlas.WEST, TestAtlas.MIDDLE);
        editor.give("B", true);
        assertEquals(List.of(Term.in(1, new Provision.Transfer(List.of(TestAtlas.WEST, TestAtlas.MIDDLE), "A", "B", null))), terms());
        assertEquals("B", holder(TestAtlas.WEST));
        editor.give("A", true);
        assertEquals(List.of(Term.in(1, new Provision.Return(List.of(TestAtlas.MIDDLE), "A"))), terms(),
            "what they own needs no transfer, what they hold no return");
        assertEquals("A", holder(TestAtlas.MIDDLE));
    }

    @Test
    void sovereigntyPassesToStatesOnly() {
        scenarios.create();
        select(TestAtlas.EAST);
        assertInstanceOf(Edit.Refused.class, editor.give("NOBODY", true));
        assertEquals(List.of(), terms());
    }

    @Test
    void unitsOfOnePhaseAreJoinedAndGivenAgainTheyLeaveTheirOldTerm() {
        scenarios.create();
        select(TestAtlas.WEST);
        editor.give("B", false);
        select(TestAtlas.MIDDLE);
        editor.give("B", false);
        assertEquals(List.of(new Provision.Return(List.of(TestAtlas.WEST, TestAtlas.MIDDLE), "B")), provisions());
        select(TestAtlas.WEST);
        editor.give("A", false);
        assertEquals(List.of(new Provision.Return(List.of(TestAtlas.MIDDLE), "B"), new Provision.Return(List.of(TestAtlas.WEST), "A")), provisions());
        editor.clearUnits();
        assertEquals(List.of(new Provision.Return(List.of(TestAtlas.MIDDLE), "B")), provisions());
    }

    @Test
    void everyRegimeBecomesItsProvision() {
        scenarios.create();
        select(TestAtlas.MIDDLE);
        for (var regime : UnitRegime.values()) {
            assertInstanceOf(Edit.Done.class, editor.putUnder(regime, regime.needsWords() ? "A" : ""), regime.name());
            assertEquals(regime.needsWords(), editor.putUnder(regime, " ") instanceof Edit.Refused refused && refused.text().startsWith("Say who"));
        }
        assertEquals(UnitRegime.values().length, terms().size());
    }

    @Test
    void lockedUnitsAreLeftAloneByEveryEdit() {
        scenarios.create();
        select(TestAtlas.MIDDLE);
        editor.give("A", false);
        editor.lock(true);
        assertInstanceOf(Edit.Refused.class, editor.give("B", false));
        select(TestAtlas.MIDDLE, TestAtlas.WEST);
        assertTrue(editor.give("B", false).text().contains("1 locked units"));
        assertEquals("A", holder(TestAtlas.MIDDLE));
        assertEquals("B", holder(TestAtlas.WEST));
        var before = viewModel.session();
        assertInstanceOf(Edit.Refused.class, editor.addCorridor(CORRIDOR), "it would cut the middle");
        assertInstanceOf(Edit.Refused.class, editor.removePhase(1));
        assertInstanceOf(Edit.Refused.class, editor.removeTerm(0));
        assertEquals(before, viewModel.session());
        editor.lock(false);
        assertInstanceOf(Edit.Done.class, editor.addCorridor(CORRIDOR));
    }

    @Test
    void drawnCorridorRunsAlongItsOwnLineAndItsFiguresAreThoseOfARouteThere() {
        scenarios.create();
        editor.addCorridor(CORRIDOR);
        double along = areaUnderRegime();
        editor.removeTerm(0);
        editor.drawCorridor(List.of(new Coordinate(45.5, 40.5), new Coordinate(45.5, 40.5), new Coordinate(47.5, 40.5)), CORRIDOR);
        assertEquals("own_route_1", ((Provision.Corridor) provisions().getFirst()).route());
        assertTrue(along > 0);
        assertEquals(along, areaUnderRegime(), 1e-9, "the same line as the route of the atlas");
        editor.drawCorridor(List.of(new Coordinate(46.5, 40.1), new Coordinate(46.5, 40.9)), CORRIDOR);
        assertEquals(2, draft().proposal().own().routes().size());
        editor.removeTerm(0);
        assertEquals(List.of("own_route_2"), draft().proposal().own().routes().stream().map(route -> route.id()).toList(), "a line without a term goes");
        assertInstanceOf(Edit.Refused.class, editor.drawCorridor(List.of(new Coordinate(46, 40), new Coordinate(46, 40)), CORRIDOR));
    }

    @Test
    void draggingTheWidthIsOneStep() {
        scenarios.create();
        editor.addCorridor(CORRIDOR);
        var before = viewModel.session();
        int steps = viewModel.history().steps().size();
        editor.dragWidth(0, 6);
        editor.dragWidth(0, 7);
        editor.dragWidth(0, 900);
        editor.endDragging();
        assertEquals(DraftEditor.WIDEST, ((Provision.Corridor) provisions().getFirst()).widthKilometres());
        assertEquals(steps + 1, viewModel.history().steps().size());
        viewModel.undo();
        assertEquals(before, viewModel.session());
    }

    @Test
    void phasesAreAddedNamedMovedAndRemovedWithTheirTerms() {
        scenarios.create();
        select(TestAtlas.MIDDLE);
        editor.give("A", false);
        editor.addPhase("second");
        assertEquals(2, editor.phase());
        assertEquals(2, viewModel.state().outcome().phase());
        select(TestAtlas.WEST);
        editor.give("B", false);
        editor.renamePhase(1, "first");
        assertEquals(List.of(new Proposal.Phase(1, "first"), new Proposal.Phase(2, "second")), draft().proposal().phases());
        editor.movePhase(2, false);
        assertEquals(List.of(new Proposal.Phase(1, "second"), new Proposal.Phase(2, "first")), draft().proposal().phases());
        assertEquals(List.of("2", "1"), terms().stream().map(Term::phase).toList());
        assertEquals("B", holder(TestAtlas.WEST));
        editor.moveTerm(0, 1);
        assertEquals(List.of("1", "1"), terms().stream().map(Term::phase).toList());
        editor.removePhase(1);
        assertEquals(List.of(new Proposal.Phase(1, "first")), draft().proposal().phases());
        assertEquals(List.of(), terms());
    }

    @Test
    void deletingTakesItOffEveryMap() {
        scenarios.create();
        scenarios.compareWith(shipped(), true);
        assertEquals(TestAtlas.PROPOSAL, viewModel.state().against().outcome().proposal());
        scenarios.compareWith(shipped(), false);
        assertEquals(Arrangement.SIDE_BY_SIDE, viewModel.session().arrangement());
        assertEquals(Set.of("own_1", TestAtlas.PROPOSAL), Set.copyOf(viewModel.session().panes().stream().map(pane -> pane.outcome().proposal()).toList()));
        scenarios.delete();
        assertEquals(List.of(), viewModel.session().drafts());
        assertNull(viewModel.state().outcome());
        assertTrue(viewModel.session().panes().stream().noneMatch(pane -> pane.outcome() != null && pane.outcome().proposal().equals("own_1")));
    }

    @Test
    void termsActInTheOrderTheyAreGiven() {
        scenarios.create();
        select(TestAtlas.MIDDLE);
        editor.give("A", false);
        editor.addCorridor(CORRIDOR);
        editor.addPhase("Later");
        editor.addCorridor(CORRIDOR);
        var terms = draft().proposal().terms();
        assertEquals("The order of the terms changed.", editor.moveWithinPhase(0, true).text());
        assertEquals(List.of(terms.get(1), terms.get(0), terms.get(2)), draft().proposal().terms());
        assertTrue(editor.moveWithinPhase(1, true) instanceof Edit.Refused, "it is the last of its phase");
        assertTrue(editor.moveWithinPhase(2, false) instanceof Edit.Refused, "it is the only one of its phase");
        viewModel.undo();
        assertEquals(terms, draft().proposal().terms());
    }

    @Test
    void numbersOfATextStayInPlaceWhenItsTermsAreReordered() {
        scenarios.create();
        var one = new Term(new Provision.Return(List.of(TestAtlas.MIDDLE), "A"), "1", 1, null, null, null, false, null);
        var two = new Term(new Provision.Return(List.of(TestAtlas.MIDDLE), "B"), "1", 2, null, null, null, false, null);
        var moved = DraftPhases.withTermMoved(draft().proposal().withTerms(List.of(one, two)), 1, false).terms();
        assertEquals(List.of(two.provision(), one.provision()), moved.stream().map(Term::provision).toList());
        assertEquals(List.of(1, 2), moved.stream().map(Term::order).toList());
    }

    @Test
    void corridorMayPassToAHolderAndASovereign() {
        scenarios.create();
        editor.addCorridor(new Provision.Corridor("route", "B", "transit", 5.0, "B", "B", null));
        var outcome = ENGINE.compute(Scenario.of(draft().proposal()));
        assertTrue(((Outcome.Computed) outcome).after().pieces().stream().anyMatch(piece -> piece.regimes().stream()
            .anyMatch(regime -> "B".equals(regime.controller()))), outcome.toString());
    }

    @Test
    void editOfAScenarioWithLocksIsComputedAtMostOnce() {
        var asked = new ArrayList<Scenario>();
        var computed = new HashMap<Scenario, Outcome>();
        var counting = new DraftEditor(scenarios, scenario -> computed.computeIfAbsent(scenario, one -> {
            asked.add(one);
            return ENGINE.compute(one);
        }));
        scenarios.create();
        select(TestAtlas.WEST);
        counting.lock(true);
        select(TestAtlas.MIDDLE);
        counting.give("A", false);
        asked.clear();
        counting.give("B", false);
        assertEquals(List.of(), asked, "what is given is not locked");
        computed.clear();
        computed.put(Scenario.of(draft().proposal()), ENGINE.compute(Scenario.of(draft().proposal())));
        counting.addCorridor(CORRIDOR);
        assertEquals(1, asked.size(), "the strip may reach what is locked");
    }

    @Test
    void copiesAndOpenedFilesGetIdsOfTheirOwn() {
        scenarios.create();
        var first = draft();
        scenarios.duplicate();
        assertEquals("own_2", draft().id());
        assertEquals("Copy of Scenario 1", draft().proposal().name());
        scenarios.open(first);
        assertEquals(List.of("own_1", "own_2"), viewModel.session().drafts().stream().map(Draft::id).toList(), "it is here already");
        assertEquals("own_1", viewModel.state().outcome().proposal());
        scenarios.open(first.withRules(Set.of()));
        assertEquals(List.of("own_1", "own_2", "own_3"), viewModel.session().drafts().stream().map(Draft::id).toList());
        scenarios.edit("own_1");
        assertEquals("own_1", viewModel.state().outcome().proposal());
    }

    @Test
    void everyCommandIsUndoneToTheStart() {
        var start = viewModel.session();
        scenarios.create();
        select(TestAtlas.MIDDLE, TestAtlas.EAST);
        editor.give("A", true);
        editor.putUnder(UnitRegime.PEACEKEEPERS, "B");
        editor.addPhase("");
        editor.addCorridor(CORRIDOR);
        editor.changeCorridor(terms().size() - 1, corridor -> new Provision.Corridor("route", "A", "no checks", 2.0, null, null, null));
        editor.drawCorridor(List.of(new Coordinate(46.5, 40.1), new Coordinate(46.5, 40.9)), CORRIDOR);
        editor.rename("Mine");
        editor.describe("What it is");
        editor.setRule(Check.Question.NO_NEW_ENCLAVE, false);
        editor.lock(true);
        editor.layOn(DAY.minusYears(1));
        editor.movePhase(1, true);
        editor.lock(false);
        editor.removeTerm(0);
        scenarios.duplicate();
        scenarios.compareWith(shipped(), false);
        scenarios.delete();
        assertTrue(viewModel.history().steps().size() > 15);
        while (viewModel.canUndoProperty().get()) {
            viewModel.undo();
        }
        viewModel.redo();
        assertEquals(start, viewModel.session(), "after the step to the day");
    }

    private void select(UnitId... units) {
        scenarios.selection().set(List.of(units));
    }

    private Draft draft() {
        return scenarios.edited().orElseThrow();
    }

    private List<Term> terms() {
        return draft().proposal().terms();
    }

    private List<Provision> provisions() {
        return terms().stream().map(Term::provision).toList();
    }

    private Proposal shipped() {
        return viewModel.atlas().findProposal(TestAtlas.PROPOSAL).orElseThrow();
    }

    private Outcome.Computed computed() {
        return (Outcome.Computed) ENGINE.compute(Scenario.of(draft().proposal()));
    }

    private String holder(UnitId unit) {
        return computed().after().situation(DAY).control().controllerOf(unit).orElseThrow();
    }

    private double areaUnderRegime() {
        return computed().after().pieces().stream().filter(piece -> !piece.regimes().isEmpty()).mapToDouble(piece -> piece.squareKilometres()).sum();
    }
}

package araxes.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.TestAtlas;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.TimeWindow;
import araxes.model.Atlas;
import araxes.model.DataHash;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.Draft;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final Atlas ATLAS = TestAtlas.create();
    private static final MapState MAP = MapState.on(TestAtlas.LAST);

    @Test
    void sessionOfThisAtlasOpensAsItWas() {
        var state = SessionState.of(MAP.withProposal(TestAtlas.PROPOSAL, true).withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1)));
        assertEquals(new Fitting(state, List.of()), fit(state));
    }

    @Test
    void whatTheAtlasDoesNotHaveIsLeftOutAndListed() {
        var known = TestAtlas.PROPOSAL;
        var state = SessionState.of(MAP.withDay(LocalDate.of(2031, 1, 1)).withProposal("gone_2000", true).withProposal(known, true)
            .withOutcome(new OutcomeChoice(known, 1, Map.of(), 4)));
        var fitting = fit(state);
        assertEquals(List.of("Not in this atlas and left out: proposal gone_2000, day 2031-01-01, alternative 4 of middle_to_a."), fitting.differences());
        assertEquals(MAP.withProposal(known, true).withOutcome(OutcomeChoice.of(known, 1)), fitting.session().map());
    }

    @Test
    void draftKeepsTheTermsWhoseLandIsKnown() {
        var atlasProposal = ATLAS.findProposal(TestAtlas.PROPOSAL).orElseThrow();
        var land = new Term(new Provision.Return(List.of(TestAtlas.EAST), "A"), null, null, null, null, null, false, null);
        var elsewhere = new Term(new Provision.Return(List.of(new UnitId("atlantis")), "A"), null, null, null, null, null, false, null);
        var draft = new Draft(of(atlasProposal, List.of(land, elsewhere)), TestAtlas.FIRST, Set.of(TestAtlas.EAST, new UnitId("mu")), Set.of());
        var fitting = fit(SessionState.of(MAP).withDrafts(List.of(draft)));
        assertEquals(List.of("Not in this atlas and left out: unit mu, unit atlantis."), fitting.differences());
        assertEquals(List.of(new Draft(of(atlasProposal, List.of(land)), TestAtlas.FIRST, Set.of(TestAtlas.EAST), Set.of())), fitting.session().drafts());
    }

    @Test
    void draftWithTheIdOfAShippedProposalDoesNotHideIt() {
        var shipped = ATLAS.findProposal(TestAtlas.PROPOSAL).orElseThrow();
        var own = new Draft(of(shipped, List.of()).withId(TestAtlas.PROPOSAL), TestAtlas.FIRST, Set.of(), Set.of());
        var map = MAP.withDrafts(List.of(own.proposal())).withProposal(TestAtlas.PROPOSAL, true).withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1))
            .withAgainst(new SituationChoice(TestAtlas.LAST, OutcomeChoice.of(TestAtlas.PROPOSAL, 1)));
        var fitting = fit(SessionState.of(map).withDrafts(List.of(own)));
        assertEquals(List.of("Scenarios had ids of proposals of this atlas and got others: middle_to_a → own_1."), fitting.differences());
        var opened = fitting.session().map();
        assertEquals(shipped, opened.findProposal(ATLAS, TestAtlas.PROPOSAL).orElseThrow());
        assertEquals(List.of("own_1"), opened.proposals());
        assertEquals(OutcomeChoice.of("own_1", 1), opened.outcome());
        assertEquals(new SituationChoice(TestAtlas.LAST, OutcomeChoice.of("own_1", 1)), opened.against());
        assertEquals("Mine", opened.findProposal(ATLAS, "own_1").orElseThrow().name());
    }

    @Test
    void spanThatIsLongerThanTheAtlasReachesToItsBeginning() {
        var state = SessionState.of(MAP.withWindow(new TimeWindow.Range(Period.ofYears(999_999_999))));
        assertEquals(new TimeWindow.Cumulative(TestAtlas.FIRST), fit(state).session().map().window());
    }

    @Test
    void filesOfTheFactsThatDifferAreNamed() {
        var then = new SessionDocument("Araxes", new SessionDocument.DataVersion("Test", "0", Map.of("a.yaml", "1", "b.yaml", "1", "c.yaml", "1")),
            SessionState.of(MAP), null);
        var now = new Atlas(new Atlas.Facts(ATLAS.about(), ATLAS.units(), ATLAS.parties(), List.of(), Map.of(), List.of(), List.of(), List.of(),
            List.of()), Map.of(), DataHash.of(Map.of("a.yaml", "1", "b.yaml", "2", "d.yaml", "1")));
        assertEquals(List.of("The facts are not those it was made with: b.yaml has changed, c.yaml is gone, d.yaml is new."),
            Fitting.of(then, now).differences());
    }

    private static Fitting fit(SessionState state) {
        return Fitting.of(SessionDocument.of(state, ATLAS), ATLAS);
    }

    private static Proposal of(Proposal proposal, List<Term> terms) {
        return new Proposal("mine", "Mine", proposal.start(), null, "me", null, "idea", "own", "", List.of(), terms, Map.of(), "", List.of(),
            proposal.evidence());
    }
}

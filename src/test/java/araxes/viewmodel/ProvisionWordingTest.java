package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import araxes.TestAtlas;
import araxes.model.Language;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionWordingTest {
    private static final List<UnitId> MIDDLE = List.of(TestAtlas.MIDDLE);
    private final ProvisionWording wording = new ProvisionWording(new AtlasWording(TestAtlas.create(), Language.EN));

    static Stream<Arguments> everyKind() {
        return Stream.of(
            Arguments.of(new Provision.Return(MIDDLE, "A"), "Return of middle to Party A."),
            Arguments.of(new Provision.Transfer(MIDDLE, "A", "B", "B"), "Transfer of middle from Party A to Party B, sovereignty: B."),
            Arguments.of(new Provision.Exchange(MIDDLE, "A", List.of(TestAtlas.EAST), "B"), "middle, from Party A to Party B, in exchange for east."),
            Arguments.of(new Provision.Retain(MIDDLE, "A", "a vote"), "Party A keeps middle, until: a vote."),
            Arguments.of(new Provision.Claim(MIDDLE, "the assembly"), "the assembly claims middle."),
            Arguments.of(new Provision.Corridor("route", "B", "free passage", 5.0, null, null, null),
                "Corridor along route for Party B: free passage, 5 km wide."),
            Arguments.of(new Provision.Corridor("route", "B", "lease", null, "A", "C", "100 years"),
                "Corridor along route for Party B: lease, width not stated, sovereignty: A, control: C, duration: 100 years."),
            Arguments.of(new Provision.OpenPassage(List.of("route", "A–Iran"), "transit", null, "A"), "Opening of route; A–Iran: transit, control: A."),
            Arguments.of(new Provision.Peacekeepers(MIDDLE, null, "OSCE", "3,000", null), "Peacekeepers (OSCE) in middle, strength: 3,000."),
            Arguments.of(new Provision.Peacekeepers(List.of(), "route", "OSCE", null, "5 years"),
                "Peacekeepers (OSCE), along route, duration: 5 years."),
            Arguments.of(new Provision.DemilitarisedZone(MIDDLE), "No armed forces in middle."),
            Arguments.of(new Provision.Withdrawal(List.of(), null, null), "Withdrawal of forces."),
            Arguments.of(new Provision.Withdrawal(MIDDLE, "all", "A"), "Withdrawal of forces: all, from middle, to A."),
            Arguments.of(new Provision.InterimStatus(MIDDLE, "observer"), "Interim status of middle: observer."),
            Arguments.of(new Provision.FinalStatus(MIDDLE, null, "conference"), "Final status of middle to be settled, by: conference."),
            Arguments.of(new Provision.FinalStatus(MIDDLE, "self-rule", null), "Final status of middle: self-rule."),
            Arguments.of(new Provision.Referendum(MIDDLE, "later"), "Vote in middle: later."),
            Arguments.of(new Provision.ReturnOfDisplaced(MIDDLE, "both", null), "Return of displaced people (both communities) to middle."),
            Arguments.of(new Provision.SecurityGuarantees(MIDDLE), "Security guarantees for middle."),
            Arguments.of(new Provision.Recognition("1991 borders"), "Recognition of borders: 1991 borders."),
            Arguments.of(new Provision.Delimitation("maps", "12.7", "north first"), "Delimitation of the border: maps, length: 12.7, north first."),
            Arguments.of(new Provision.Ceasefire(null, null), "Ceasefire."),
            Arguments.of(new Provision.Ceasefire("line", "1994-05-12"), "Ceasefire from 1994-05-12."),
            Arguments.of(new Provision.Undertaking("no_claims", null), "Undertaking: no territorial claims."),
            Arguments.of(new Provision.Undertaking("share_water", "of the river"), "Undertaking: share water (of the river)."));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void provisionIsOneSentence(Provision provision, String sentence) {
        assertEquals(sentence, wording.sentence(term(provision)));
    }

    @Test
    void everyKindOfProvisionIsInThisTest() {
        var tested = everyKind().map(arguments -> arguments.get()[0].getClass()).distinct().count();
        var kinds = Stream.of(Provision.class.getDeclaredClasses()).filter(Class::isRecord).count();
        assertEquals(kinds, tested);
    }

    @Test
    void circumstancesAreGivenOnlyWhereTheTextGivesThem() {
        assertEquals(List.of(), wording.circumstances(term(new Provision.Return(MIDDLE, "A"))));
        var dated = new Term(new Provision.Return(MIDDLE, "A"), "1", 2, "2020-11-15", "2020-11-25", null, false, "agreed");
        assertEquals(List.of("Deadline: 2020-11-15", "Carried out: 2020-11-25", "Note: agreed"), wording.circumstances(dated));
        assertFalse(wording.sentence(dated).contains("2020"));
    }

    private static Term term(Provision provision) {
        return new Term(provision, null, null, null, null, null, false, null);
    }
}

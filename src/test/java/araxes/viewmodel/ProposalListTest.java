package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.model.Confidence;
import araxes.model.Evidence;
import araxes.model.PartialDate;
import araxes.model.Proposal;
import araxes.model.Verification;
import araxes.viewmodel.ProposalList.Grouping;
import araxes.viewmodel.ProposalList.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalListTest {
    private static final Proposal LATE = proposal("Key West, version A", "2001-04-03", "2001-04-07", "Key West", "co-chairs");
    private static final Proposal EARLY = proposal("Exchange of corridors", "1992-01", null, "land swap", "P. Goble");
    private static final Proposal OTHER = proposal("Second exchange", "1996", "1997", "land swap", "P. Goble");
    private final ProposalList list = new ProposalList(List.of(LATE, OTHER, EARLY));

    @Test
    void familiesStandInTheOrderOfTheirEarliestProposal() {
        assertEquals(List.of("land swap", "Key West"), List.copyOf(list.grouped(Grouping.FAMILY, "").keySet()));
        assertEquals(List.of(EARLY, OTHER), list.grouped(Grouping.FAMILY, "").get("land swap"));
    }

    @Test
    void yearsStandInTheirOwnOrder() {
        assertEquals(List.of("1992", "1996", "2001"), List.copyOf(list.grouped(Grouping.YEAR, " ").keySet()));
    }

    @Test
    void filterWantsAllWordsWhereverTheyAre() {
        assertEquals(Map.of("Key West", List.of(LATE)), list.grouped(Grouping.FAMILY, "west 2001"));
        assertEquals(Map.of("land swap", List.of(EARLY)), list.grouped(Grouping.FAMILY, "GOBLE corridor"));
        assertEquals(Map.of(), list.grouped(Grouping.FAMILY, "goble west"));
    }

    @Test
    void proposalIsOnTheTableFromItsFirstToItsLastDay() {
        assertEquals(Standing.LATER, ProposalList.standing(LATE, LocalDate.of(2001, 4, 2)));
        assertEquals(Standing.CURRENT, ProposalList.standing(LATE, LocalDate.of(2001, 4, 3)));
        assertEquals(Standing.CURRENT, ProposalList.standing(LATE, LocalDate.of(2001, 4, 7)));
        assertEquals(Standing.PAST, ProposalList.standing(LATE, LocalDate.of(2001, 4, 8)));
    }

    @Test
    void yearAsEndCountsToItsLastDay() {
        assertEquals(Standing.CURRENT, ProposalList.standing(OTHER, LocalDate.of(1997, 12, 31)));
        assertEquals(Standing.PAST, ProposalList.standing(OTHER, LocalDate.of(1998, 1, 1)));
    }

    @Test
    void withoutAStatedEndNoneIsMadeUp() {
        assertEquals(Standing.CURRENT, ProposalList.standing(EARLY, LocalDate.of(1992, 1, 31)));
        assertEquals(Standing.END_NOT_STATED, ProposalList.standing(EARLY, LocalDate.of(2020, 1, 1)));
    }

    private static Proposal proposal(String name, String start, @Nullable String end, String family, String author) {
        return new Proposal(name, name, PartialDate.parse(start), end == null ? null : PartialDate.parse(end), author, null, "idea", family,
            "summary", List.of(), List.of(), Map.of(), "none", List.of(),
            new Evidence(List.of(), Confidence.LOW, Verification.FROM_MEMORY, List.of()));
    }
}

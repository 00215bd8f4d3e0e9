package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @Test
    void controlListsThePartiesOfTheDayLargestFirst() {
        var before = CommandRun.inTestAtlas("control", "--day", "2001-04-02");
        var after = CommandRun.inTestAtlas("control", "--day", "2001-04-03");
        assertEquals("party,name,area_km2,units,share_of_azerbaijan", before.out().lines().findFirst().orElseThrow());
        assertEquals("A,2 B,1", partiesAndUnits(before));
        assertEquals("B,2 A,1", partiesAndUnits(after));
    }

    private static String partiesAndUnits(CommandRun run) {
        return String.join(" ", run.out().lines().skip(1).map(line -> line.split(",")).map(cells -> cells[0] + "," + cells[3]).toList());
    }

    @Test
    void controlInJsonIsAnArrayOfRowsWithNumbersAsNumbers() {
        var out = CommandRun.inTestAtlas("control", "--day", "2001-04-02", "--format", "json").out();
        assertTrue(out.matches("(?s)\\[ \\{\n  \"party\": \"A\",\n  \"name\": \"Party A\",\n  \"area_km2\": [\\d.]+,\n  \"units\": 2,\n.*\\} \\]\n"), out);
    }

    @ParameterizedTest
    @CsvSource({"2001-04-03,2001-04-03,1", "2001-04-04,2020-01-01,0", "2000-01-01,2001-04-02,0", "2000-01-01,2001-04-03,1"})
    void eventsOfASpanIncludeBothItsEnds(String from, String to, int events) {
        var run = CommandRun.inTestAtlas("events", "--from", from, "--to", to);
        assertEquals(events, run.out().lines().count() - 1);
    }

    @Test
    void proposalsStartWithTheirIdAndTellTheirTermsInJson() {
        assertTrue(CommandRun.inTestAtlas("proposals").out().lines().skip(1).findFirst().orElseThrow().startsWith("middle_to_a,"));
        var json = CommandRun.inTestAtlas("proposals", "--format", "json").out();
        assertTrue(json.contains("\"provision\": \"return\""), json);
        assertTrue(json.contains("\"width_kilometres\": 5.0"), json);
    }

    @Test
    void sameQuestionGivesSameBytes() {
        var first = CommandRun.inTestAtlas("proposals", "--format", "json");
        var second = CommandRun.inTestAtlas("proposals", "--format", "json");
        assertTrue(Arrays.equals(first.bytes(), second.bytes()));
    }

    @Test
    void everyLineEndsWithALineFeedAlone() {
        var run = CommandRun.inTestAtlas("events", "--format", "csv");
        assertFalse(run.out().contains("\r"));
        assertTrue(run.out().endsWith("\n"));
    }
}

package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
    @Test
    void twoDaysDifferAsTheirTablesOfControlDo() {
        var change = new HashMap<String, Double>();
        ShippedRun.json("control --day 2020-09-26").forEach(row -> change.merge(row.get("party").asText(), -row.get("area_km2").asDouble(), Double::sum));
        ShippedRun.json("control --day 2020-12-02").forEach(row -> change.merge(row.get("party").asText(), row.get("area_km2").asDouble(), Double::sum));
        change.values().removeIf(area -> Math.abs(area) < 0.02);
        var totals = ShippedRun.json("compare 2020-09-26 2020-12-02").get("totals");
        assertEquals(change.size(), totals.size(), totals.toString());
        for (var total : totals) {
            assertEquals("control", total.get("matter").asText());
            assertEquals(change.getOrDefault(total.get("party").asText(), 0.0), total.get("change_km2").asDouble(), 0.011, total.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-04-02 2001-04-02+keywest_2001_seed004,width=5km", "2020-09-26 2020-12-02", "2011-06-23+kazan_2011:1 2011-06-23+kazan_2011:2"})
    void totalsAreTheSumsOfTheUnits(String situations) {
        var report = ShippedRun.json("compare " + situations);
        assertTrue(report.get("totals").size() > 0);
        for (var total : report.get("totals")) {
            double change = 0;
            double gained = 0;
            for (var unit : report.get("units")) {
                if (same(unit, total, "matter") && same(unit, total, "party") && same(unit, total, "rules")) {
                    change += unit.get("change_km2").asDouble();
                    gained += unit.get("gained_km2").asDouble();
                }
            }
            assertEquals(total.get("change_km2").asDouble(), change, 0.02, total.toString());
            assertEquals(total.get("gained_km2").asDouble(), gained, 0.02, total.toString());
            assertEquals(total.get("change_km2").asDouble(), total.get("gained_km2").asDouble() - total.get("lost_km2").asDouble(), 0.002);
        }
    }

    private static boolean same(JsonNode one, JsonNode other, String member) {
        return one.path(member).equals(other.path(member));
    }

    @Test
    void whatTheProposalGivesIsWhatTheComparisonFinds() {
        var given = ShippedRun.json("metrics --proposal keywest_2001_five --phase 1 --figure control_given").get("phases").get(0).get("figures").get(0);
        var total = ShippedRun.list(ShippedRun.json("compare 2001-04-02 2001-04-02+keywest_2001_five").get("totals")).stream()
            .filter(row -> row.path("party").asText().equals("AM_NK")).findFirst().orElseThrow();
        assertEquals("AM_NK", given.get("subject").asText());
        assertEquals(given.get("value").asDouble(), total.get("lost_km2").asDouble());
    }

    /// Lachin district, 47,339 people in 1989, passed whole; of the oblast Azerbaijan held a part before.
    @Test
    void peopleAreGivenInEveryFormWhereTheWholeAreaThatWasCountedPasses() {
        var asked = "compare 1994-05-12 2024-01-01";
        var lachin = ShippedRun.list(ShippedRun.json(asked).get("people")).stream()
            .filter(row -> row.path("people_1989_lowest").asInt() == 47_339).findFirst().orElseThrow();
        assertEquals("AZ", lachin.get("to").asText());
        var csv = ShippedRun.out(asked);
        assertTrue(csv.lines().anyMatch(line -> line.startsWith("people,lachin") && line.endsWith(",47339,47339,true")), csv);
        assertTrue(csv.lines().allMatch(line -> line.split(",", -1).length == 13));
        var markdown = ShippedRun.out(asked + " --format md");
        assertTrue(markdown.contains("People counted in 1989") && markdown.contains("47,339") && markdown.contains("part of the area"), markdown);
    }

    @Test
    void phaseNoughtIsTheDayItself() {
        var report = ShippedRun.json("compare 2001-04-02 2001-04-02+keywest_2001_five:0");
        assertEquals(0, report.get("totals").size() + report.get("units").size());
        assertTrue(ShippedRun.out("compare 2001-04-02 2001-04-02+keywest_2001_five:0 --format md").contains("There is no difference."));
    }

    @Test
    void widthsOfTwoScenariosCanBeCompared() {
        var rows = ShippedRun.list(ShippedRun.json("compare 2025-08-07+tripp_2025,width=1km 2025-08-07+tripp_2025,width=2km").get("totals"));
        var regime = rows.stream().filter(row -> row.get("matter").asText().equals("regime")).findFirst().orElseThrow();
        assertTrue(regime.get("rules").asText().startsWith("corridor: unimpeded connectivity"), regime.toString());
        assertTrue(regime.get("before_km2").asDouble() > 10 && regime.get("gained_km2").asDouble() > 10, regime.toString());
    }
}

package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.model.Proposal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsCommandTest {
    /// The areas of units.geojson were computed apart from this program, with pyproj; the units are read straight from the file of proposals.
    @Test
    void whatGobleGivesAndReceivesIsTheSumOfItsUnits() throws IOException {
        var phases = ShippedRun.json("metrics --proposal goble_1992").get("phases");
        var last = phases.get(phases.size() - 1);
        var areas = areasOfUnits();
        var terms = proposal("goble_1992").get("terms");
        double toArmenia = 0;
        double toAzerbaijan = 0;
        for (var term : terms) {
            if (term.get("op").asText().equals("exchange")) {
                toArmenia += area(term.get("units"), areas);
                toAzerbaijan += area(term.get("in_return"), areas);
            }
        }
        assertTrue(toArmenia > 3000 && toAzerbaijan > 600, "the file was read: " + toArmenia + ", " + toAzerbaijan);
        assertEquals(toArmenia, value(last, "sovereignty_given", "AZ", "in_phase"), 0.05);
        assertEquals(toArmenia, value(last, "sovereignty_received", "AM", "in_phase"), 0.05);
        assertEquals(toAzerbaijan, value(last, "sovereignty_received", "AZ", "in_phase"), 0.05);
        assertEquals(toAzerbaijan - toArmenia, value(last, "sovereignty_net", "AZ", "since_baseline"), 0.05);
        assertEquals(toAzerbaijan, value(last, "leaves", "AM", "in_phase"), 0.05); // Meghri, of which AM held all
    }

    private static double area(JsonNode units, Map<String, Double> areas) {
        return ShippedRun.list(units).stream().mapToDouble(unit -> areas.getOrDefault(unit.asText(), 0.0)).sum();
    }

    static List<String> proposals() {
        return ShippedRun.ATLAS.proposals().stream().map(Proposal::id).toList();
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void everyProposalIsAnsweredWithBalancesThatSumToZeroAndEveryProvision(String id) {
        var phases = ShippedRun.list(ShippedRun.json("metrics --proposal " + id).get("phases"));
        var terms = ShippedRun.ATLAS.findProposal(id).orElseThrow().terms().size();
        assertEquals(terms, phases.stream().mapToInt(phase -> phase.get("terms").size()).sum());
        for (var phase : phases) {
            for (var figure : List.of("control_net", "sovereignty_net")) {
                double sum = ShippedRun.list(phase.get("figures")).stream().filter(row -> row.get("figure").asText().equals(figure)
                    && row.get("topic").asText().equals("since_baseline")).mapToDouble(row -> row.get("value").asDouble()).sum();
                assertEquals(0, sum, 0.003, "each value is rounded to 0.001 km²");
            }
            double held = ShippedRun.list(phase.get("figures")).stream().filter(row -> row.get("figure").asText().equals("area_held"))
                .mapToDouble(row -> row.get("value").asDouble()).sum();
            assertEquals(29_703.705 + 86_432.568, held, 0.01, "the two states, computed with pyproj when the outlines were made");
            ShippedRun.list(phase.get("checks")).forEach(check -> assertFalse(check.get("reason").asText().isBlank()));
        }
    }

    @Test
    void baselineIsTheSituationThatControlTells() throws IOException {
        var baseline = ShippedRun.json("metrics --proposal madrid_2007 --baseline 1994-06-01 --phase 0").get("phases").get(0);
        var control = ShippedRun.json("control --day 1994-06-01");
        assertEquals(3, control.size());
        for (var row : control) {
            assertEquals(row.get("area_km2").asDouble(), value(baseline, "area_held", row.get("party").asText(), "situation"), 0.006);
        }
    }

    @Test
    void phasesAreGivenOneByOneOrAltogether() {
        var all = ShippedRun.column(ShippedRun.out("metrics --proposal madrid_2007"), 0);
        assertEquals(List.of("0", "1", "2"), all.stream().distinct().toList());
        var one = ShippedRun.column(ShippedRun.out("metrics --proposal madrid_2007 --phase 2"), 0);
        assertEquals(List.of("2"), one.stream().distinct().toList());
        assertEquals(all.stream().filter("2"::equals).count(), one.size());
    }

    @Test
    void widthThatIsSetIsTheWidthOfTheStrip() {
        var without = ShippedRun.json("metrics --proposal tripp_2025 --phase 1");
        assertEquals(List.of("corridor_route_length"), corridorFigures(without));
        var with = ShippedRun.json("metrics --proposal tripp_2025 --phase 1 --set width=800m").get("phases").get(0);
        assertEquals(0.8, value(with, "corridor_width", "r_meghri_rail", "corridor"));
        double area = value(with, "corridor_area", "r_meghri_rail", "corridor");
        double length = value(with, "corridor_length", "r_meghri_rail", "corridor");
        // The rail runs near the river, which is the border: somewhere between half the strip and all of it lies in Armenia.
        assertTrue(area > 0.4 * length && area <= 0.8 * length * 1.05, area + " km² along " + length + " km");
        assertEquals(with, ShippedRun.json("metrics --proposal tripp_2025 --phase 1 --set width=r_meghri_rail:0.8km").get("phases").get(0));
    }

    private static List<String> corridorFigures(JsonNode report) {
        return ShippedRun.list(report.get("phases").get(0).get("figures")).stream().filter(row -> row.get("topic").asText().equals("corridor"))
            .map(row -> row.get("figure").asText()).toList();
    }

    @Test
    void peopleNobodyCountedAreNotNoughtPeople() {
        var people = ShippedRun.list(ShippedRun.json("metrics --proposal goble_1992 --phase 0 --figure population_lowest").get("phases").get(0).get("figures"));
        var armenia = people.stream().filter(row -> row.get("subject").asText().equals("AM")).findFirst().orElseThrow();
        assertTrue(armenia.get("value").isNull(), armenia.toString());
        assertTrue(armenia.get("note").asText().contains("no count is in the data"), armenia.toString());
        assertTrue(ShippedRun.out("metrics --proposal goble_1992 --phase 0 --figure population_lowest").contains("AM,population_lowest,,,,people"));
    }

    @Test
    void theThreeFormatsGiveTheSameNumber() {
        var question = "metrics --proposal keywest_2001_five --phase 1 --figure control_given";
        var value = ShippedRun.json(question).get("phases").get(0).get("figures").get(0).get("value").asText();
        assertTrue(ShippedRun.out(question).contains(",AM_NK,control_given,,," + value + ",km2"), value);
        assertTrue(ShippedRun.out(question + " --format md").replace(",", "").contains("| " + value + " km² |"), value);
    }

    @Test
    void publishedFiguresStandBesideTheComputedOneWithTheDifference() {
        var figure = ShippedRun.json("metrics --proposal kazan_2011 --phase 0 --figure area_held_by_others --explain").get("phases").get(0).get("figures");
        var ofAzerbaijan = ShippedRun.list(figure).stream().filter(row -> row.get("subject").asText().equals("AZ")).findFirst().orElseThrow();
        var published = ShippedRun.list(ofAzerbaijan.get("explanation").get("published")).stream()
            .filter(one -> one.get("value").asText().equals("11797")).findFirst().orElseThrow();
        assertEquals(ofAzerbaijan.get("value").asDouble() - 11_797, published.get("difference").asDouble(), 0.001);
        assertEquals(published.get("difference").asDouble() / 117.97, published.get("difference_percent").asDouble(), 0.01);
        var share = ShippedRun.list(ShippedRun.json("metrics --proposal kazan_2011 --phase 0 --figure share_held_by_others --explain").get("phases").get(0)
            .get("figures")).stream().filter(row -> row.get("subject").asText().equals("AZ")).findFirst().orElseThrow();
        var percent = ShippedRun.list(share.get("explanation").get("published")).getFirst();
        assertEquals("13.62", percent.get("value").asText());
        assertEquals(share.get("value").asDouble() - 13.62, percent.get("difference").asDouble(), 0.006);
    }

    @Test
    void proposalThatCannotBeCarriedOutIsAnAnswerWithItsReason(@TempDir Path folder) {
        var file = folder.resolve("metrics.csv");
        var run = ShippedRun.run("metrics --proposal tripp_2025 --set width=500km -o " + file);
        assertAll(
            () -> assertEquals(1, run.code()),
            () -> assertEquals("", run.out()),
            () -> assertEquals("araxes: tripp_2025 cannot be carried out: provision 1 (corridor): A corridor cannot be 500 km wide; "
                + "give a width above 0 and up to 200 km.", run.err().strip()),
            () -> assertFalse(Files.exists(file)));
    }

    @Test
    void existingFileIsKeptUnlessForced(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("metrics.csv"), "mine");
        assertEquals(1, ShippedRun.run("metrics --proposal goble_1992 -o " + file).code());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, ShippedRun.run("metrics --proposal goble_1992 --force -o " + file).code());
        assertEquals(ShippedRun.out("metrics --proposal goble_1992"), Files.readString(file));
    }

    /// On the world of three squares, so that it changes with the words and the method only, not with the facts.
    @Test
    void explanationIsTheOneLookedAt() throws IOException {
        var golden = Path.of("src/test/resources/golden/explained.md");
        var run = CommandRun.inTestAtlas("metrics", "--proposal", "middle_to_a", "--phase", "1", "--explain", "--format", "md");
        assertEquals(0, run.code(), run.err());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, run.out());
        }
        assertEquals(Files.readString(golden), run.out());
    }

    private static double value(JsonNode phase, String figure, String subject, String topic) {
        return ShippedRun.list(phase.get("figures")).stream().filter(row -> Stream.of("figure", figure, "subject", subject, "topic", topic)
            .toList().equals(List.of("figure", row.get("figure").asText(), "subject", row.get("subject").asText(), "topic", row.get("topic").asText())))
            .findFirst().orElseThrow(() -> new AssertionError("no " + figure + " of " + subject)).get("value").asDouble();
    }

    private static Map<String, Double> areasOfUnits() throws IOException {
        var areas = new HashMap<String, Double>();
        for (var feature : new ObjectMapper().readTree(Files.newInputStream(ShippedRun.GEODATA.resolve("units.geojson"))).get("features")) {
            var properties = feature.get("properties");
            var id = Stream.of(feature.get("id"), properties.get("id")).filter(node -> node != null).findFirst().orElseThrow();
            areas.put(id.asText(), properties.get("area_km2").asDouble());
        }
        return areas;
    }

    private static JsonNode proposal(String id) throws IOException {
        var file = new YAMLMapper().readTree(Files.newInputStream(ShippedRun.GEODATA.resolve("proposals.yaml")));
        @Nullable JsonNode list = file.get("proposals");
        return ShippedRun.list(list == null ? file : list).stream().filter(one -> one.get("id").asText().equals(id)).findFirst().orElseThrow();
    }
}

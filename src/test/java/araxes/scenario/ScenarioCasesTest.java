package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import araxes.model.Provision;
import araxes.scenario.Balance.Matter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every file of `src/test/resources/scenarios` is a test.
class ScenarioCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TestFactory
    Stream<DynamicTest> scenario() throws IOException {
        return files().stream().map(file -> DynamicTest.dynamicTest(
            file.getFileName().toString().replace(".yaml", "").replace('-', ' '), file.toUri(), () -> run(YAML.readTree(file.toFile()))));
    }

    @Test
    void everyShippedProposalIsAScenario() throws IOException {
        var covered = new TreeSet<String>();
        for (var file : files()) {
            var tree = YAML.readTree(file.toFile());
            if (tree.has("proposal")) {
                covered.add(tree.get("proposal").asText());
            }
        }
        assertEquals(Shipped.ATLAS.proposals().stream().map(proposal -> proposal.id()).collect(Collectors.toCollection(TreeSet::new)), covered);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static void run(JsonNode file) {
        assertTrue(file.hasNonNull("description") && file.hasNonNull("expected numbers"), "a case says what it shows and where its numbers come from");
        var outcome = new ScenarioCase(file).outcome();
        if (file.has("rejected")) {
            var rejected = assertInstanceOf(Outcome.Rejected.class, outcome);
            assertTrue(rejected.reason().text().contains(file.get("rejected").asText()), rejected.reason().text());
            return;
        }
        switch (outcome) {
            case Outcome.Rejected rejected -> fail(rejected.reason().text());
            case Outcome.Computed computed -> compare(file, computed);
        }
    }

    private static void compare(JsonNode file, Outcome.Computed computed) {
        double tolerance = file.get("tolerance").asDouble();
        EngineLawsTest.assertValidCoverage(computed.after());
        assertEquals(computed.before().squareKilometres(), computed.after().squareKilometres(), 1e-4);
        if (file.has("phases")) {
            file.get("phases").properties().forEach(phase -> {
                var balance = computed.phase(Integer.parseInt(phase.getKey())).sinceBaseline();
                assertClose(ScenarioCase.numbers(phase.getValue().get("control")), balance.net(Matter.CONTROL), tolerance);
                assertClose(ScenarioCase.numbers(phase.getValue().get("sovereignty")), balance.net(Matter.SOVEREIGNTY), tolerance);
            });
        }
        if (file.has("proposal") && file.has("provisions") || file.has("effects")) {
            var expected = new ArrayList<String>();
            (file.has("effects") ? file.get("effects") : file.get("provisions")).forEach(word -> expected.add(word.asText()));
            assertEquals(expected, computed.terms().stream().sorted(Comparator.comparingInt(TermResult::position))
                .map(result -> word(result.effect())).toList());
        }
        if (file.has("corridors")) {
            var areas = new TreeMap<String, Double>();
            computed.terms().stream().filter(result -> result.effect() instanceof TermResult.Effective effective
                && effective.regimeSquareKilometres() > 0 && result.term().provision() instanceof Provision.Corridor)
                .forEach(result -> areas.put(String.valueOf(result.position()), ((TermResult.Effective) result.effect()).regimeSquareKilometres()));
            assertClose(ScenarioCase.numbers(file.get("corridors")), areas, tolerance);
        }
        if (file.has("holders")) {
            assertParties(ScenarioCase.texts(file.get("holders")), computed, Piece::holder);
        }
        if (file.has("sovereigns")) {
            assertParties(ScenarioCase.texts(file.get("sovereigns")), computed, Piece::sovereign);
        }
        if (file.has("checks")) {
            var verdicts = Checks.of(computed, computed.phases().getLast(), 5).stream().collect(Collectors.toMap(
                check -> check.question().name(), check -> check.verdict().name().toLowerCase(Locale.ROOT), (one, other) -> one.equals(other) ? one : "mixed"));
            ScenarioCase.texts(file.get("checks")).forEach((question, verdict) -> assertEquals(verdict, verdicts.get(question), question));
        }
    }

    /// The word by which a case names an effect.
    private static String word(TermResult.Effect effect) {
        return switch (effect) {
            case TermResult.Effective(var changes, _, _) -> changes.isEmpty() ? "rules" : "passes";
            case TermResult.Opened _ -> "route";
            case TermResult.NothingToDo(var reason) -> reason.isBlank() ? "no reason" : "nothing";
            case TermResult.NoTerritory(var reason) -> reason.isBlank() ? "no reason" : "none";
            case TermResult.NotChosen(var reason) -> reason.isBlank() ? "no reason" : "other option";
        };
    }

    private static void assertClose(Map<String, Double> expected, Map<String, Double> actual, double tolerance) {
        var names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (var name : names) {
            assertEquals(expected.getOrDefault(name, 0.0), actual.getOrDefault(name, 0.0), tolerance, () -> name + " of " + actual);
        }
    }

    private static void assertParties(Map<String, String> expected, Outcome.Computed computed, Function<Piece, String> party) {
        expected.forEach((unit, name) -> {
            var parties = computed.after().pieces().stream().filter(piece -> piece.parcel().unit().value().equals(unit)
                || unit.equals(piece.parcel().unit() + "#" + piece.parcel().number())).map(party).distinct().toList();
            assertEquals(List.of(name), parties, unit);
        });
    }
}

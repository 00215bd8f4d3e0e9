package araxes.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.model.Atlas;
import araxes.model.Confidence;
import araxes.model.DateRange;
import araxes.model.Evidence;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.model.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Scenario files, against the shipped atlas.
class ScenarioFileTest {
    private static final List<String> RULES = List.of("border_is_kept", "no_new_enclave");
    private static final LocalDate BASELINE = LocalDate.of(2020, 9, 26);
    private static final Atlas ATLAS = ShippedAtlas.ATLAS;

    @Test
    void everyShippedProposalIsReadAsItWasWritten() {
        var issues = new Issues(ProposalsFile.NAME);
        var top = YamlFile.parse(ScenarioWriter.proposalsText(ATLAS.proposals()), Limits.YAML, issues);
        var read = ProposalsFile.read(new Entry(Objects.requireNonNull(top), issues, new References()), UnitGroups.of(ATLAS.groups()));
        assertEquals(List.of(), issues.found());
        assertEquals(ATLAS.proposals(), read);
        assertTrue(read.size() >= 44);
    }

    @Test
    void everyShippedProposalCopiedAsAScenarioIsReadAsItWasWritten() {
        for (var proposal : ATLAS.proposals()) {
            var file = new ScenarioFile(own(proposal, List.of()), BASELINE, List.of(), List.of());
            var reading = ScenarioFile.parse(file.text(), "test", ATLAS, RULES);
            assertEquals(List.of(), reading.issues(), proposal.id());
            assertEquals(file, reading.scenario().orElseThrow(), proposal.id());
            assertEquals(file.text(), reading.scenario().orElseThrow().text());
        }
    }

    @Test
    void drawnRouteLocksAndRulesAreKept(@TempDir Path folder) throws IOException {
        var file = drawn();
        var path = folder.resolve("mine.yaml");
        Files.writeString(path, file.text());
        assertEquals(file, ScenarioFile.read(path, ATLAS, RULES));
        assertTrue(file.text().startsWith("# A scenario of the analyst's own for Araxes, not a historical proposal.\naraxes_scenario: "));
    }

    @Property(tries = 400)
    void anyWordsComeBackLetterByLetter(@ForAll @StringLength(min = 1, max = 40)
        @Chars({'a', ' ', '\n', '\t', '"', '\'', '#', ':', '-', '{', '[', '&', '*', '!', '|', '>', '%', '@', '`', '~', '\\', 'ə', 'Շ', '0', '.', ',', '?'})
        @AlphaChars String words) {
        var template = drawn();
        var proposal = template.proposal();
        var named = new Proposal(proposal.id(), words.isBlank() ? "x" + words : words, proposal.start(), null, words, words, "", "", words, List.of(),
            proposal.terms(), Map.of(), "", List.of(), proposal.evidence(), proposal.own());
        var file = new ScenarioFile(named, BASELINE, List.of(), List.of());
        var reading = ScenarioFile.parse(file.text(), "test", ATLAS, RULES);
        assertEquals(List.of(), reading.issues());
        assertEquals(file, reading.scenario().orElseThrow());
    }

    @Test
    void problemsNameFilePlaceAndRemedy() {
        var text = drawn().text();
        assertIssue(text.replace("own_route_1", "r_lachin_old"), "mine.yaml, r_lachin_old: has a route of its own with the id r_lachin_old");
        assertIssue(text.replace("- meghri", "- megri"), "names the unknown unit", "did you mean one of: meghri");
        assertIssue(text.replace("border_is_kept", "border_kept"), "unknown rule border_kept; did you mean one of: border_is_kept");
        assertIssue(text.replace("2020-09-26", "1920-09-26"), "baseline 1920-09-26, which lies outside the atlas; choose a day from");
        assertIssue(text.replace("46.2 39", "46.2 99"), "mine.yaml, own_route_1: has a position outside the atlas: 46.2 99");
        assertIssue(text.replace("46.2 39", "NaN 39"), "no longitude and latitude: NaN 39.0; write degrees");
        assertIssue(text.replace("op: corridor", "op: coridor"), "unknown op coridor; did you mean one of: corridor");
        assertIssue(text.replace("2020-09-27", "2020-10-01"), "leave \"start\" out");
        assertIssue(text + "colour: red\n", "colour");
    }

    @Test
    void newerFormIsRefusedPolitelyAndAnythingElseIsToldFromAScenario() {
        var text = drawn().text();
        assertIssue(text.replaceFirst("araxes_scenario: .*", "araxes_scenario: 2"), "is a scenario of version 2; this program knows versions up to 1; open it with a newer");
        assertIssue(text.replaceFirst("araxes_scenario: .*\n", ""), "does not say that it is a scenario");
        assertIssue(text.replaceFirst("araxes_scenario: .*", "araxes_scenario: one"), "names the version one");
        assertIssue("just words", "does not start with a name and a colon");
        assertIssue("", "does not start with a name and a colon");
        assertIssue("araxes_scenario: 1\n", "holds 0 scenarios");
    }

    @Test
    void hostileFilesEndInASentence(@TempDir Path folder) throws IOException {
        assertIssue("araxes_scenario: 1\na: &a [x, x]\nb: *a\n", "uses an alias or a tag");
        assertIssue("araxes_scenario: 1\nproposals: !!javax.script.ScriptEngineManager []\n", "uses an alias or a tag");
        assertIssue("araxes_scenario: 1\nproposals: " + "[".repeat(5000) + "]".repeat(5000), "is not valid YAML");
        assertIssue(drawn().text().replace("name: Mine", "name: " + "x".repeat(100_000)), "has a name of 100000 letters; make it shorter than 200");
        assertIssue(drawn().text().replace("terms:\n", "terms:\n" + "  - op: recognise_borders\n    basis: x\n".repeat(400)), "terms, more than 300");
        assertIssue(drawn().text().replace("  line:\n", "  line:\n" + "  - 46.2 39\n".repeat(6000)), "positions, more than 5000");

        var large = folder.resolve("large.yaml");
        Files.writeString(large, "# " + "x".repeat(3 << 20));
        assertTrue(assertThrows(GeodataException.class, () -> ScenarioFile.read(large, ATLAS, RULES)).getMessage().contains("more than the 2 MB"));
        var binary = folder.resolve("binary.yaml");
        Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        assertThrows(GeodataException.class, () -> ScenarioFile.read(binary, ATLAS, RULES));
        var missing = folder.resolve("missing.yaml");
        assertTrue(assertThrows(GeodataException.class, () -> ScenarioFile.read(missing, ATLAS, RULES)).getMessage().contains("missing.yaml"));
        assertThrows(GeodataException.class, () -> ScenarioFile.read(folder, ATLAS, RULES));
    }

    @Test
    void fileCannotHideAProposalOfTheAtlas() {
        var shipped = ATLAS.proposals().getFirst().id();
        assertIssue(drawn().text().replace("own_1", shipped), "which it would hide; give it another id, such as own_" + shipped);
    }

    @Test
    void whateverTheFileSaysItIsTheAnalystsOwn() {
        var text = new ScenarioFile(own(ATLAS.proposals().getFirst(), List.of()), BASELINE, List.of(), List.of()).text();
        assertTrue(ScenarioFile.parse(text, "test", ATLAS, RULES).scenario().orElseThrow().proposal().isOwn());
        assertFalse(ATLAS.proposals().getFirst().isOwn());
    }

    private static void assertIssue(String text, String... parts) {
        var reading = ScenarioFile.parse(text, "mine.yaml", ATLAS, RULES);
        var said = reading.issues().stream().map(DataIssue::toString).collect(Collectors.joining("\n"));
        assertTrue(reading.scenario().isEmpty(), said);
        for (var part : parts) {
            assertTrue(said.contains(part), part + " is not in: " + said);
        }
        assertTrue(said.startsWith("mine.yaml, "), said);
    }

    private static ScenarioFile drawn() {
        var route = new MapFeature("own_route_1", Names.of("Drawn line 1"), "drawn", null, DateRange.ALWAYS,
            new GeometryFactory().createLineString(new Coordinate[] {new Coordinate(46.2, 39), new Coordinate(46.3, 38.95), new Coordinate(46.45, 38.9)}),
            false, 0, Map.of());
        var terms = List.of(
            new Term(new Provision.Corridor("own_route_1", "AZ", "transit", 2.5, null, null, null), "1", null, null, null, null, false, null),
            new Term(new Provision.DemilitarisedZone(List.of(new UnitId("meghri"))), "2", null, null, null, null, false, null));
        var proposal = new Proposal("own_1", "Mine", ScenarioFile.startOn(BASELINE), null, "", null, "", "", "", List.of(new Proposal.Phase(1, "first")),
            terms, Map.of(), "", List.of(), new Evidence(List.of(), Confidence.LOW, Verification.FROM_MEMORY, List.of()),
            new Proposal.Own(null, List.of(route)));
        return new ScenarioFile(proposal, BASELINE, List.of(new UnitId("meghri")), List.of("border_is_kept"));
    }

    private static Proposal own(Proposal text, List<MapFeature> routes) {
        return new Proposal("own_" + text.id(), text.name(), ScenarioFile.startOn(BASELINE), text.end(), text.author(), text.place(), text.status(), text.family(),
            text.summary(), text.phases(), text.terms(), text.positions(), text.outcome(), text.versions(), text.evidence(),
            new Proposal.Own(text.id(), routes));
    }
}

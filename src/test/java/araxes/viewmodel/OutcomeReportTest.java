package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.TestAtlas;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.scenario.Check.Verdict;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.viewmodel.OutcomeReport.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is told beside an outcome, on the shipped atlas and on the small world.
class OutcomeReportTest {
    private static Atlas atlas;
    private static ScenarioEngine engine;

    @BeforeAll
    static void readAtlas() {
        atlas = ShippedAtlas.ATLAS;
        engine = new ScenarioEngine(CoverageFacts.of(atlas));
    }

    private static Scenario scenario(String proposal) {
        return Scenario.of(atlas.findProposal(proposal).orElseThrow());
    }

    private static OutcomeReport report(Scenario scenario, int phase) {
        return new OutcomeReport(atlas, engine.compute(scenario), phase, Language.EN);
    }

    private static List<ReportRow.Value> values(List<ReportRow> rows) {
        return rows.stream().flatMap(row -> switch (row) {
            case ReportRow.Value value -> Stream.of(value);
            case ReportRow.Ledger ledger -> Stream.of(ledger.received(), ledger.given(), ledger.net());
            case ReportRow.Heading _, ReportRow.Note _, ReportRow.OfUnit _, ReportRow.Answer _, ReportRow.Clause _ -> Stream.<ReportRow.Value>of();
        }).toList();
    }

    private static ReportRow.Value value(OutcomeReport report, Part part, String key) {
        return values(report.rows(part)).stream().filter(value -> value.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void balanceOfEveryProposalSumsToZeroAndIsShownAsComputed() {
        for (var proposal : atlas.proposals()) {
            if (engine.compute(Scenario.of(proposal)) instanceof Outcome.Computed computed) {
                var rows = new OutcomeReport(atlas, computed, computed.phases().getLast().number(), Language.EN).rows(Part.BALANCE);
                double sum = rows.stream().filter(ReportRow.Ledger.class::isInstance).map(ReportRow.Ledger.class::cast)
                    .mapToDouble(ledger -> ledger.net().quantity().value()).sum();
                assertEquals(0, sum, 1e-6, proposal.id());
            }
        }
    }

    @Test
    void figuresAreThoseOfTheEngine() {
        var scenario = scenario("keywest_2001_seed004");
        var report = report(scenario, 1);
        var computed = (Outcome.Computed) report.outcome();
        assertEquals(computed.after().squareKilometresHeldBy("AZ"), value(report, Part.FIGURES, "held AZ").quantity().value(), 1e-9);
        assertEquals(computed.before().squareKilometresHeldBy("AZ"),
            value(report(scenario, 0), Part.FIGURES, "held AZ").quantity().value(), 1e-9);
    }

    @Test
    void widerCorridorHasMoreArea() {
        var route = "r_lachin_old";
        double last = 0;
        for (double width : List.of(1.0, 5.0, 12.0)) {
            var scenario = new Scenario(scenario("keywest_2001_seed004").proposal(), LocalDate.of(2001, 4, 2), Map.of(route, width), 1);
            var area = value(report(scenario, 1), Part.BALANCE, "corridor 1 area").quantity().value();
            assertTrue(area > last, width + " km: " + area);
            last = area;
        }
    }

    @Test
    void everyFigureOfEveryProposalAccountsForItself() {
        var words = new OutcomeWording(atlas, Language.EN);
        var reasons = new ReasonWording(atlas, words);
        for (var proposal : atlas.proposals()) {
            for (int phase : List.of(0, 99)) {
                var report = report(Scenario.of(proposal), phase);
                for (var part : List.of(Part.BALANCE, Part.FIGURES)) {
                    var values = values(report.rows(part));
                    assertEquals(values.size(), values.stream().map(ReportRow.Value::key).distinct().count(), "keys are unique in " + proposal.id());
                    for (var value : values) {
                        var reason = reasons.paragraphs(value.quantity());
                        assertTrue(reason.stream().allMatch(paragraph -> !paragraph.lines().isEmpty()), value::toString);
                        assertFalse(reason.getFirst().lines().getFirst().isBlank(), value::toString);
                    }
                }
            }
        }
    }

    @Test
    void publishedFigureStandsBesideTheComputedOneWithItsDifference() {
        var words = new OutcomeWording(atlas, Language.EN);
        var report = report(scenario("enclaves_2021_24"), 0);
        var border = value(report, Part.FIGURES, "border AM irn").quantity();
        var text = String.join("\n", new ReasonWording(atlas, words).paragraphs(border).stream().flatMap(each -> each.lines().stream()).toList());
        assertTrue(text.contains("Computed less published"), text);
    }

    @Test
    void noSentenceOfTheReportShowsAnId() {
        var ids = new TreeSet<String>();
        atlas.parties().forEach(party -> ids.add(party.id()));
        atlas.units().stream().map(unit -> unit.id().value()).filter(id -> id.contains("_")).forEach(ids::add);
        var id = Pattern.compile("(?<![\\w#])(" + String.join("|", ids) + ")(?!\\w)");
        for (var proposal : atlas.proposals()) {
            var report = report(Scenario.of(proposal), 99);
            for (var part : Part.values()) {
                for (var row : report.rows(part)) {
                    var text = switch (row) {
                        case ReportRow.Heading heading -> heading.text();
                        case ReportRow.Note note -> note.text();
                        case ReportRow.Value value -> value.name() + value.text() + value.remark();
                        case ReportRow.Ledger ledger -> ledger.name();
                        case ReportRow.OfUnit unit -> unit.name();
                        case ReportRow.Answer answer -> answer.question() + answer.reason();
                        case ReportRow.Clause clause -> clause.effect();
                    };
                    assertFalse(id.matcher(text).find(), proposal.id() + " " + part + ": " + text);
                }
            }
        }
    }

    @Test
    void wordsOfTheEngineAreNotTakenForIds() {
        var words = new OutcomeWording(atlas, Language.EN);
        var bundle = ResourceBundle.getBundle("messages-scenario", Locale.ROOT);
        for (var key : bundle.keySet()) {
            assertEquals(bundle.getString(key), words.named(bundle.getString(key)));
        }
    }

    @Test
    void checksSayPassOrFailWithAReasonAndThePlace() {
        var rows = report(scenario("keywest_2001_seed004"), 1).rows(Part.CHECKS).stream().filter(ReportRow.Answer.class::isInstance)
            .map(ReportRow.Answer.class::cast).toList();
        assertTrue(rows.size() >= 7, rows::toString);
        assertTrue(rows.stream().noneMatch(answer -> answer.reason().isBlank() || answer.question().isBlank()), rows::toString);
        assertTrue(rows.stream().anyMatch(answer -> answer.verdict() == Verdict.FAIL && answer.place() != null), rows::toString);
    }

    @Test
    void termsOfLaterPhasesAreNotYetApplied() {
        var rows = report(scenario("lavrov_2015"), 1).rows(Part.TERMS);
        assertTrue(rows.stream().anyMatch(row -> row instanceof ReportRow.Clause clause && clause.applied()));
        assertTrue(rows.stream().anyMatch(row -> row instanceof ReportRow.Clause clause && !clause.applied()));
        assertTrue(rows.stream().noneMatch(row -> row instanceof ReportRow.Clause clause && clause.effect().isBlank()), rows::toString);
        assertEquals(scenario("lavrov_2015").proposal().terms().size(), rows.stream().filter(ReportRow.Clause.class::isInstance).count());
    }

    @Test
    void refusalSaysItsReasonInEveryPart() {
        var proposal = scenario("keywest_2001_seed004").proposal();
        var report = report(new Scenario(proposal, LocalDate.of(1900, 1, 1), Map.of(), 1), 1);
        assertTrue(report.heading().contains("not computed"), report::heading);
        for (var part : Part.values()) {
            assertTrue(report.rows(part).stream().anyMatch(row -> row instanceof ReportRow.Note(var text) && text.contains("1900-01-01")), part::name);
        }
    }

    @Test
    void smallWorldWithoutPlacesIsToldToo() {
        var small = TestAtlas.create();
        var scenario = Scenario.of(small.findProposal(TestAtlas.PROPOSAL).orElseThrow());
        var report = new OutcomeReport(small, new ScenarioEngine(CoverageFacts.of(small)).compute(scenario), 1, Language.EN);
        assertEquals("On the situation of 31 December 2001, after phase 1 of 1", report.heading());
        for (var part : Part.values()) {
            assertFalse(report.rows(part).isEmpty());
        }
        // The whole middle: 111.04 × 85.39 × 0.993, km a degree of latitude × of longitude at 40° N × narrowing towards 41° N.
        assertEquals(9_415, value(report, Part.BALANCE, "received control A").quantity().value(), 20);
    }

    @Test
    void numbersAreWrittenAsTheyAreRead() {
        assertEquals("1,935 km²", OutcomeWording.text(1934.6, "km²"));
        assertEquals("12.3 km²", OutcomeWording.text(12.34, "km²"));
        assertEquals("−7,416 km²", OutcomeWording.text(-7415.9, "km²"));
        assertEquals("0 km", OutcomeWording.text(0, "km"));
        assertEquals("", OutcomeWording.change(0.001, "km²"));
        assertEquals("+5.00 km", OutcomeWording.change(5, "km"));
    }
}

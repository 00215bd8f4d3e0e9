package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ForeignTool;
import araxes.TestAtlas;
import araxes.export.Recipes;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Proposal;
import araxes.model.TerritorialUnit;
import araxes.report.Decimals;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
    private static final Pattern IMAGE = Pattern.compile("<img src=\"data:image/png;base64,([A-Za-z0-9+/=]+)\" alt=\"([^\"]+)\">");
    @TempDir
    private Path folder;

    @Test
    void pageHoldsAMapForTheTextAndForEveryPhaseWithWordsForWhoCannotSeeIt() throws IOException {
        var page = ShippedRun.out("report --proposal madrid_2007");
        var images = new ArrayList<BufferedImage>();
        var found = IMAGE.matcher(page);
        while (found.find()) {
            images.add(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(found.group(1)))));
            assertTrue(found.group(2).length() > 80, found.group(2));
        }
        assertEquals(3, images.size(), "what the text provides, phase 1, phase 2");
        images.forEach(image -> assertEquals(960, image.getWidth()));
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page.substring(0, 60));
    }

    @Test
    void pageAsksNobodyAndRunsNothing() {
        var page = CommandRun.inTestAtlas("report", "--proposal", TestAtlas.PROPOSAL).out().replaceAll("base64,[A-Za-z0-9+/=]+", "");
        assertTrue(page.contains("default-src 'none'"), "the browser is told so");
        assertFalse(page.matches("(?s).*(<link|<iframe|<object|src=\"(?!data:)|href=|url\\(|@import|<script(?! type=\"application/json\")).*"), "nothing is loaded");
    }

    @Test
    void headingsFollowEachOtherWithoutASkip() {
        var levels = Pattern.compile("<h([1-6])>").matcher(CommandRun.inTestAtlas("report", "--proposal", TestAtlas.PROPOSAL).out()).results().map(found -> Integer.parseInt(found.group(1))).toList();
        assertEquals(1, levels.getFirst());
        assertEquals(1, levels.stream().filter(level -> level == 1).count());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) <= levels.get(i - 1) + 1, levels.subList(0, i + 1).toString());
        }
    }

    @Test
    void balanceIsThatOfTheMetrics() {
        var metrics = ShippedRun.list(ShippedRun.json("metrics --proposal goble_1992").get("phases")).getLast();
        var net = ShippedRun.list(metrics.get("figures")).stream().filter(row -> row.get("figure").asText().equals("sovereignty_net")
            && row.get("topic").asText().equals("since_baseline") && row.get("subject").asText().equals("AZ")).findFirst().orElseThrow();
        var shown = Decimals.grouped(Decimals.of(net.get("value").asDouble(), 1));
        var page = ShippedRun.out("report --proposal goble_1992");
        assertTrue(page.matches("(?s).*<th scope=\"row\">Azerbaijan</th><td class=\"n\">[0-9.,]+</td><td class=\"n\">[0-9.,]+</td><td class=\"n\">"
            + Pattern.quote(shown) + "</td>.*"), shown);
        for (var check : metrics.get("checks")) {
            assertTrue(page.contains("<td>" + check.get("reason").asText().split("[&<>'\"]")[0].split(" r_")[0]), check.get("reason").asText());
        }
    }

    @Test
    void publishedFiguresStandBesideTheBaselineOnly() {
        var page = ShippedRun.out("report --proposal kazan_2011");
        var table = page.substring(page.indexOf("Computed beside published"), page.indexOf("<h2>The text</h2>"));
        assertTrue(table.contains("<td class=\"n\">11797</td>"), "a published value");
        assertEquals(1, Pattern.compile("<td class=\"n\">11797</td>").matcher(table).results().count(), "once, and not again for what the proposal makes of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report --proposal middle_to_a --format html", "report --proposal middle_to_a --format md",
        "report --compare 2001-04-02 2001-04-03+middle_to_a:1 --format html"})
    void sameQuestionGivesTheSameBytes(String question) {
        var once = CommandRun.inTestAtlas(question.split(" "));
        assertEquals(0, once.code(), once.err());
        assertArrayEquals(once.bytes(), CommandRun.inTestAtlas(question.split(" ")).bytes());
    }

    @Test
    void recipeAsksForTheSamePageAgain() throws IOException {
        var file = folder.resolve("a.html");
        assertEquals(0, CommandRun.inTestAtlas(("report --proposal middle_to_a --baseline 2002-01-01 -o " + file).split(" ")).code());
        var recipe = new ObjectMapper().readTree(Recipes.in(file).orElseThrow());
        assertEquals(TestAtlas.create().dataHash().value(), recipe.at("/data/sha256").asText());
        assertEquals("2002-01-01", recipe.at("/session/panes/0/day").asText(), "it can be opened as a map, too");
        var again = new ArrayList<>(List.of(recipe.at("/picture/options/command").asText()));
        again.addAll(recipe.at("/picture/options/arguments").asText().lines().toList());
        assertEquals(Files.readString(file), CommandRun.inTestAtlas(again.toArray(String[]::new)).out());
    }

    @Test
    void markdownKeepsItsPicturesAtTheEnd() {
        var page = ShippedRun.out("report --compare 2020-09-26 2020-12-02 --format md");
        var text = page.substring(0, page.indexOf("[picture-1]: data:"));
        assertTrue(text.contains("][picture-1]") && text.contains("][picture-2]"), "both are shown");
        assertTrue(text.lines().mapToInt(String::length).max().orElse(0) < 5000, "the text can be read as it is");
        assertTrue(text.contains("Armenian forces (NK / Armenia) | 11,616.028 |"), "names, not identifiers");
    }

    @Test
    void comparisonHoldsBothSituationsAndAMapOfWhatDiffers() throws IOException {
        var page = CommandRun.inTestAtlas("report", "--compare", "2001-04-02", "2001-04-02+middle_to_a:1").out();
        var pictures = IMAGE.matcher(page).results().map(found -> found.group(1)).toList();
        assertEquals(3, pictures.size(), "before, after, difference");
        assertEquals(3, pictures.stream().distinct().count(), "each is another map");
        assertTrue(page.contains("<figcaption>What differs: 2001-04-02+middle_to_a:1 against 2001-04-02.</figcaption>"), "the third says what it is");
    }

    @Test
    void everyProposalGetsAPageInAFolder() throws IOException {
        var run = CommandRun.inTestAtlas("report", "--each-proposal", "-o", folder.resolve("new").toString());
        assertEquals(0, run.code(), run.err());
        try (var files = Files.list(folder.resolve("new"))) {
            assertEquals(List.of("middle_to_a.html"), files.map(file -> file.getFileName().toString()).toList());
        }
        assertEquals(1, CommandRun.inTestAtlas("report", "--each-proposal", "-o", folder.resolve("new").toString()).code(), "nothing is overwritten unasked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "</title></style><b>", "a\u202Eb", "| x |"})
    void hostileNamesStayText(String text) {
        for (var format : List.of("html", "md")) {
            var run = CommandRun.run(_ -> hostile(text), Path.of("."), "report", "--proposal", TestAtlas.PROPOSAL, "--format", format);
            assertEquals(0, run.code(), run.err());
            var page = run.out().replaceAll("base64,[A-Za-z0-9+/=]+", "");
            assertFalse(page.contains("<script>") || page.contains("<b>") || page.contains("<img src=x")
                || format.equals("md") && page.contains("](javascript:"), page);
            assertFalse(page.indexOf('\u202E') >= 0 && format.equals("html"), "no turning of what follows");
        }
    }

    /// With the text for the proposal's name and summary and for the units' names.
    private static Atlas hostile(String text) {
        var atlas = TestAtlas.create();
        var plain = atlas.findProposal(TestAtlas.PROPOSAL).orElseThrow();
        var proposal = new Proposal(plain.id(), text, plain.start(), plain.end(), text, text, text, text, text, plain.phases(), plain.terms(),
            plain.positions(), text, plain.versions(), plain.evidence());
        var units = atlas.units().stream().map(unit -> new TerritorialUnit(unit.id(), Names.of(text), unit.area(), unit.parent(), unit.district(),
            unit.districtToday(), unit.deJure(), unit.kind(), unit.approximate(), unit.accuracyKilometres(), text, null)).toList();
        var layers = new HashMap<FeatureLayer, List<MapFeature>>();
        for (var layer : FeatureLayer.values()) {
            layers.put(layer, atlas.layer(layer));
        }
        return new Atlas(new Atlas.Facts(atlas.about(), units, atlas.parties(), atlas.units().stream().map(unit -> atlas.history(unit.id())).toList(),
            atlas.groups(), atlas.events(), List.of(proposal), atlas.figures(), atlas.sources()), layers);
    }

    @Test
    void oneSubjectAtATime() {
        assertEquals(2, ShippedRun.run("report --proposal goble_1992 --each-proposal").code());
        assertEquals(2, ShippedRun.run("report").code());
        assertEquals(2, ShippedRun.run("report --compare 2020-09-26 2020-12-02 --set width=5km").code());
        assertEquals(2, ShippedRun.run("report --each-proposal").code());
        var wrong = ShippedRun.run("report --proposal goble_1992 -o " + folder.resolve("x.docx"));
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains(".html or .md"), wrong.err());
    }

    @Test
    void libxmlReadsThePageWithItsPictures() throws IOException {
        var file = folder.resolve("a.html");
        assertEquals(0, CommandRun.inTestAtlas("report", "--proposal", TestAtlas.PROPOSAL, "-o", file.toString()).code());
        var said = ForeignTool.run("xmllint", "--html", "--nonet", "--xpath", "count(//img[string-length(@alt) > 80])", file.toString());
        assertTrue(said.ok().strip().endsWith("2"), said.text());
    }
}

package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.Arrangement;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.PagePart;
import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.DataFormat;
import araxes.export.FilmFormat;
import araxes.export.PageExporter;
import araxes.export.PageFile;
import araxes.export.TimeSteps;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.report.ReportPage;
import araxes.scenario.CoverageFacts;
import araxes.scenario.ScenarioEngine;
import araxes.session.PictureOptions;
import araxes.viewmodel.ExportChoice.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the window writes, without a window.
class ExportContentTest {
    private static final Atlas ATLAS = TestAtlas.create();
    private static final MapComposer MAPS = new MapComposer(ATLAS, PageExporter.textMeasure());
    private static final ScenarioEngine ENGINE = new ScenarioEngine(CoverageFacts.of(ATLAS));
    private static final LocalDate DAY = LocalDate.of(2001, 12, 31);
    @TempDir
    private Path folder;

    /// Every kind of export in every format.
    static Stream<ExportChoice> choices() {
        var usual = ExportChoice.usual(ATLAS.about().firstDay(), ATLAS.about().asOf());
        var film = usual.film().withSize(new PictureOptions.Size(64, 40)).withStep(new TimeSteps.Every(Period.ofYears(1)))
            .between(LocalDate.of(2001, 1, 1), LocalDate.of(2005, 1, 1));
        return Stream.of(
            Arrays.stream(PageFile.values()).map(file -> usual.withPicture(new PictureOptions(file, "page", new PictureOptions.Size(500, 400), 96, null, null,
                null, Set.of(PagePart.SUBTITLE)))),
            Arrays.stream(FilmFormat.values()).map(format -> usual.withKind(Kind.FILM).withFilm(film.withFormat(format))),
            Arrays.stream(DataFormat.values()).map(format -> usual.withKind(Kind.DATA).withData(new ExportChoice.Data(ExportChoice.What.OUTCOME, format))),
            Arrays.stream(ReportPage.values()).map(form -> usual.withKind(Kind.REPORT).withReport(new ExportChoice.Report(ExportChoice.Subject.PROPOSAL, form))))
            .flatMap(some -> some);
    }

    private static SessionState session() {
        return SessionState.of(MapState.on(DAY).withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1)));
    }

    private static ExportContent content(ExportChoice choice) {
        return ExportContent.of(new ExportOrders(choice, session(), Viewport.showing(new Extent(45, 40, 47, 41), 300, 200)), ATLAS, MAPS, () -> ENGINE);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void whatIsCancelledAtTheLastMomentLeavesNothing(ExportChoice choice) throws IOException {
        var content = content(choice);
        var asked = new AtomicInteger();
        content.write(folder.resolve("whole" + choice.ending()), false, _ -> {}, () -> {
            asked.incrementAndGet();
            return false;
        });
        int last = asked.get();
        var countdown = new AtomicInteger();
        assertThrows(CancellationException.class, () -> content.write(folder.resolve("half" + choice.ending()), false, _ -> {},
            () -> countdown.incrementAndGet() >= last));
        assertEquals(List.of("whole" + choice.ending()), files(), "neither the file nor what it is made of");
    }

    @ParameterizedTest
    @MethodSource("choices")
    void whatIsCancelledLeavesTheOldFileAsItWas(ExportChoice choice) throws IOException {
        if (choice.kind() == Kind.FILM && choice.film().format() == FilmFormat.FRAMES) {
            return; // a folder is never replaced
        }
        var file = Files.writeString(folder.resolve("old" + choice.ending()), "mine");
        var content = content(choice);
        assertThrows(CancellationException.class, () -> content.write(file, true, _ -> {}, () -> true));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of(file.getFileName().toString()), files());
    }

    @ParameterizedTest
    @MethodSource("choices")
    void whatCannotBeWrittenSaysWhereAndLeavesNothing(ExportChoice choice) throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "not a folder");
        var content = content(choice);
        var failure = assertThrows(IOException.class, () -> content.write(inTheWay.resolve("x" + choice.ending()), true, _ -> {}, () -> false));
        assertTrue(failure.toString().contains("file"), failure.toString());
        assertEquals(List.of("file"), files());
        assertEquals("not a folder", Files.readString(inTheWay));
    }

    @Test
    void filmTellsHowFarItIs() throws IOException {
        var film = content(choices().filter(choice -> choice.kind() == Kind.FILM).findFirst().orElseThrow());
        var told = new ArrayList<Integer>();
        film.write(folder.resolve("film.gif"), false, told::add, () -> false);
        assertEquals(List.of(1, 2, 3, 4, 5), told);
        assertEquals(5, film.steps());
    }

    @ParameterizedTest
    @EnumSource(ExportChoice.Subject.class)
    void reportIsOnWhatTheMapShowsOrSaysWhatIsMissing(ExportChoice.Subject subject) {
        var choice = ExportChoice.usual(ATLAS.about().firstDay(), ATLAS.about().asOf()).withKind(Kind.REPORT)
            .withReport(new ExportChoice.Report(subject, ReportPage.HTML));
        var viewport = Viewport.showing(new Extent(45, 40, 47, 41), 300, 200);
        var bare = SessionState.of(MapState.on(DAY));
        assertTrue(new ExportOrders(choice, bare, viewport).whyNot().isPresent(), "neither a proposal nor a comparison");
        var outlined = bare.withMap(MapState.on(DAY).withProposal(TestAtlas.PROPOSAL, true));
        var twoMaps = bare.withArrangement(Arrangement.SIDE_BY_SIDE).withPanes(List.of(MapState.on(DAY), MapState.on(DAY.minusYears(1))));
        var shows = subject == ExportChoice.Subject.PROPOSAL ? outlined : twoMaps;
        assertFalse(new ExportOrders(choice, shows, viewport).whyNot().isPresent());
        assertEquals(subject, choice.report().fitting(shows).subject(), "and is the one offered");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

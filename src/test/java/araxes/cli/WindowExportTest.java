package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.TestAtlas;
import araxes.cartography.MapColours;
import araxes.cartography.MapComposer;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.PagePart;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.View;
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
import araxes.session.Fitting;
import araxes.session.PictureOptions;
import araxes.session.SessionFile;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportContent;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.ExportTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the window exports and what the command line does, to the byte.
class WindowExportTest {
    private static final LocalDate DAY = LocalDate.of(2001, 4, 3);
    private static final Extent PLACE = new Extent(45, 40, 47, 41);
    private final Atlas atlas = TestAtlas.create();
    private final MapComposer maps = new MapComposer(atlas, PageExporter.textMeasure());
    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @EnumSource(PageFile.class)
    void pageOfTheWindowIsThatOfTheCommandLineAndIsMadeAgainFromItself(PageFile format) throws IOException {
        var options = new PictureOptions(format, "page", new PictureOptions.Size(900, 600), 120, 5.0, "Mine", null, Set.of(PagePart.SUBTITLE, PagePart.LEGEND, PagePart.FIGURES));
        var choice = usual().withPicture(options).withColours(MapColours.GREYSCALE);
        var viewport = Viewport.showing(PLACE, 700, 500);
        var bytes = bytes(new ExportOrders(choice, SessionState.of(MapState.on(DAY)), viewport));
        var seen = viewport.extent();
        assertArrayEquals(run("snapshot --day 2001-04-03 --layout page --size 900x600 --dpi 120 --margins 5mm --title Mine --colours greyscale"
            + " --no-scale-bar --no-north-arrow --no-locator --no-sources --no-notes --figures"
            + " --extent " + seen.west() + "," + seen.south() + "," + seen.east() + "," + seen.north() + " --format " + format.ending() + " -o -"),
            bytes);
        var file = Files.write(folder.resolve("page." + format.ending()), bytes);
        assertArrayEquals(bytes, run("snapshot --from " + file + " --format " + format.ending() + " -o -"));
    }

    @Test
    void mapAloneIsThePictureOfItsView() throws IOException {
        var view = new View(46.2, 40.4, 7.25);
        var choice = usual().withPicture(PictureOptions.ofScreen(PageFile.PNG));
        assertArrayEquals(run("snapshot --day 2001-04-03 --view 46.2,40.4,7.25 --size 640x400 -o -"),
            bytes(new ExportOrders(choice, SessionState.of(MapState.on(DAY)), view.viewport(640, 400))));
    }

    @ParameterizedTest
    @EnumSource(PageFile.class)
    void mapThatWasExportedAndIsOpenedInTheSameWindowIsExportedAsTheSameBytes(PageFile format) throws IOException {
        var choice = usual().withPicture(PictureOptions.ofScreen(format));
        var session = SessionState.of(MapState.on(DAY).withProposal("middle_to_a", true).withLayer(MapLayer.ROADS, true));
        var bytes = bytes(new ExportOrders(choice, session, new View(46.2, 40.4, 7.25).viewport(640, 400)));
        var opened = Fitting.of(SessionFile.open(Files.write(folder.resolve("map." + format.ending()), bytes)), atlas).session();
        var view = Objects.requireNonNull(opened.view(), "it is looked at where it was");
        assertArrayEquals(bytes, bytes(new ExportOrders(choice, opened, view.viewport(640, 400))));
    }

    @Test
    void timeLapseIsThatOfTheCommandLine() throws IOException {
        var film = new ExportChoice.Film(FilmFormat.GIF, new PictureOptions.Size(320, 200), LocalDate.of(2001, 1, 1), LocalDate.of(2003, 1, 1),
            new TimeSteps.Every(Period.ofYears(1)), 4, false, true);
        var viewport = Viewport.showing(PLACE, 700, 500);
        var choice = usual().withKind(ExportChoice.Kind.FILM).withFilm(film);
        var file = folder.resolve("window.gif");
        content(choice, MapState.on(DAY), viewport).write(file, false, _ -> {}, () -> false);
        var seen = viewport.extent();
        var same = folder.resolve("command.gif");
        run("timelapse --from 2001-01-01 --to 2003-01-01 --step P1Y --speed 4 --no-loop --captions --size 320x200 --extent "
            + seen.west() + "," + seen.south() + "," + seen.east() + "," + seen.north() + " -o " + same);
        assertArrayEquals(Files.readAllBytes(same), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @EnumSource(ExportChoice.What.class)
    void dataAreThoseOfTheCommandLine(ExportChoice.What what) throws IOException {
        var eve = LocalDate.of(2001, 12, 31);
        var outcome = OutcomeChoice.of("middle_to_a", 1);
        var map = MapState.on(eve).withOutcome(outcome).withAgainst(new SituationChoice(DAY, null));
        var table = ExportTable.of(what, SessionState.of(map), new ScenarioEngine(CoverageFacts.of(atlas)));
        var out = new ByteArrayOutputStream();
        DataFormat.GEOJSON.write(table.table(), table.imprint(), atlas.dataHash().value(), out);
        var asked = switch (what) {
            case SITUATION -> "--day 2001-12-31";
            case HISTORY -> "";
            case OUTCOME -> "--proposal middle_to_a --baseline 2001-12-31 --option 1";
            case DIFFERENCE -> "--compare 2001-04-03 2001-12-31+middle_to_a:1";
        };
        assertArrayEquals(run("export data --what " + what.name().toLowerCase(Locale.ROOT) + " " + asked + " --format geojson -o -"),
            out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(ExportChoice.Subject.class)
    void reportIsThatOfTheCommandLine(ExportChoice.Subject subject) throws IOException {
        var eve = LocalDate.of(2001, 12, 31);
        var map = MapState.on(eve).withOutcome(OutcomeChoice.of("middle_to_a", 1)).withAgainst(new SituationChoice(DAY, null));
        for (var form : ReportPage.values()) {
            var choice = usual().withKind(ExportChoice.Kind.REPORT).withReport(new ExportChoice.Report(subject, form));
            var file = folder.resolve("window" + form.ending());
            content(choice, map, Viewport.showing(PLACE, 700, 500)).write(file, true, _ -> {}, () -> false);
            var asked = switch (subject) {
                case PROPOSAL -> "--proposal middle_to_a --baseline 2001-12-31";
                case COMPARISON -> "--compare 2001-04-03 2001-12-31+middle_to_a:1";
            };
            assertArrayEquals(run("report " + asked + " --format " + form.ending().substring(1)), Files.readAllBytes(file));
        }
    }

    private ExportContent content(ExportChoice choice, MapState map, Viewport viewport) {
        return ExportContent.of(new ExportOrders(choice, SessionState.of(map), viewport), atlas, maps, () -> new ScenarioEngine(CoverageFacts.of(atlas)));
    }

    private ExportChoice usual() {
        return ExportChoice.usual(atlas.about().firstDay(), atlas.about().asOf());
    }

    private byte[] bytes(ExportOrders orders) throws IOException {
        var out = new ByteArrayOutputStream();
        orders.picture().draw(atlas, maps).writeTo(out);
        return out.toByteArray();
    }

    private static byte[] run(String line) {
        var run = CommandRun.inTestAtlas(Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));
        assertEquals(0, run.code(), () -> run.err() + Arrays.toString(line.split(" ")));
        return run.bytes();
    }
}

package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import araxes.cartography.MapColours;
import araxes.cartography.PagePart;
import araxes.export.DataFormat;
import araxes.export.FilmFormat;
import araxes.export.PageFile;
import araxes.export.TimeSteps;
import araxes.report.ReportPage;
import araxes.session.PictureOptions;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExportMemoryTest {
    private static final ExportChoice USUAL = ExportChoice.usual(LocalDate.of(1988, 2, 20), LocalDate.of(2026, 1, 1));

    @Test
    void howIsKeptAndWhatOfIsForgotten() {
        var choice = new ExportChoice(ExportChoice.Kind.FILM,
            new PictureOptions(PageFile.PDF, "page", new PictureOptions.Size(800, 600), 150, 12.5, "Mine", "Too", Set.of(PagePart.EVENTS)),
            new ExportChoice.Film(FilmFormat.MP4, new PictureOptions.Size(640, 480), LocalDate.of(1994, 1, 1), LocalDate.of(1995, 1, 1),
                new TimeSteps.Every(Period.ofDays(10)), 3.5, false, false),
            new ExportChoice.Data(ExportChoice.What.HISTORY, DataFormat.SHP),
            new ExportChoice.Report(ExportChoice.Subject.COMPARISON, ReportPage.MD), MapColours.DARK, "{day}");
        var recalled = ExportMemory.recall(ExportMemory.of(choice), USUAL);
        var expected = choice
            .withPicture(new PictureOptions(PageFile.PDF, "page", new PictureOptions.Size(800, 600), 150, 12.5, null, null, Set.of(PagePart.EVENTS)))
            .withFilm(choice.film().between(USUAL.film().from(), USUAL.film().to()));
        assertEquals(expected, recalled);
    }

    @Test
    void usualIsRecalledFromNothing() {
        assertEquals(USUAL, ExportMemory.recall(Map.of(), USUAL));
        assertEquals(USUAL, ExportMemory.recall(ExportMemory.of(USUAL), USUAL));
    }

    @Test
    void nonsenseWrittenByHandIsAsUsual() {
        var nonsense = new HashMap<String, String>();
        ExportMemory.of(USUAL).keySet().forEach(key -> nonsense.put(key, "-7x"));
        nonsense.put("layout", "a9");
        nonsense.put("pattern", USUAL.pattern());
        var recalled = ExportMemory.recall(nonsense, USUAL);
        assertEquals(USUAL.picture().layout(), recalled.picture().layout());
        assertEquals(USUAL.film().withLoop(false).withCaptions(false), recalled.film());
        assertEquals(USUAL.data(), recalled.data());
        nonsense.clear();
        nonsense.putAll(Map.of("layout", "page", "size", "99999x99999", "dpi", "300"));
        assertNull(ExportMemory.recall(nonsense, USUAL).picture().size());
    }
}

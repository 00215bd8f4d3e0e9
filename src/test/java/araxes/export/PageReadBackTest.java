package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ForeignTool;
import araxes.cartography.MapState;
import araxes.cartography.Page;
import araxes.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of the shipped facts, read by GDAL, poppler, librsvg and libxml2.
class PageReadBackTest {
    private static final Page PAGE = TestPages.a4(MapState.on(LocalDate.of(1994, 6, 1)).withLanguage(Language.HY), null);
    private static final String HOSTILE = "</text><script>alert(1)</script>]]>&amp;\"' \u202Egnp.exe\u0007\nՀայերեն Qarabağ %s ${x} (\\) <!ENTITY a>";
    @TempDir
    private Path folder;

    private Path written(Page page, PageFile format) throws IOException {
        return Files.write(folder.resolve("page." + format.ending()), TestPages.bytes(page, format, RecipesTest.IMPRINT));
    }

    /// A4 is 297 by 210 mm: 842 by 595 points, and as many pixels at 72 to the inch.
    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "GEOTIFF"})
    void gdalReadsTheSizeOfEveryPicture(PageFile format) throws IOException {
        assertTrue(ForeignTool.run("gdalinfo", written(PAGE, format).toString()).ok().contains("Size is 842, 595"));
    }

    /// Places well inside a fill, with the colour that parties.yaml gives its holder in 1994.
    @ParameterizedTest
    @CsvSource({"48.1, 40.1, AZ", "45.35, 40.05, AM"})
    void gdalFindsTheHoldersColourAtAPlaceByItsCoordinates(double longitude, double latitude, String holder) throws IOException {
        for (var format : new PageFile[] {PageFile.GEOTIFF, PageFile.PDF, PageFile.PNG}) {
            var file = written(PAGE, format);
            if (format == PageFile.PNG) {
                for (var beside : PageExporter.worldFiles(PAGE, file).entrySet()) {
                    Files.writeString(beside.getKey(), beside.getValue());
                }
            }
            var said = ForeignTool.run("gdallocationinfo", "-valonly", "-wgs84", file.toString(), String.valueOf(longitude), String.valueOf(latitude)).ok();
            var bands = said.strip().split("\\s+");
            int rgb = TestPages.ATLAS.party(holder).colour();
            assertEquals((rgb >> 16) + " " + (rgb >> 8 & 255) + " " + (rgb & 255), bands[0] + " " + bands[1] + " " + bands[2], format + " at " + longitude + ", " + latitude);
        }
    }

    @Test
    void gdalReadsWebMercatorFromPdfAndTiffAndAgreesWithTheMap() throws IOException {
        var place = Georeference.of(PAGE);
        for (var format : new PageFile[] {PageFile.GEOTIFF, PageFile.PDF}) {
            var said = ForeignTool.run("gdalinfo", written(PAGE, format).toString()).ok();
            assertTrue(said.contains("ID[\"EPSG\",3857]]\nData axis"), said);
            var origin = Pattern.compile("Origin = \\(([-0-9.]+),([-0-9.]+)\\)").matcher(said);
            assertTrue(origin.find(), said);
            assertEquals(place.west(), Double.parseDouble(origin.group(1)), place.metresPerPixel() / 2, format + " west");
            assertEquals(place.north(), Double.parseDouble(origin.group(2)), place.metresPerPixel() / 2, format + " north");
        }
    }

    @Test
    void popplerFindsTheTextOfEveryScriptOnce() throws IOException {
        var file = written(PAGE, PageFile.PDF).toString();
        var text = ForeignTool.run("pdftotext", file, "-").ok();
        assertTrue(text.contains("Ստեփանակերտ") && text.contains("Հայկական ուժեր"), text);
        assertEquals(text.indexOf("Ստեփանակերտ"), text.lastIndexOf("Ստեփանակերտ"), "the halo of a label is not text");
        var russian = written(TestPages.a4(MapState.on(LocalDate.of(2021, 6, 1)).withLanguage(Language.RU), null), PageFile.PDF);
        assertTrue(ForeignTool.run("pdftotext", russian.toString(), "-").ok().contains("Российские миротворцы"));
        var azerbaijani = written(TestPages.a4(MapState.on(LocalDate.of(2021, 6, 1)).withLanguage(Language.AZ), null), PageFile.PDF);
        assertTrue(ForeignTool.run("pdftotext", azerbaijani.toString(), "-").ok().contains("Rusiya sülhməramlıları"));
    }

    @Test
    void popplerFindsTheFontsEmbeddedAndTheDocumentDescribed() throws IOException {
        var file = written(PAGE, PageFile.PDF).toString();
        var fonts = ForeignTool.run("pdffonts", file).ok().lines().skip(2).toList();
        assertEquals(2, fonts.size(), fonts.toString());
        for (var font : fonts) {
            assertTrue(font.contains("DejaVuSans") && font.matches(".*\\byes yes yes\\b.*"), font);
        }
        var said = ForeignTool.run("pdfinfo", file).ok();
        assertTrue(said.contains("Title:           A <title> & more"), said);
        assertTrue(said.contains("842 x 595") || said.matches("(?s).*Page size: +841\\.\\d+ x 595\\.\\d+ pts.*"), said);
    }

    @Test
    void subjectOfThePdfIsALineAndItsMetadataHoldTheWholeDescription() throws IOException {
        var imprint = new Imprint("A title", "What is seen.\nAll that follows.", null, "araxes test", null);
        var file = Files.write(folder.resolve("page.pdf"), TestPages.bytes(PAGE, PageFile.PDF, imprint)).toString();
        assertTrue(ForeignTool.run("pdfinfo", file).ok().lines().anyMatch(line -> line.matches("Subject: +What is seen\\.")));
        assertTrue(ForeignTool.run("pdfinfo", "-meta", file).ok().contains("All that follows."));
    }

    @Test
    void gdalListsTheLayersOfThePdf() throws IOException {
        var said = ForeignTool.run("gdalinfo", "-mdd", "LAYERS", written(PAGE, PageFile.PDF).toString()).ok();
        for (var layer : new String[] {"control", "borders", "labels"}) {
            assertTrue(said.matches("(?s).*LAYER_\\d+_NAME=[^\n]*map[^\n]*" + layer + ".*"), layer + " in " + said);
        }
    }

    @Test
    void svgHoldsTheTextOfEveryScriptOnce() throws IOException {
        for (var name : Map.of(Language.HY, "Ստեփանակերտ", Language.RU, "Степанакерт", Language.AZ, "Xankəndi").entrySet()) {
            var page = TestPages.a4(MapState.on(LocalDate.of(1994, 6, 1)).withLanguage(name.getKey()), null);
            var texts = ForeignTool.run("xmllint", "--nonet", "--xpath", "count(//*[local-name()='text'][contains(., '" + name.getValue() + "')])",
                written(page, PageFile.SVG).toString()).ok().strip();
            assertEquals("1", texts, name.toString());
        }
    }

    @Test
    void librsvgDrawsTheSvgAsThePainterDoes() throws IOException {
        var svg = written(PAGE, PageFile.SVG);
        var picture = folder.resolve("svg.png");
        ForeignTool.run("rsvg-convert", "-w", "842", "-h", "595", svg.toString(), "-o", picture.toString()).ok();
        var theirs = ImageIO.read(picture.toFile());
        var ours = ImageIO.read(written(PAGE, PageFile.PNG).toFile());
        long differing = 0;
        for (int y = 0; y < 595; y++) {
            for (int x = 0; x < 842; x++) {
                differing += far(theirs.getRGB(x, y), ours.getRGB(x, y)) ? 1 : 0;
            }
        }
        // Letters are another font if DejaVu is not installed, and edges are smoothed in another way.
        assertTrue(differing < 0.06 * 842 * 595, differing + " pixels differ plainly");
    }

    private static boolean far(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            distance = Math.max(distance, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return distance > 96;
    }

    @ParameterizedTest
    @ValueSource(strings = {HOSTILE, "&#x26;<b>", "\uD800 half", "=cmd|' /C calc'!A0"})
    void hostileTitleStaysInert(String title) throws IOException {
        var page = TestPages.a4(MapState.on(LocalDate.of(1994, 6, 1)), title);
        var imprint = new Imprint(title, title, null, title, null);
        var svg = Files.write(folder.resolve("hostile.svg"), TestPages.bytes(page, PageFile.SVG, imprint));
        assertEquals("", ForeignTool.run("xmllint", "--nonet", "--noout", svg.toString()).ok());
        var text = Files.readString(svg);
        assertFalse(text.contains("<script") || text.contains("<b>") || text.contains("\u202E"), "inert");
        var pdf = Files.write(folder.resolve("hostile.pdf"), TestPages.bytes(page, PageFile.PDF, imprint));
        var said = ForeignTool.run("pdfinfo", pdf.toString()).ok();
        assertTrue(said.contains("JavaScript:      no"), said);
        assertEquals(Imprint.clean(title).replaceAll("\\s+", " "),
            said.lines().filter(line -> line.startsWith("Title:")).findFirst().orElseThrow().substring(6).strip().replaceAll("\\s+", " "));
        var tiff = Files.write(folder.resolve("hostile.tif"), TestPages.bytes(page, PageFile.GEOTIFF, imprint));
        assertTrue(ForeignTool.run("gdalinfo", tiff.toString()).ok().contains("TIFFTAG_SOFTWARE="));
    }
}

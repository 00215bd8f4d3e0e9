package araxes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.MapState;
import araxes.cartography.Page;
import araxes.render.PagePainter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageExporterTest {
    private static final Page PAGE = TestPages.a4(MapState.on(LocalDate.of(1994, 6, 1)), "A <title> & more");
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void samePageGivesTheSameBytes(PageFile format) throws IOException {
        assertArrayEquals(TestPages.bytes(PAGE, format, RecipesTest.IMPRINT), TestPages.bytes(PAGE, format, RecipesTest.IMPRINT));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatGivesItsRecipeBackWhateverTheFileIsCalled(PageFile format) throws IOException {
        var bytes = TestPages.bytes(PAGE, format, RecipesTest.IMPRINT);
        assertEquals(Optional.of(RecipesTest.RECIPE), Recipes.in(Files.write(folder.resolve("renamed.dat"), bytes)));
        assertEquals(Optional.empty(), Recipes.in(Files.write(folder.resolve("bare"), TestPages.bytes(PAGE, format, Imprint.NONE))));
    }

    @ParameterizedTest
    @EnumSource
    void recipeLongerThanASegmentComesBackWhole(PageFile format) throws IOException {
        var recipe = "{\"note\":\"" + "0123456789".repeat(20_000) + "\"}";
        var bytes = TestPages.bytes(PAGE, format, RecipesTest.IMPRINT.withRecipe(recipe));
        assertEquals(Optional.of(recipe), Recipes.in(Files.write(folder.resolve("file"), bytes)));
    }

    @ParameterizedTest
    @EnumSource
    void fileCutOffAnywhereIsNotAnError(PageFile format) throws IOException {
        var whole = TestPages.bytes(PAGE, format, RecipesTest.IMPRINT);
        for (int part = 1; part < 40; part++) {
            Recipes.in(Files.write(folder.resolve("file"), Arrays.copyOf(whole, whole.length * part / 40)));
        }
    }

    /// The page is painted in bands; where one ends must not show.
    @Test
    void bandsMeetWithoutASeam() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(TestPages.bytes(PAGE, PageFile.PNG, Imprint.NONE)));
        var painter = new PagePainter(PAGE);
        int height = PAGE.format().height();
        for (int top = 0; top < height; top += 37) {
            int rows = Math.min(37, height - top);
            var expected = image.getRGB(0, top, image.getWidth(), rows, null, 0, image.getWidth());
            assertArrayEquals(expected, painter.band(top, rows), "rows from " + top);
        }
    }

    @Test
    void vectorFilesHoldNoPictureAndStaySmall() throws IOException {
        var svg = new String(TestPages.bytes(PAGE, PageFile.SVG, Imprint.NONE), StandardCharsets.UTF_8);
        assertFalse(svg.contains("<image") || svg.contains("<pattern"), "fills and hatching are lines and areas");
        assertTrue(svg.length() < 1_500_000, "bytes of SVG: " + svg.length());
        var pdf = TestPages.bytes(PAGE, PageFile.PDF, Imprint.NONE);
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("/Image"), "no picture");
        assertTrue(pdf.length < 800_000, "bytes of PDF: " + pdf.length);
    }

    @Test
    void svgNamesItsLayersAndKeepsTextAsText() throws IOException {
        var svg = new String(TestPages.bytes(PAGE, PageFile.SVG, Imprint.NONE), StandardCharsets.UTF_8);
        for (var layer : new String[] {"map", "control", "borders", "lines of contact", "labels", "locator", "layout"}) {
            assertTrue(svg.contains("inkscape:groupmode=\"layer\" inkscape:label=\"" + layer + "\""), layer);
        }
        assertTrue(svg.contains(">Kalbajar / Karvachar</text>"));
    }
}

package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.PagePart;
import araxes.export.PageFile;
import araxes.session.PictureOptions;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PictureSizingTest {
    private static final PictureOptions.Size WINDOW = new PictureOptions.Size(1000, 700);

    @Test
    void presetOnPaperKeepsItsPaperAtAnotherDensity() {
        var a4 = sizing("a4");
        assertEquals("3508 × 2480 px, 297.0 × 210.0 mm, 300 dpi", words(a4));
        assertEquals("1754 × 1240 px, 297.0 × 210.0 mm, 150 dpi", words(new PictureSizing(a4.withDensity(150), WINDOW)));
        assertEquals("a4", a4.withDensity(150).layout());
    }

    @Test
    void presetWithAnotherSizeIsAPageOfAnySizeWithTextAsLarge() {
        var wide = sizing("16:9").withPixels(1600, 1080);
        assertEquals("page", wide.layout());
        assertEquals(1.5, wide.format().pixelsPerUnit());
    }

    @Test
    void mapAloneIsAsLargeAsTheWindowUntilToldOtherwise() {
        var alone = sizing(PictureOptions.NONE);
        assertEquals("1000 × 700 px, 264.6 × 185.2 mm, 96 dpi", words(alone));
        assertTrue(alone.whole().isOfScreen());
        var dense = new PictureSizing(alone.withDensity(192), WINDOW);
        assertEquals("2000 × 1400 px, 264.6 × 185.2 mm, 192 dpi", words(dense));
    }

    @Test
    void whatNoPictureCanBeIsRefused() {
        var a4 = sizing("a4");
        assertThrows(IllegalArgumentException.class, () -> a4.withPixels(15, 900));
        assertThrows(IllegalArgumentException.class, () -> a4.withPixels(16_385, 900));
        assertThrows(IllegalArgumentException.class, () -> a4.withMillimetres(2000, 900));
        assertThrows(IllegalArgumentException.class, () -> a4.withDensity(19));
        assertThrows(IllegalArgumentException.class, () -> a4.withDensity(2400));
    }

    @Property(tries = 200)
    void pixelsPaperAndDensityAlwaysAgree(@ForAll @IntRange(min = 400, max = 4000) int width, @ForAll @IntRange(min = 400, max = 4000) int height,
        @ForAll @DoubleRange(min = 100, max = 400) double paper, @ForAll @IntRange(min = 72, max = 400) int dpi) {
        var sized = new PictureSizing(sizing("a3").withPixels(width, height), WINDOW);
        assertEquals(width + " × " + height, sized.width() + " × " + sized.height());
        var onPaper = new PictureSizing(sized.withMillimetres(paper, sized.heightMillimetres()), WINDOW);
        assertEquals(paper, onPaper.widthMillimetres(), 25.4 / onPaper.density() / 2 + 0.05);
        assertEquals(height, onPaper.height(), "the other side is not touched");
        var dense = new PictureSizing(onPaper.withDensity(dpi), WINDOW);
        assertEquals(dpi, dense.density());
        assertEquals(onPaper.widthMillimetres(), dense.widthMillimetres(), 25.4 / dpi);
    }

    private static PictureSizing sizing(String layout) {
        return new PictureSizing(new PictureOptions(PageFile.PNG, layout, null, null, null, null, null, PagePart.defaults()), WINDOW);
    }

    private static String words(PictureSizing sizing) {
        return String.format(Locale.ROOT, "%d × %d px, %.1f × %.1f mm, %d dpi", sizing.width(), sizing.height(), sizing.widthMillimetres(),
            sizing.heightMillimetres(), sizing.density());
    }
}

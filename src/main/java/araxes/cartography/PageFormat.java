package araxes.cartography;

import java.util.List;
import java.util.Optional;

/// The size of a page: in pixels, in units of drawing and on paper.
///
/// @param name as on the command line
/// @param width in pixels
/// @param height in pixels
/// @param pixelsPerUnit how large a unit of the drawing becomes; text of 12 units on paper is 9 points high
/// @param pixelsPerInch density on paper
public record PageFormat(String name, int width, int height, double pixelsPerUnit, double pixelsPerInch) {
    public static final int LARGEST_SIDE = 16_384;
    /// Density of the presets for paper.
    public static final double PRINT_PIXELS_PER_INCH = 300;
    static final double UNITS_PER_INCH = 96;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    /// A picture for the screen holds about as much as a page of this many units.
    private static final double USUAL_UNITS = 1180.0 * 780;
    private static final double LEAST_UNITS = 300;

    public PageFormat {
        if (width < 1 || height < 1 || width > LARGEST_SIDE || height > LARGEST_SIDE || !(pixelsPerUnit > 0) || !(pixelsPerInch > 0)) {
            throw new IllegalArgumentException("Not a page: " + width + " × " + height + " pixels, " + pixelsPerInch + " to the inch");
        }
    }

    /// The ready-made formats.
    public static List<PageFormat> presets() {
        return List.of(paper("a4", 297, 210), paper("a4-portrait", 210, 297), paper("a3", 420, 297), paper("a3-portrait", 297, 420),
            screen("16:9", 1920, 1080, 1.5), screen("square", 1600, 1600, 1.6), screen("4k", 3840, 2160, 2.6), screen("slide", 1920, 1080, 1.8));
    }

    /// @param name as [#name] gives it
    public static Optional<PageFormat> find(String name) {
        return presets().stream().filter(preset -> preset.name.equals(name)).findFirst();
    }

    private static PageFormat paper(String name, double widthMillimetres, double heightMillimetres) {
        return ofPaper(name, widthMillimetres, heightMillimetres, PRINT_PIXELS_PER_INCH);
    }

    private static PageFormat ofPaper(String name, double widthMillimetres, double heightMillimetres, double pixelsPerInch) {
        return new PageFormat(name, (int) Math.round(widthMillimetres / MILLIMETRES_PER_INCH * pixelsPerInch),
            (int) Math.round(heightMillimetres / MILLIMETRES_PER_INCH * pixelsPerInch), pixelsPerInch / UNITS_PER_INCH, pixelsPerInch);
    }

    private static PageFormat screen(String name, int width, int height, double pixelsPerUnit) {
        return new PageFormat(name, width, height, pixelsPerUnit, pixelsPerUnit * UNITS_PER_INCH);
    }

    /// A picture in which a unit is a pixel, as on the screen.
    public static PageFormat ofScreen(int width, int height) {
        return screen("screen", width, height, 1);
    }

    /// A page of any size, with text of a size that suits it.
    public static PageFormat ofPixels(int width, int height) {
        double suiting = Math.sqrt(width * (double) height / USUAL_UNITS);
        double largest = Math.min(width, height) / LEAST_UNITS;
        return screen("custom", width, height, Math.max(0.25, Math.min(suiting, largest)));
    }

    /// A page of so many pixels at a density, with text as large on paper as on the presets.
    public static PageFormat ofPixels(int width, int height, double pixelsPerInch) {
        return new PageFormat("custom", width, height, pixelsPerInch / UNITS_PER_INCH, pixelsPerInch);
    }

    /// The same page on paper with more or fewer pixels.
    public PageFormat withDensity(double newPixelsPerInch) {
        double times = newPixelsPerInch / pixelsPerInch;
        return new PageFormat(name, (int) Math.round(width * times), (int) Math.round(height * times), pixelsPerUnit * times, newPixelsPerInch);
    }

    /// Width of the drawing, in units.
    public double widthUnits() {
        return width / pixelsPerUnit;
    }

    /// Height of the drawing, in units.
    public double heightUnits() {
        return height / pixelsPerUnit;
    }

    /// @return units of the drawing
    public double millimetres(double millimetres) {
        return millimetres / MILLIMETRES_PER_INCH * pixelsPerInch / pixelsPerUnit;
    }

    /// What the presets are called.
    public static List<String> names() {
        return presets().stream().map(PageFormat::name).toList();
    }
}

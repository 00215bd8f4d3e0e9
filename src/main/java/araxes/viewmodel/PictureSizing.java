package araxes.viewmodel;

import araxes.cartography.PageFormat;
import araxes.session.PictureOptions;
import org.jspecify.annotations.Nullable;

/// The size of a picture in pixels, in millimetres of paper and in pixels to the inch, of which each two say the third.
///
/// Whoever changes pixels keeps the density, and the paper follows; whoever changes the paper keeps the density too, and the pixels follow;
/// whoever changes the density keeps the paper. A preset whose size is changed becomes a page of any size.
///
/// @param screen the size of the map in the window, which a map alone has unless another is said
public record PictureSizing(PictureOptions options, PictureOptions.Size screen) {
    public static final int SMALLEST_SIDE = 16;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// With the size of the window if no other is said.
    public PictureOptions whole() {
        return options.hasLayout() || options.size() != null ? options : with(options.layout(), screen, options.dpi());
    }

    private PageFormat format() {
        return whole().format();
    }

    public int width() {
        return format().width();
    }

    public int height() {
        return format().height();
    }

    public double widthMillimetres() {
        return width() / format().pixelsPerInch() * MILLIMETRES_PER_INCH;
    }

    public double heightMillimetres() {
        return height() / format().pixelsPerInch() * MILLIMETRES_PER_INCH;
    }

    /// Pixels to the inch.
    public int density() {
        return (int) Math.round(format().pixelsPerInch());
    }

    /// A layout by its name begins with its own size; without one of its own it keeps what there is.
    public PictureOptions withLayout(String layout) {
        return switch (layout) {
            case PictureOptions.NONE -> with(layout, null, null);
            case PictureOptions.ANY_SIZE -> with(layout, new PictureOptions.Size(width(), height()), density());
            default -> with(layout, null, null);
        };
    }

    /// @throws IllegalArgumentException if no picture is so large or so small
    public PictureOptions withPixels(int width, int height) {
        return sized(width, height, options.isOfAnySize() ? options.dpi() : Integer.valueOf(density()));
    }

    /// @throws IllegalArgumentException if no picture is so large or so small
    public PictureOptions withMillimetres(double width, double height) {
        return sized(pixels(width, width(), widthMillimetres()), pixels(height, height(), heightMillimetres()), density());
    }

    /// What is not changed keeps its pixels to the last one.
    private int pixels(double millimetres, int now, double nowMillimetres) {
        return Math.abs(millimetres - nowMillimetres) < 0.05 ? now : (int) Math.round(millimetres / MILLIMETRES_PER_INCH * density());
    }

    /// @throws IllegalArgumentException if no picture is so large or so small, or so dense
    public PictureOptions withDensity(int dpi) {
        if (dpi < PictureOptions.LEAST_DPI || dpi > PictureOptions.MOST_DPI) {
            throw new IllegalArgumentException("Not a density: " + dpi);
        }
        if (!options.isOfAnySize()) {
            var preset = with(options.layout(), null, dpi);
            preset.format();
            return preset;
        }
        double times = dpi / format().pixelsPerInch();
        return sized((int) Math.round(width() * times), (int) Math.round(height() * times), dpi);
    }

    private PictureOptions sized(int width, int height, @Nullable Integer dpi) {
        if (Math.min(width, height) < SMALLEST_SIDE || Math.max(width, height) > PageFormat.LARGEST_SIDE) {
            throw new IllegalArgumentException("Not a size: " + width + " × " + height);
        }
        return with(options.isOfAnySize() ? options.layout() : PictureOptions.ANY_SIZE, new PictureOptions.Size(width, height), dpi);
    }

    private PictureOptions with(String layout, PictureOptions.@Nullable Size size, @Nullable Integer dpi) {
        return new PictureOptions(options.file(), layout, size, dpi, options.marginMillimetres(), options.title(), options.subtitle(), options.parts());
    }
}

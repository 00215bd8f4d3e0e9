package araxes.session;

import araxes.cartography.PageFormat;
import araxes.cartography.PagePart;
import araxes.export.PageFile;
import araxes.model.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a picture shall be like, but for its map: the kind of file, the page around the map, and how large it is.
///
/// @param layout name of a preset of [PageFormat], [#ANY_SIZE] for a page of the size, [#NONE] for the map alone
/// @param size in pixels; null for that of the preset, or full HD where there is none
/// @param dpi pixels to the inch of paper; null for what suits the layout
/// @param marginMillimetres on every side; null for what suits the page
/// @param title null for one that says what the map shows
/// @param subtitle null for one that says what the map shows
public record PictureOptions(PageFile file, String layout, @Nullable Size size, @Nullable Integer dpi, @Nullable Double marginMillimetres,
    @Nullable String title, @Nullable String subtitle, Set<PagePart> parts) {
    public static final String NONE = "none";
    public static final String ANY_SIZE = "page";
    /// In the recipe of a picture.
    public static final String EXTENT = "extent";
    public static final String SIZE = "size";
    public static final int LEAST_DPI = 20;
    public static final int MOST_DPI = 2400;

    /// What a picture of the screen's painter takes at its peak: measured with every layer shown, 22 bytes a pixel beside the atlas.
    private static final int BYTES_PER_PIXEL_OF_SCREEN = 28;
    private static final int BYTES_PER_PIXEL_OF_JPEG = 4;
    private static final long BYTES_OF_BANDS = 64L << 20;
    private static final long BYTES_OF_THE_ATLAS = 64L << 20;
    private static final long MOST_PIXELS_OF_SCREEN = 9_000_000;

    public PictureOptions {
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /// In pixels.
    public record Size(int width, int height) {
        public static final Size FULL_HD = new Size(1920, 1080);

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /// The map alone, as large as the screen.
    public static PictureOptions ofScreen(PageFile file) {
        return new PictureOptions(file, NONE, null, null, null, null, null, PagePart.defaults());
    }

    /// What a layout may be called.
    public static List<String> layouts() {
        var names = new ArrayList<>(PageFormat.names());
        names.add(ANY_SIZE);
        names.add(NONE);
        return names;
    }

    public boolean hasLayout() {
        return !layout.equals(NONE);
    }

    /// False for the presets, whose size can only be had at another density.
    public boolean isOfAnySize() {
        return layout.equals(NONE) || layout.equals(ANY_SIZE);
    }

    /// @throws IllegalArgumentException if there is no such layout, or the page would have more pixels than any may
    public PageFormat format() {
        if (isOfAnySize()) {
            var pixels = size == null ? Size.FULL_HD : size;
            return dpi != null ? PageFormat.ofPixels(pixels.width, pixels.height, dpi)
                : hasLayout() ? PageFormat.ofPixels(pixels.width, pixels.height) : PageFormat.ofScreen(pixels.width, pixels.height);
        }
        var preset = PageFormat.find(layout).orElseThrow(() -> new IllegalArgumentException("No layout is called " + layout));
        return dpi == null ? preset : preset.withDensity(dpi);
    }

    /// Whether the picture has the very pixels of the screen; larger ones are painted in bands, which needs no more memory the larger they are.
    public boolean isOfScreen() {
        var format = format();
        return !hasLayout() && file == PageFile.PNG && format.pixelsPerUnit() == 1
            && (long) format.width() * format.height() <= MOST_PIXELS_OF_SCREEN;
    }

    /// About how much memory it takes to write the picture.
    public long bytesNeeded() {
        var format = format();
        long pixels = (long) format.width() * format.height();
        return BYTES_OF_THE_ATLAS + BYTES_OF_BANDS + switch (file) {
            case JPEG -> BYTES_PER_PIXEL_OF_JPEG * pixels;
            case PNG -> BYTES_PER_PIXEL_OF_SCREEN * Math.min(pixels, MOST_PIXELS_OF_SCREEN);
            case SVG, PDF, GEOTIFF -> 0;
        };
    }

    /// What of this decides the picture, for its recipe.
    Map<String, String> forRecipe(Extent shown) {
        var options = new TreeMap<String, String>();
        if (!hasLayout() && dpi == null) {
            return options; // the map as the screen shows it: the session says it all
        }
        options.put(EXTENT, shown.west() + "," + shown.south() + "," + shown.east() + "," + shown.north());
        if (hasLayout()) {
            options.put("layout", layout);
            options.put("parts", partsText());
        }
        put(options, SIZE, size);
        put(options, "dpi", dpi);
        put(options, "title", title);
        put(options, "subtitle", subtitle);
        put(options, "margins", marginMillimetres);
        return options;
    }

    private static void put(Map<String, String> options, String name, @Nullable Object value) {
        if (value != null) {
            options.put(name, value.toString());
        }
    }

    /// The parts by their names, as [#parts(String)] reads them.
    public String partsText() {
        return parts.stream().map(PagePart::id).collect(Collectors.joining(","));
    }

    /// A name that is none is left.
    public static Set<PagePart> parts(String names) {
        var named = List.of(names.split(","));
        return Arrays.stream(PagePart.values()).filter(part -> named.contains(part.id())).collect(Collectors.toSet());
    }
}

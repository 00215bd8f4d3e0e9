package araxes.cli;

import araxes.cartography.PageFormat;
import araxes.cartography.PagePart;
import araxes.export.PageFile;
import araxes.model.Extent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a picture shall look like around its map: format, size, layout and its parts.
final class PageChoice {
    static final String SIZE = "size";
    static final String NONE = "none";
    private static final String ANY_SIZE = "page";
    private static final String OF_PDF = "a4";

    /// What a page carries if nothing else is said.
    private Set<PagePart> given = PagePart.defaults();

    @Option(names = "--format", paramLabel = "png|jpg|svg|pdf|tif", descriptionKey = "page-format")
    @Nullable String format;

    @Option(names = "--layout", paramLabel = "LAYOUT", completionCandidates = Layouts.class, descriptionKey = "layout")
    @Nullable String layout;

    @Option(names = "--dpi", paramLabel = "N", descriptionKey = "dpi")
    @Nullable Integer dpi;

    @Option(names = "--margins", paramLabel = "LENGTH", converter = Margins.class, descriptionKey = "margins")
    @Nullable Double marginMillimetres;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
    @Nullable String title;

    @Option(names = "--subtitle", paramLabel = "TEXT", descriptionKey = "subtitle")
    @Nullable String subtitle;

    @Option(names = "--legend", negatable = true, descriptionKey = "part-legend")
    @Nullable Boolean legend;

    @Option(names = "--scale-bar", negatable = true, descriptionKey = "part-scale-bar")
    @Nullable Boolean scaleBar;

    @Option(names = "--north-arrow", negatable = true, descriptionKey = "part-north-arrow")
    @Nullable Boolean northArrow;

    @Option(names = "--locator", negatable = true, descriptionKey = "part-locator")
    @Nullable Boolean locator;

    @Option(names = "--figures", negatable = true, descriptionKey = "part-figures")
    @Nullable Boolean figures;

    @Option(names = "--events", negatable = true, descriptionKey = "part-events")
    @Nullable Boolean events;

    @Option(names = "--sources", negatable = true, descriptionKey = "part-sources")
    @Nullable Boolean sources;

    @Option(names = "--notes", negatable = true, descriptionKey = "part-notes")
    @Nullable Boolean notes;

    @Option(names = "--world-file", descriptionKey = "world-file")
    boolean worldFile;

    /// By its name, by the ending of the file, else PNG.
    PageFile file(Path output, @Nullable CommandSpec spec) {
        var asked = format;
        if (asked != null) {
            return PageFile.find(asked).orElseThrow(() -> AskedWrongly.unknown(spec, "format", asked, endings()));
        }
        var name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? PageFile.PNG
            : PageFile.ofName(name).orElseThrow(() -> AskedWrongly.because(spec, "not-an-ending", name, String.join(", ", endings())));
    }

    private static List<String> endings() {
        return List.of(PageFile.values()).stream().map(PageFile::ending).toList();
    }

    boolean hasLayout(PageFile file, @Nullable PictureSize size) {
        return !name(file, size).equals(NONE);
    }

    private String name(PageFile file, @Nullable PictureSize size) {
        return layout != null ? layout : file == PageFile.PDF && size == null ? OF_PDF : NONE;
    }

    /// @param size null if none was asked for
    PageFormat pageFormat(PageFile file, @Nullable PictureSize size, @Nullable CommandSpec spec) {
        var name = name(file, size);
        if (dpi != null && (dpi < 20 || dpi > 2400)) {
            throw AskedWrongly.because(spec, "dpi-outside", dpi);
        }
        var pixels = size == null ? PictureSize.FULL_HD : size;
        if (name.equals(NONE) || name.equals(ANY_SIZE)) {
            return dpi != null ? PageFormat.ofPixels(pixels.width(), pixels.height(), dpi)
                : name.equals(NONE) ? PageFormat.ofScreen(pixels.width(), pixels.height()) : PageFormat.ofPixels(pixels.width(), pixels.height());
        }
        var preset = PageFormat.find(name).orElseThrow(() -> AskedWrongly.unknown(spec, "layout", name, new Layouts()));
        if (size != null) {
            throw AskedWrongly.because(spec, "size-of-layout", name);
        }
        if (dpi == null) {
            return preset;
        }
        try {
            return preset.withDensity(dpi);
        } catch (IllegalArgumentException e) {
            throw AskedWrongly.because(spec, "dpi-too-large", dpi, name, PageFormat.LARGEST_SIDE);
        }
    }

    Set<PagePart> parts() {
        var parts = EnumSet.noneOf(PagePart.class);
        parts.addAll(given);
        set(parts, PagePart.LEGEND, legend);
        set(parts, PagePart.SCALE_BAR, scaleBar);
        set(parts, PagePart.NORTH_ARROW, northArrow);
        set(parts, PagePart.LOCATOR, locator);
        set(parts, PagePart.FIGURES, figures);
        set(parts, PagePart.EVENTS, events);
        set(parts, PagePart.SOURCES, sources);
        set(parts, PagePart.NOTES, notes);
        return parts;
    }

    /// What of this decides the file, for its recipe.
    ///
    /// @param size null if none was asked for
    Map<String, String> options(PageFile file, @Nullable PictureSize size, Extent shown) {
        var options = new TreeMap<String, String>();
        if (!hasLayout(file, size) && dpi == null) {
            return options; // the map as the screen shows it: the session says it all
        }
        options.put(MapAsked.EXTENT_OPTION, shown.west() + "," + shown.south() + "," + shown.east() + "," + shown.north());
        if (hasLayout(file, size)) {
            options.put("layout", name(file, size));
            options.put("parts", parts().stream().map(PagePart::id).collect(Collectors.joining(",")));
        }
        if (size != null) {
            options.put(SIZE, size.toString());
        }
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

    /// Takes from the recipe of a picture what the command line does not say. What it cannot read in it, it leaves.
    void completeFrom(Map<String, String> options) {
        layout = layout == null ? options.get("layout") : layout;
        title = title == null ? options.get("title") : title;
        subtitle = subtitle == null ? options.get("subtitle") : subtitle;
        dpi = dpi == null ? number(options.get("dpi"), "\\d{1,4}").map(Integer::valueOf).orElse(null) : dpi;
        marginMillimetres = marginMillimetres == null
            ? number(options.get("margins"), "\\d{1,4}(\\.\\d{1,9})?").map(Double::valueOf).orElse(null) : marginMillimetres;
        var parts = options.get("parts");
        if (parts != null) {
            var named = List.of(parts.split(","));
            given = Arrays.stream(PagePart.values()).filter(part -> named.contains(part.id())).collect(Collectors.toSet());
        }
    }

    private static Optional<String> number(@Nullable String text, String form) {
        return Optional.ofNullable(text).filter(number -> number.matches(form));
    }

    private static void set(Set<PagePart> parts, PagePart part, @Nullable Boolean wanted) {
        if (wanted != null && wanted) {
            parts.add(part);
        } else if (wanted != null) {
            parts.remove(part);
        }
    }

    /// Says which option of a page was given although there is none.
    @Nullable String optionOfAPage() {
        return title != null ? "--title" : subtitle != null ? "--subtitle" : marginMillimetres != null ? "--margins"
            : figures != null ? "--figures" : events != null ? "--events" : null;
    }

    /// What `--layout` may name; the help lists it.
    static final class Layouts extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Layouts() {
            super(PageFormat.names());
            add(ANY_SIZE);
            add(NONE);
        }
    }

    /// A length on paper. The unit must be written.
    static final class Margins implements ITypeConverter<Double> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?) ?(mm|cm|in)");

        @Override
        public Double convert(String text) {
            var matcher = FORM.matcher(text.strip());
            if (!matcher.matches()) {
                throw new TypeConversionException(Wording.of("not-a-margin", text));
            }
            double length = Double.parseDouble(matcher.group(1));
            return switch (matcher.group(2)) {
                case "cm" -> 10 * length;
                case "in" -> 25.4 * length;
                default -> length;
            };
        }
    }
}

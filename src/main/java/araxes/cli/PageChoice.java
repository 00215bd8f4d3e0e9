package araxes.cli;

import araxes.cartography.PageFormat;
import araxes.cartography.PagePart;
import araxes.export.PageFile;
import araxes.session.PictureOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a picture shall look like around its map: format, size, layout and its parts.
final class PageChoice {
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

    /// @param size null if none was asked for
    PictureOptions options(PageFile file, @Nullable PictureSize size) {
        var name = layout != null ? layout : file == PageFile.PDF && size == null ? OF_PDF : PictureOptions.NONE;
        return new PictureOptions(file, name, size == null ? null : size.size(), dpi, marginMillimetres, title, subtitle, parts());
    }

    /// As [#options], of which a page can be made.
    PictureOptions possible(PageFile file, @Nullable PictureSize size, @Nullable CommandSpec spec) {
        var options = options(file, size);
        var name = options.layout();
        if (dpi != null && (dpi < PictureOptions.LEAST_DPI || dpi > PictureOptions.MOST_DPI)) {
            throw AskedWrongly.because(spec, "dpi-outside", dpi);
        }
        if (!new Layouts().contains(name)) {
            throw AskedWrongly.unknown(spec, "layout", name, new Layouts());
        }
        if (size != null && !options.isOfAnySize()) {
            throw AskedWrongly.because(spec, "size-of-layout", name);
        }
        try {
            options.format();
        } catch (IllegalArgumentException e) {
            throw AskedWrongly.because(spec, "dpi-too-large", dpi, name, PageFormat.LARGEST_SIDE);
        }
        return options;
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
            given = PictureOptions.parts(parts);
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
            super(PictureOptions.layouts());
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

package araxes.viewmodel;

import araxes.cartography.MapColours;
import araxes.cartography.PageFormat;
import araxes.export.DataFormat;
import araxes.export.FilmFormat;
import araxes.export.PageFile;
import araxes.export.TimeSteps;
import araxes.report.ReportPage;
import araxes.session.PictureOptions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is kept of an export for the next: how it is made, not what of. Titles and days belong to one map only.
public final class ExportMemory {
    private ExportMemory() {}

    /// Texts by name, as [#recall] reads them.
    public static Map<String, String> of(ExportChoice choice) {
        var kept = new LinkedHashMap<String, String>();
        var picture = choice.picture();
        put(kept, "kind", choice.kind());
        put(kept, "file", picture.file());
        put(kept, "layout", picture.layout());
        put(kept, "size", picture.size());
        put(kept, "dpi", picture.dpi());
        put(kept, "margins", picture.marginMillimetres());
        put(kept, "parts", picture.partsText());
        put(kept, "colours", choice.colours());
        var film = choice.film();
        put(kept, "film", film.format());
        put(kept, "film-size", film.size());
        put(kept, "step", film.step().text());
        put(kept, "speed", film.speed());
        put(kept, "loop", film.loop());
        put(kept, "captions", film.captions());
        put(kept, "data", choice.data().format());
        put(kept, "what", choice.data().what());
        put(kept, "subject", choice.report().subject());
        put(kept, "report", choice.report().form());
        put(kept, "pattern", choice.pattern());
        return kept;
    }

    private static void put(Map<String, String> kept, String name, @Nullable Object value) {
        kept.put(name, value == null ? "" : value.toString());
    }

    /// What was not kept, or was written by hand or by another version and means nothing here, is as usual.
    public static ExportChoice recall(Map<String, String> kept, ExportChoice usual) {
        var picture = usual.picture();
        var layout = read(kept, "layout", name -> PictureOptions.layouts().contains(name) ? name : null, picture.layout());
        var recalled = new PictureOptions(constant(kept, "file", PageFile.class, picture.file()), layout, size(kept, "size", picture.size()),
            read(kept, "dpi", Integer::valueOf, picture.dpi()), read(kept, "margins", Double::valueOf, picture.marginMillimetres()), null, null,
            kept.containsKey("parts") ? PictureOptions.parts(kept.get("parts")) : picture.parts());
        var film = usual.film();
        return usual.withKind(constant(kept, "kind", ExportChoice.Kind.class, usual.kind()))
            .withPicture(isPossible(recalled) ? recalled : picture)
            .withColours(constant(kept, "colours", MapColours.class, usual.colours()))
            .withFilm(film.withFormat(constant(kept, "film", FilmFormat.class, film.format())).withSize(size(kept, "film-size", film.size()))
                .withStep(read(kept, "step", TimeSteps::parse, film.step()))
                .withLoop(read(kept, "loop", Boolean::valueOf, film.loop())).withCaptions(read(kept, "captions", Boolean::valueOf, film.captions()))
                .withSpeed(read(kept, "speed", text -> film.withSpeed(Double.parseDouble(text)).speed(), film.speed())))
            .withData(new ExportChoice.Data(constant(kept, "what", ExportChoice.What.class, usual.data().what()),
                constant(kept, "data", DataFormat.class, usual.data().format())))
            .withReport(new ExportChoice.Report(constant(kept, "subject", ExportChoice.Subject.class, usual.report().subject()),
                constant(kept, "report", ReportPage.class, usual.report().form())))
            .withPattern(read(kept, "pattern", Function.identity(), usual.pattern()));
    }

    private static boolean isPossible(PictureOptions options) {
        try {
            options.format();
            return options.isOfAnySize() || options.size() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static <T extends @Nullable Object> T read(Map<String, String> kept, String name, Function<String, ? extends @Nullable T> meaning, T otherwise) {
        try {
            return Optional.ofNullable(kept.get(name)).filter(text -> !text.isBlank()).<T>map(meaning).orElse(otherwise);
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }

    private static <E extends Enum<E>> @Nullable E find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT))).findFirst().orElse(null);
    }

    private static <E extends Enum<E>, T extends @Nullable E> T constant(Map<String, String> kept, String name, Class<E> type, T otherwise) {
        @SuppressWarnings("unchecked") // null only where nothing was found, and then the other is taken
        var found = (T) find(type, kept.getOrDefault(name, ""));
        return found == null ? otherwise : found;
    }

    private static <T extends PictureOptions.@Nullable Size> T size(Map<String, String> kept, String name, T otherwise) {
        var sides = kept.getOrDefault(name, "").split("x");
        if (sides.length != 2 || !isSide(sides[0]) || !isSide(sides[1])) {
            return otherwise;
        }
        @SuppressWarnings("unchecked") // the record has no other form
        var size = (T) new PictureOptions.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        return size;
    }

    private static boolean isSide(String text) {
        return text.matches("\\d{2,5}") && Integer.parseInt(text) >= PictureSizing.SMALLEST_SIDE && Integer.parseInt(text) <= PageFormat.LARGEST_SIDE;
    }
}

package araxes.session;

import araxes.export.FilmExporter;
import araxes.export.TimeSteps;
import araxes.model.Atlas;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What decides a time-lapse beside its map; its format is that of its file.
///
/// @param from inclusive
/// @param to inclusive
/// @param speed pictures a second
/// @param loop whether it begins again at its end, where the format can say so
/// @param captions whether a band below says what happened
/// @param ffmpeg whether `ffmpeg` encodes MP4 instead of the library
public record FilmOptions(LocalDate from, LocalDate to, TimeSteps step, double speed, boolean loop, boolean captions, boolean ffmpeg) {
    public static final double SLOWEST = 0.01;
    public static final double FASTEST = 50;
    /// Names of the encoders.
    public static final String BUILT_IN = "built-in";
    public static final String FFMPEG = "ffmpeg";

    /// All of the atlas, change by change.
    public static FilmOptions usual(Atlas.About about) {
        return new FilmOptions(about.firstDay(), about.asOf(), new TimeSteps.ByChange(), 2, true, false, false);
    }

    /// What the recipe of a film says. What cannot be read in it is as usual; a day that this atlas does not reach becomes its first or last.
    public static FilmOptions of(Map<String, String> recipe, Atlas.About about) {
        Function<String, LocalDate> within = text -> {
            var day = LocalDate.parse(text);
            return day.isBefore(about.firstDay()) ? about.firstDay() : day.isAfter(about.asOf()) ? about.asOf() : day;
        };
        var usual = usual(about);
        return new FilmOptions(read(recipe, "from", within, usual.from), read(recipe, "to", within, usual.to),
            read(recipe, "step", TimeSteps::parse, usual.step),
            read(recipe, "speed", text -> isSpeed(Double.parseDouble(text)) ? Double.valueOf(text) : null, usual.speed),
            read(recipe, "loop", Boolean::valueOf, usual.loop), read(recipe, "captions", Boolean::valueOf, usual.captions),
            read(recipe, "encoder", text -> isEncoder(text) ? text.equals(FFMPEG) : null, usual.ffmpeg));
    }

    private static <T> T read(Map<String, String> recipe, String name, Function<String, @Nullable T> form, T otherwise) {
        var text = recipe.get(name);
        try {
            var found = text == null ? null : form.apply(text);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException | DateTimeException _) {
            return otherwise;
        }
    }

    public static boolean isSpeed(double asked) {
        return asked >= SLOWEST && asked <= FASTEST;
    }

    public static boolean isEncoder(String asked) {
        return asked.equals(BUILT_IN) || asked.equals(FFMPEG);
    }

    /// As [#of] reads it.
    ///
    /// @param size of the map in each picture
    Map<String, String> forRecipe(PictureOptions.Size size) {
        return Map.of("from", from.toString(), "to", to.toString(), "step", step.text(), "speed", String.valueOf(speed),
            "loop", String.valueOf(loop), "captions", String.valueOf(captions), "encoder", ffmpeg ? FFMPEG : BUILT_IN,
            PictureOptions.SIZE, size.toString());
    }

    public FilmExporter.Options encoding() {
        return new FilmExporter.Options(loop, ffmpeg);
    }

    /// How long each picture stands.
    Duration stands() {
        return Duration.ofMillis(Math.round(1000 / speed));
    }
}

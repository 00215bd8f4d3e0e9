package araxes.cli;

import araxes.export.FilmExporter;
import araxes.export.FilmFormat;
import araxes.export.TimeSteps;
import araxes.model.Atlas;
import araxes.session.PictureOptions;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a time-lapse shall be beside its map: days, pace and format. What is not said here, the recipe of another film may say.
final class FilmChoice {
    private static final double SLOWEST = 0.01;
    private static final double FASTEST = 50;
    private static final double USUAL_SPEED = 2;
    private static final String BUILT_IN = "built-in";
    private static final String FFMPEG = "ffmpeg";
    private static final String CHANGE = "change";

    @Option(names = "--from", descriptionKey = "timelapse-from", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate to;

    @Option(names = "--step", paramLabel = "PERIOD|change", converter = StepConverter.class)
    @Nullable TimeSteps step;

    @Option(names = "--speed", paramLabel = "N")
    @Nullable Double speed;

    @Option(names = "--loop", negatable = true)
    @Nullable Boolean loop;

    @Option(names = "--captions", negatable = true)
    @Nullable Boolean captions;

    @Option(names = "--format", descriptionKey = "film-format", paramLabel = "FORMAT", completionCandidates = FormatIds.class)
    @Nullable String format;

    @Option(names = "--encoder", paramLabel = "built-in|ffmpeg")
    @Nullable String encoder;

    void refuseWrongOnes(@Nullable CommandSpec spec) {
        if (speed != null && !isSpeed(speed)) {
            throw AskedWrongly.because(spec, "not-a-speed", speed, SLOWEST, FASTEST);
        }
        if (encoder != null && !isEncoder(encoder)) {
            throw AskedWrongly.because(spec, "not-an-encoder", encoder);
        }
    }

    private static boolean isSpeed(double asked) {
        return asked >= SLOWEST && asked <= FASTEST;
    }

    private static boolean isEncoder(String asked) {
        return asked.equals(BUILT_IN) || asked.equals(FFMPEG);
    }

    /// By its name, else by the ending of the file.
    FilmFormat format(Path target, @Nullable CommandSpec spec) {
        var asked = format;
        if (asked != null) {
            return FilmFormat.find(asked).orElseThrow(() -> AskedWrongly.unknown(spec, "format", asked, new FormatIds()));
        }
        return FilmFormat.of(target).orElseThrow(() -> AskedWrongly.because(spec, "not-a-film", target, String.join(", ", new FormatIds())));
    }

    /// Takes from the recipe of a film what the command line does not say. What it cannot read in it, it leaves; a day that this atlas does
    /// not reach becomes its first or last.
    void completeFrom(Map<String, String> options, Atlas.About about) {
        Function<String, LocalDate> within = text -> {
            var day = LocalDate.parse(text);
            return day.isBefore(about.firstDay()) ? about.firstDay() : day.isAfter(about.asOf()) ? about.asOf() : day;
        };
        from = from == null ? read(options, "from", within) : from;
        to = to == null ? read(options, "to", within) : to;
        step = step == null ? read(options, "step", TimeSteps::parse) : step;
        speed = speed == null ? read(options, "speed", text -> isSpeed(Double.parseDouble(text)) ? Double.valueOf(text) : null) : speed;
        loop = loop == null ? read(options, "loop", Boolean::valueOf) : loop;
        captions = captions == null ? read(options, "captions", Boolean::valueOf) : captions;
        encoder = encoder == null ? read(options, "encoder", text -> isEncoder(text) ? text : null) : encoder;
    }

    private static <T> @Nullable T read(Map<String, String> options, String name, Function<String, @Nullable T> form) {
        var text = options.get(name);
        try {
            return text == null ? null : form.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            return null;
        }
    }

    /// What of this decides the film, for its recipe; its format is that of its file.
    Map<String, String> options(LocalDate first, LocalDate last, PictureSize size) {
        var options = new TreeMap<String, String>();
        options.put("from", first.toString());
        options.put("to", last.toString());
        options.put("step", switch (steps()) {
            case TimeSteps.Every(var period) -> period.toString();
            case TimeSteps.ByChange() -> CHANGE;
        });
        options.put("speed", String.valueOf(speed()));
        options.put("loop", String.valueOf(encoding().loop()));
        options.put("captions", String.valueOf(hasCaptions()));
        options.put("encoder", encoding().ffmpeg() ? FFMPEG : BUILT_IN);
        options.put(PictureOptions.SIZE, size.toString());
        return options;
    }

    TimeSteps steps() {
        return step == null ? new TimeSteps.ByChange() : step;
    }

    boolean hasCaptions() {
        return captions != null && captions;
    }

    FilmExporter.Options encoding() {
        return new FilmExporter.Options(loop == null || loop, FFMPEG.equals(encoder));
    }

    /// How long each picture stands.
    Duration stands() {
        return Duration.ofMillis(Math.round(1000 / speed()));
    }

    private double speed() {
        return speed == null ? USUAL_SPEED : speed;
    }

    static final class StepConverter implements ITypeConverter<TimeSteps> {
        @Override
        public TimeSteps convert(String text) {
            try {
                return TimeSteps.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Wording.of("not-a-step", text));
            }
        }
    }

    static final class FormatIds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        FormatIds() {
            super(Arrays.stream(FilmFormat.values()).map(FilmFormat::id).toList());
        }
    }
}

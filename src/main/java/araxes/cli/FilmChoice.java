package araxes.cli;

import araxes.export.FilmFormat;
import araxes.export.TimeSteps;
import araxes.model.Atlas;
import araxes.session.FilmOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What a time-lapse shall be beside its map: days, pace and format. What is not said here, the recipe of another film may say.
final class FilmChoice {
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
        if (speed != null && !FilmOptions.isSpeed(speed)) {
            throw AskedWrongly.because(spec, "not-a-speed", speed, FilmOptions.SLOWEST, FilmOptions.FASTEST);
        }
        if (encoder != null && !FilmOptions.isEncoder(encoder)) {
            throw AskedWrongly.because(spec, "not-an-encoder", encoder);
        }
    }

    /// By its name, else by the ending of the file.
    FilmFormat format(Path target, @Nullable CommandSpec spec) {
        var asked = format;
        if (asked != null) {
            return FilmFormat.find(asked).orElseThrow(() -> AskedWrongly.unknown(spec, "format", asked, new FormatIds()));
        }
        return FilmFormat.of(target).orElseThrow(() -> AskedWrongly.because(spec, "not-a-film", target, String.join(", ", new FormatIds())));
    }

    /// What is not said here is as the recipe of a film says, else as usual.
    ///
    /// @param recipe options of the film that is made again; empty for a new one
    FilmOptions complete(Map<String, String> recipe, Atlas atlas, @Nullable CommandSpec spec) {
        var other = FilmOptions.of(recipe, atlas.about());
        var first = from == null ? other.from() : IsoDay.within(atlas, from, spec);
        var last = to == null ? other.to() : IsoDay.within(atlas, to, spec);
        if (first.isAfter(last)) {
            throw AskedWrongly.because(spec, "days-reversed", first, last);
        }
        return new FilmOptions(first, last, step == null ? other.step() : step, speed == null ? other.speed() : speed,
            loop == null ? other.loop() : loop, captions == null ? other.captions() : captions,
            encoder == null ? other.ffmpeg() : encoder.equals(FilmOptions.FFMPEG));
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

package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.export.FilmExporter;
import araxes.export.FilmFormat;
import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.export.TimeLapse;
import araxes.export.TimeSteps;
import araxes.session.FilmOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `araxes timelapse`: the map from day to day as a film, as frames or on one sheet.
@Command(name = "timelapse")
final class TimelapseCommand implements Callable<Integer> {
    private static final int CANCELLED = 130;
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MapAsked asked = new MapAsked();

    @Option(names = "--from", descriptionKey = "timelapse-from", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate to;

    @Option(names = "--step", paramLabel = "PERIOD|change", converter = StepConverter.class)
    TimeSteps step = new TimeSteps.ByChange();

    @Option(names = "--speed", paramLabel = "N")
    double speed = 2;

    @Option(names = "--loop", negatable = true, defaultValue = "true", fallbackValue = "true")
    boolean loop = true;

    @Option(names = "--captions")
    boolean captions;

    @Option(names = "--format", descriptionKey = "film-format", paramLabel = "FORMAT", completionCandidates = FormatIds.class)
    @Nullable String format;

    @Option(names = "--encoder", paramLabel = "built-in|ffmpeg", defaultValue = "built-in")
    String encoder = "built-in";

    @Option(names = "--progress", negatable = true)
    @Nullable Boolean progress;

    @Option(names = {"-o", "--output"}, descriptionKey = "film-output", paramLabel = "FILE|FOLDER", required = true)
    Path target = Path.of("");

    @Option(names = "--force")
    boolean force;

    TimelapseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        asked.day = Objects.requireNonNullElse(from, LocalDate.EPOCH);
        asked.refuseUnknownNames(spec);
        var wanted = format();
        if (!(speed >= FilmOrder.SLOWEST && speed <= FilmOrder.FASTEST)) {
            throw AskedWrongly.because(spec, "not-a-speed", speed, FilmOrder.SLOWEST, FilmOrder.FASTEST);
        }
        if (!encoder.equals("built-in") && !encoder.equals("ffmpeg")) {
            throw AskedWrongly.because(spec, "not-an-encoder", encoder);
        }
        if (wanted != FilmFormat.FRAMES) {
            OutputFile.refuseEarly(target, force);
        }
        var atlas = invocation.atlas();
        var first = IsoDay.within(atlas, Objects.requireNonNullElse(from, atlas.about().firstDay()), spec);
        var last = IsoDay.within(atlas, Objects.requireNonNullElse(to, atlas.about().asOf()), spec);
        if (first.isAfter(last)) {
            throw AskedWrongly.because(spec, "days-reversed", first, last);
        }
        asked.day = first;
        var meant = asked.meant(atlas, spec);
        var order = new FilmOrder(meant.session(), meant.viewport(), step.days(atlas, first, last), speed, captions);
        return write(order.film(), new FilmExporter(atlas, new MapComposer(atlas, PngExporter.textMeasure())), wanted, order.imprint(atlas));
    }

    private int write(TimeLapse film, FilmExporter exporter, FilmFormat wanted, Imprint imprint) throws IOException {
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean tells = progress == null ? terminal : progress;
        var told = new Progress(invocation.err(), film.days().size(), terminal);
        try (var interruption = new Interruption()) {
            exporter.write(film, target, wanted, new FilmExporter.Options(loop, encoder.equals("ffmpeg")), force, imprint, count -> {
                if (tells) {
                    told.reached(count);
                }
            }, interruption::heard);
            told.end();
            return 0;
        } catch (CancellationException e) {
            told.end();
            invocation.err().println(Wording.of("cancelled"));
            invocation.err().flush();
            return CANCELLED;
        }
    }

    private FilmFormat format() {
        if (format != null) {
            return FilmFormat.find(format).orElseThrow(() -> AskedWrongly.unknown(spec, "format", format, new FormatIds()));
        }
        return FilmFormat.of(target).orElseThrow(() -> AskedWrongly.because(spec, "not-a-film", target, String.join(", ", new FormatIds())));
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
            super(List.copyOf(Arrays.stream(FilmFormat.values()).map(FilmFormat::id).toList()));
        }
    }
}

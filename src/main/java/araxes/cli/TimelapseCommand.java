package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.export.FilmExporter;
import araxes.export.FilmFormat;
import araxes.export.PngExporter;
import araxes.model.Atlas;
import araxes.session.FilmOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes timelapse`: the map from day to day as a film, as frames or on one sheet.
@Command(name = "timelapse")
final class TimelapseCommand implements Callable<Integer> {
    private static final int CANCELLED = 130;
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MapAsked asked = new MapAsked();

    @Mixin
    FilmChoice choice = new FilmChoice();

    @Option(names = "--recipe", paramLabel = "FILE")
    @Nullable Path recipe;

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
        asked.from = recipe;
        asked.day = recipe == null ? LocalDate.EPOCH : null;
        asked.refuseUnknownNames(spec);
        choice.refuseWrongOnes(spec);
        var format = choice.format(target, spec);
        if (format != FilmFormat.FRAMES) {
            OutputFile.refuseEarly(target, force);
        }
        var atlas = invocation.atlas();
        if (recipe == null) {
            asked.day = IsoDay.within(atlas, Objects.requireNonNullElse(choice.from, atlas.about().firstDay()), spec);
        }
        var meant = asked.meant(atlas, spec);
        invocation.note(meant.differences());
        var order = new FilmOrder(meant.session(), meant.viewport(), choice.complete(meant.options(), atlas, spec));
        return write(order, atlas, format);
    }

    private int write(FilmOrder order, Atlas atlas, FilmFormat format) throws IOException {
        var exporter = new FilmExporter(atlas, new MapComposer(atlas, PngExporter.textMeasure()));
        var film = order.film(atlas);
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean tells = progress == null ? terminal : progress;
        var told = new Progress(invocation.err(), film.days().size(), terminal);
        try (var interruption = new Interruption()) {
            exporter.write(film, target, format, order.options().encoding(), force, order.imprint(atlas), count -> {
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
}

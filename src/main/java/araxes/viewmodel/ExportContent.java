package araxes.viewmodel;

import araxes.cartography.MapComposer;
import araxes.export.DataFormat;
import araxes.export.FilmExporter;
import araxes.export.FilmFormat;
import araxes.export.TimeLapse;
import araxes.export.WholeFile;
import araxes.model.Atlas;
import araxes.report.ReportPage;
import araxes.report.ReportText;
import araxes.scenario.ScenarioEngine;
import araxes.session.FilmOrder;
import araxes.session.PictureOrder;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// What an export would write, ready to be looked at and to be written.
public sealed interface ExportContent {
    /// For the name of the file.
    String title();

    /// How many steps it takes to write.
    default int steps() {
        return 1;
    }

    /// Writes all of it or nothing.
    ///
    /// @param mayReplace whether an existing file may be replaced
    /// @param done told how many steps are done
    /// @param cancelled asked before each step, and before the file gets its name
    /// @throws CancellationException if it was cancelled; nothing is left behind
    /// @throws IOException if it cannot be written; nothing is left behind
    void write(Path target, boolean mayReplace, IntConsumer done, BooleanSupplier cancelled) throws IOException;

    record Picture(PictureOrder.Drawn drawn) implements ExportContent {
        @Override
        public String title() {
            return drawn.page().title();
        }

        @Override
        public void write(Path target, boolean mayReplace, IntConsumer done, BooleanSupplier cancelled) throws IOException {
            whole(target, mayReplace, drawn::writeTo, cancelled);
        }
    }

    /// @param film that the order asks for
    record Film(FilmOrder order, TimeLapse film, FilmFormat format, FilmExporter exporter, Atlas atlas) implements ExportContent {
        @Override
        public String title() {
            return Messages.text("export.film-title");
        }

        @Override
        public int steps() {
            return film.days().size();
        }

        @Override
        public void write(Path target, boolean mayReplace, IntConsumer done, BooleanSupplier cancelled) throws IOException {
            exporter.write(film, target, format, order.options().encoding(), mayReplace, order.imprint(atlas), done, cancelled);
        }
    }

    record Data(ExportTable table, DataFormat format, String dataHash) implements ExportContent {
        @Override
        public String title() {
            return table.table().title();
        }

        @Override
        public void write(Path target, boolean mayReplace, IntConsumer done, BooleanSupplier cancelled) throws IOException {
            whole(target, mayReplace, stream -> format.write(table.table(), table.imprint(), dataHash, stream), cancelled);
        }
    }

    record Report(ReportText text, ReportPage form) implements ExportContent {
        @Override
        public String title() {
            return text.title();
        }

        @Override
        public void write(Path target, boolean mayReplace, IntConsumer done, BooleanSupplier cancelled) throws IOException {
            whole(target, mayReplace, stream -> {
                var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                form.write(text, out);
                out.flush();
            }, cancelled);
        }
    }

    private static void whole(Path target, boolean mayReplace, WholeFile.Content content, BooleanSupplier cancelled) throws IOException {
        WholeFile.write(target, mayReplace, stream -> {
            var stopping = new CancellableStream(stream, cancelled);
            content.writeTo(stopping);
            stopping.flush();
            stopping.refuseIfCancelled();
        });
    }

    /// @param orders that [ExportOrders#whyNot] has nothing against
    /// @param composer measuring text as [araxes.export.PageExporter#textMeasure()] does
    /// @throws IllegalArgumentException with the reason if a proposal cannot be carried out, or if a page is too small for what it shall carry
    static ExportContent of(ExportOrders orders, Atlas atlas, MapComposer composer, Supplier<ScenarioEngine> engine) {
        var choice = orders.choice();
        return switch (choice.kind()) {
            case PICTURE -> new Picture(orders.picture().draw(atlas, composer));
            case FILM -> {
                var order = orders.film();
                yield new Film(order, order.film(atlas), choice.film().format(), new FilmExporter(atlas, composer), atlas);
            }
            case DATA -> new Data(ExportTable.of(choice.data().what(), orders.session(), engine.get()), choice.data().format(), atlas.dataHash().value());
            case REPORT -> new Report(ExportReport.of(choice.report().subject(), orders.session(), engine.get(), composer), choice.report().form());
        };
    }
}

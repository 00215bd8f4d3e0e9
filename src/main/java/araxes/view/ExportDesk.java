package araxes.view;

import araxes.cartography.MapFrame;
import araxes.cartography.Viewport;
import araxes.render.MapPainter;
import araxes.session.PictureOrder;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportMemory;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// What the window gives away: files, pictures for other programs, paper.
final class ExportDesk implements ExportPane.Commands {
    private final MapViewModel viewModel;
    private final ObservableValue<@Nullable Viewport> viewport;
    private final Drawing drawing;
    private final WindowServices services;
    private final NoticeBar notices;
    private final WorkBar work;
    private final Runnable closed;
    private final ExportPreview preview;
    private final ExportPane pane;
    private final Printing printing;
    private @Nullable ExportChoice unfinished;

    /// @param closed gives the focus back
    ExportDesk(MapViewModel viewModel, ObservableValue<@Nullable Viewport> viewport, Drawing drawing, WindowServices services, Printing printing,
        NoticeBar notices, WorkBar work, Runnable closed) {
        this.viewModel = viewModel;
        this.viewport = viewport;
        this.drawing = drawing;
        this.services = services;
        this.notices = notices;
        this.work = work;
        this.closed = closed;
        this.printing = printing;
        preview = new ExportPreview(viewModel.atlas(), drawing.composer());
        pane = new ExportPane(new FilmFields(viewModel, this::chosen), new ExportTarget(services.settings(), services.dialogs()), preview, this);
        viewModel.sessionProperty().subscribe(session -> pane.follow(session, viewport.getValue()));
        viewport.subscribe(seen -> pane.follow(viewModel.session(), seen));
    }

    private void chosen(ExportChoice choice) {
        pane.choose(choice);
    }

    ExportPane pane() {
        return pane;
    }

    /// Again closes it.
    void open() {
        var seen = viewport.getValue();
        if (pane.isOpen()) {
            pane.close();
        } else if (seen != null) {
            pane.open(unfinished == null ? remembered() : unfinished, viewModel.session(), seen);
        }
    }

    /// The dialog with a report: on what the map is compared with if that is all it shows, else on a proposal.
    void openReport() {
        var seen = viewport.getValue();
        if (seen != null) {
            var choice = (unfinished == null ? remembered() : unfinished).withKind(ExportChoice.Kind.REPORT);
            pane.open(choice.withReport(choice.report().fitting(viewModel.session())), viewModel.session(), seen);
        }
    }

    private ExportChoice remembered() {
        return ExportMemory.recall(services.settings().export(), ExportChoice.usual(viewModel.firstDay(), viewModel.lastDay()));
    }

    @Override
    public void closed() {
        closed.run();
    }

    @Override
    public void write(ExportPreview.Made.Ready made, Path target, boolean replace) {
        var choice = made.orders().choice();
        services.settings().setExport(ExportMemory.of(choice));
        var writing = new Writing(made, target, replace);
        writing.setOnSucceeded(_ -> {
            unfinished = null;
            var offers = new LinkedHashMap<String, Runnable>();
            offers.put(Messages.text("export.open"), () -> show(target));
            offers.put(Messages.text("export.show-in-folder"), () -> show(target.getParent()));
            notices.say(Messages.text("export.done", target), offers);
        });
        writing.setOnFailed(_ -> {
            unfinished = choice;
            notices.warn(Messages.text("export.failed", target, explain(writing.getException())));
        });
        writing.setOnCancelled(_ -> {
            unfinished = choice;
            notices.say(Messages.text("export.cancelled", target.getFileName()));
        });
        work.run(writing);
    }

    private void show(Path place) {
        services.links().open(place.toUri().toString());
    }

    private static String explain(Throwable failure) {
        return failure instanceof FileSystemException named && named.getReason() != null ? named.getReason() : String.valueOf(failure.getMessage());
    }

    /// Writes one export, whole or not at all.
    private final class Writing extends Task<Path> {
        private final ExportPreview.Made.Ready made;
        private final Path target;
        private final boolean replace;

        Writing(ExportPreview.Made.Ready made, Path target, boolean replace) {
            this.made = made;
            this.target = target;
            this.replace = replace;
        }

        @Override
        protected Path call() throws IOException {
            updateTitle(Messages.text("export.writing", target.getFileName()));
            var content = made.content();
            content.write(target, replace, count -> updateProgress(count, content.steps()), this::isCancelled);
            return target;
        }
    }

    /// The map of the window.
    void copy() {
        var frame = viewModel.frameProperty().get();
        if (frame != null) {
            copy(frame);
        }
    }

    private void copy(MapFrame frame) {
        inBackground(() -> {
            var painter = new MapPainter();
            painter.paint(frame.drawing());
            return new ExportPreview.Pixels(frame.viewport().width(), frame.viewport().height(), painter.pixels());
        });
    }

    @Override
    public void copy(PictureOrder.Drawn drawn) {
        inBackground(() -> ExportPreview.pixels(drawn, 1));
    }

    private void inBackground(Supplier<ExportPreview.Pixels> paint) {
        var painting = new Task<WritableImage>() {
            @Override
            protected WritableImage call() {
                updateTitle(Messages.text("export.copying"));
                return ExportLook.image(paint.get());
            }
        };
        painting.setOnSucceeded(_ -> {
            var content = new ClipboardContent();
            content.putImage(painting.getValue());
            Clipboard.getSystemClipboard().setContent(content);
            var image = painting.getValue();
            notices.say(Messages.text("export.copied", String.valueOf((int) image.getWidth()), String.valueOf((int) image.getHeight())));
        });
        painting.setOnFailed(_ -> notices.warn(Messages.text("export.not-copied", String.valueOf(painting.getException().getMessage()))));
        work.run(painting);
    }

    /// The page that the dialog shows while it is open, else the one it would begin with.
    void print() {
        var seen = viewport.getValue();
        if (seen != null) {
            print(pane.orders().orElseGet(() -> new ExportOrders(remembered(), viewModel.session(), seen)));
        }
    }

    @Override
    public void print(ExportOrders orders) {
        printing.print(orders, viewModel.atlas(), drawing.composer(), notices, work);
    }
}

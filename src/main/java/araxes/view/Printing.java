package araxes.view;

import araxes.cartography.MapComposer;
import araxes.model.Atlas;
import araxes.session.PictureOptions;
import araxes.session.PictureOrder;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.concurrent.Task;
import javafx.print.PageOrientation;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Prints the map as a page that is laid out for what the printer can reach of its paper.
final class Printing {
    private static final int DOTS_PER_INCH = 300;
    private static final double POINTS_PER_INCH = 72;
    /// What Java 25 hands pages to on Linux, without a word if it is not there.
    private static final Path LPR = Path.of("/usr/bin/lpr");
    private final Window owner;

    Printing(Window owner) {
        this.owner = owner;
    }

    /// Asks for the printer first.
    void print(ExportOrders orders, Atlas atlas, CompletableFuture<MapComposer> composer, NoticeBar notices, WorkBar work) {
        var job = job();
        if (job == null) {
            notices.warn(Messages.text("print.no-printer"));
            return;
        }
        if (lacks(LPR, System.getProperty("os.name"))) {
            job.cancelJob();
            notices.warn(Messages.text("print.no-lpr", LPR));
            return;
        }
        var settings = job.getJobSettings();
        settings.setJobName(Messages.text("print.job"));
        settings.setPageLayout(job.getPrinter().createPageLayout(job.getPrinter().getDefaultPageLayout().getPaper(), PageOrientation.LANDSCAPE,
            Printer.MarginType.DEFAULT));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return;
        }
        var layout = settings.getPageLayout();
        var painting = new Task<ExportPreview.Pixels>() {
            @Override
            protected ExportPreview.Pixels call() {
                updateTitle(Messages.text("print.painting"));
                return ExportPreview.pixels(order(orders, layout).draw(atlas, composer.join()), 1);
            }
        };
        painting.setOnSucceeded(_ -> {
            var view = new ImageView(ExportLook.image(painting.getValue()));
            view.setFitWidth(layout.getPrintableWidth());
            view.setFitHeight(layout.getPrintableHeight());
            if (job.printPage(layout, view) && job.endJob()) {
                notices.say(Messages.text("print.done", job.getPrinter().getName()));
            } else {
                notices.warn(Messages.text("print.failed", job.getPrinter().getName()));
            }
        });
        painting.setOnFailed(_ -> {
            job.cancelJob();
            notices.warn(Messages.text("export.impossible", String.valueOf(painting.getException().getMessage())));
        });
        painting.setOnCancelled(_ -> job.cancelJob());
        work.run(painting);
    }

    /// Null where there is no printer, or nothing that could speak to one.
    private static @Nullable PrinterJob job() {
        try {
            return Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        } catch (RuntimeException | LinkageError _) {
            return null;
        }
    }

    static boolean lacks(Path lpr, String system) {
        return system.equals("Linux") && !Files.isExecutable(lpr);
    }

    /// The page of the choice, on the printer's paper: its margins are those of the printer.
    static PictureOrder order(ExportOrders orders, PageLayout layout) {
        var chosen = orders.choice().picture();
        var size = new PictureOptions.Size(dots(layout.getPrintableWidth()), dots(layout.getPrintableHeight()));
        var page = new PictureOptions(chosen.file(), PictureOptions.ANY_SIZE, size, DOTS_PER_INCH, 0.0, chosen.title(), chosen.subtitle(), chosen.parts());
        return new ExportOrders(orders.choice().withPicture(page), orders.session(), orders.viewport()).picture();
    }

    private static int dots(double points) {
        return (int) Math.round(points / POINTS_PER_INCH * DOTS_PER_INCH);
    }
}

package araxes.view;

import araxes.viewmodel.ExportContent;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.nio.IntBuffer;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The left side of the export dialog: what would be written.
final class ExportLook extends BorderPane {
    private static final double GAP = 16;
    private final ImageView image = new ImageView();
    private final Label words = new Label();
    private final ReportLook report = new ReportLook();
    private final Label caption = new Label();
    private final StackPane place = new StackPane(image, words, report);

    /// @param resized runs when there is more or less room
    ExportLook(Runnable resized) {
        image.setId("export-preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.getStyleClass().add("export-sheet");
        words.setWrapText(true);
        words.setMaxWidth(520);
        words.setId("export-words");
        place.setMinSize(120, 120);
        place.setPadding(new Insets(GAP));
        place.widthProperty().subscribe(_ -> resized.run());
        place.heightProperty().subscribe(_ -> resized.run());
        caption.setId("export-caption");
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        caption.setWrapText(true);
        setCenter(place);
        setBottom(caption);
        BorderPane.setAlignment(caption, Pos.CENTER);
        BorderPane.setMargin(caption, new Insets(0, GAP, 8, GAP));
        clear();
    }

    /// In pixels; nothing fits while it is 0 or less.
    int roomWidth() {
        return (int) (place.getWidth() - 2 * GAP);
    }

    /// In pixels; nothing fits while it is 0 or less.
    int roomHeight() {
        return (int) (place.getHeight() - 2 * GAP);
    }

    /// Makes the picture fit while another is being made.
    void fit() {
        image.setFitWidth(roomWidth());
        image.setFitHeight(roomHeight());
    }

    void clear() {
        only(image);
        image.setImage(null);
        words.setText("");
        caption.setText("");
        report.getItems().clear();
    }

    private void only(Node shown) {
        place.getChildren().forEach(child -> child.setVisible(child == shown));
    }

    void show(ExportPreview.Made made) {
        switch (made) {
            case ExportPreview.Made.Ready(var _, var content, var pixels) -> {
                show(content);
                image.setImage(pixels == null ? null : image(pixels));
            }
            case ExportPreview.Made.Nothing(var _, var reason) -> {
                only(words);
                words.setText(reason);
                caption.setText("");
                image.setImage(null);
            }
        }
    }

    private void show(ExportContent content) {
        words.setText("");
        switch (content) {
            case ExportContent.Picture(var drawn) -> {
                only(image);
                var format = drawn.page().format();
                caption.setText(Messages.text("export.caption.picture", drawn.page().title(), String.valueOf(format.width()), String.valueOf(format.height())));
            }
            case ExportContent.Film of -> {
                only(image);
                var film = of.film();
                double seconds = film.stands().multipliedBy(film.days().size()).plus(film.atEnd()).toMillis() / 1000.0;
                caption.setText(Messages.text("export.caption.film", film.days().size(), of.format().id().toUpperCase(Locale.ROOT), seconds));
            }
            case ExportContent.Data of -> {
                only(words);
                var table = of.table().table();
                words.setText(table.title() + "\n\n" + Messages.text("export.caption.data", table.rows().size(), table.fields().size())
                    + "\n\n" + String.join("\n\n", table.notes()));
                caption.setText("");
            }
            case ExportContent.Report of -> {
                only(report);
                report.show(of.text());
                caption.setText(Messages.text("export.caption.report"));
            }
        }
    }

    /// Without a copy of the pixels, which would take longer than a frame may; being opaque they are premultiplied already.
    static WritableImage image(ExportPreview.Pixels pixels) {
        return new WritableImage(
            new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }
}

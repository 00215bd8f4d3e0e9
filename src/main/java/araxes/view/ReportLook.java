package araxes.view;

import araxes.report.ReportBlock;
import araxes.report.ReportText;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A report as it will be written, to be looked through before. A list, so that only what is seen is laid out.
final class ReportLook extends ListView<ReportBlock> {
    /// Beside a block: the edge of the list and its scroll bar.
    private static final double EDGE = 64;
    private static final List<String> HEADINGS = List.of(Styles.TITLE_2, Styles.TITLE_3, Styles.TITLE_4, Styles.TEXT_BOLD);

    ReportLook() {
        setId("export-report");
        setAccessibleText(Messages.text("export.kind.report"));
        setCellFactory(_ -> new Cell());
        setMaxWidth(900);
    }

    void show(ReportText report) {
        getItems().setAll(report.blocks().stream().filter(ReportLook::isSeen).toList());
    }

    private static boolean isSeen(ReportBlock block) {
        return !(block instanceof ReportBlock.AsideEnd || block instanceof ReportBlock.Bullets(var lines) && lines.isEmpty());
    }

    private final class Cell extends ListCell<ReportBlock> {
        @Override
        protected void updateItem(@Nullable ReportBlock block, boolean empty) {
            super.updateItem(block, empty);
            setText(null);
            setGraphic(empty || block == null ? null : node(block));
        }

        /// As wide as the list, so that long text breaks there.
        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }

    private Node node(ReportBlock block) {
        return switch (block) {
            case ReportBlock.Heading(int level, String words) -> heading(level, words);
            case ReportBlock.Paragraph(String words) -> text(words);
            case ReportBlock.Bullets(var lines) -> new VBox(2, lines.stream().map(line -> text("• " + line)).toArray(Node[]::new));
            case ReportBlock.Table table -> table(table);
            case ReportBlock.Aside(int level, String title) -> heading(level, title);
            case ReportBlock.AsideEnd() -> new Region();
            case ReportBlock.Picture picture -> picture(picture);
        };
    }

    private Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.maxWidthProperty().bind(widthProperty().subtract(EDGE));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label heading(int level, String words) {
        var label = text(words);
        label.getStyleClass().add(HEADINGS.get(Math.min(level, HEADINGS.size()) - 1));
        label.setPadding(new Insets(8, 0, 0, 0));
        return label;
    }

    /// Columns share the width; numbers stand at the right.
    private GridPane table(ReportBlock.Table table) {
        var grid = new GridPane(12, 3);
        for (int column = 0; column < table.header().size(); column++) {
            var form = new ColumnConstraints();
            boolean isText = column < table.texts();
            form.setHalignment(isText ? HPos.LEFT : HPos.RIGHT);
            form.setHgrow(isText ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(form);
            var head = cell(table.header().get(column));
            head.getStyleClass().add(Styles.TEXT_BOLD);
            grid.add(head, column, 0);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(cell(cells.get(column)), column, row + 1);
            }
        }
        grid.maxWidthProperty().bind(widthProperty().subtract(EDGE));
        return grid;
    }

    private static Label cell(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.TEXT_SMALL);
        return label;
    }

    private Node picture(ReportBlock.Picture picture) {
        var view = new ImageView(new Image(new ByteArrayInputStream(picture.png())));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.alternative());
        view.fitWidthProperty().bind(widthProperty().subtract(EDGE));
        var caption = text(picture.caption());
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return new VBox(4, view, caption);
    }
}

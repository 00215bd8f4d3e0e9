package araxes.view;

import araxes.cartography.Compared;
import araxes.cartography.MapFrame;
import araxes.export.ComparisonTable;
import araxes.export.WholeFile;
import araxes.model.UnitId;
import araxes.viewmodel.DifferenceReport;
import araxes.viewmodel.DifferenceReport.Row;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The difference that the map shows, as a table; a row shows its place. Can be copied and written to a file.
final class DifferencePane extends VBox {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private final MapViewModel viewModel;
    private final Dialogs dialogs;
    private final NoticeBar notices;
    private final Label title = Cards.text("");
    private final Label refusal = Cards.text("");
    private final TableView<Row> table = new TableView<>();
    private final Filling filling = new Filling(this);
    private @Nullable Compared shown;
    private @Nullable ComparisonTable figures;

    /// @param show called with the unit of a row that was chosen
    DifferencePane(MapViewModel viewModel, Action stop, Dialogs dialogs, NoticeBar notices, Consumer<UnitId> show) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
        this.notices = notices;
        setId("difference");
        getStyleClass().add("outcome");
        title.getStyleClass().add("outcome-situation");
        title.setId("difference-title");
        var buttons = new HBox(4, button("difference-copy", Feather.COPY, this::copy), button("difference-export", Feather.DOWNLOAD, this::export),
            stop.button());
        buttons.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(4);
        Filling.whenShown(head, List.of(Cards.heading(Messages.text("difference.heading")), title, refusal, buttons));
        head.getStyleClass().add("outcome-head");
        table.setId("difference-table");
        table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(Messages.text("difference.none")));
        table.getColumns().add(column("place", 84, Row::place));
        table.getColumns().add(column("change", 116, Row::change));
        table.getColumns().add(areas());
        table.getColumns().add(column("people", 66, Row::people));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && row.unit() != null) {
                show.accept(row.unit());
            }
        });
        table.setContextMenu(menu());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                copyRow();
                key.consume();
            }
        });
        setVgrow(table, Priority.ALWAYS);
        setMinHeight(0);
        filling.show(List.of(head, table));
        viewModel.frameProperty().subscribe(this::show);
    }

    /// Styled anew.
    void fillAgain() {
        filling.again();
    }

    private ContextMenu menu() {
        var row = new MenuItem(Messages.text("difference.copy-row"));
        row.setId("difference-copy-row");
        row.setOnAction(_ -> copyRow());
        row.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        var all = new MenuItem(Messages.text("difference-copy"));
        all.setId("difference-copy-table");
        all.setOnAction(_ -> copy());
        var write = new MenuItem(Messages.text("difference-export"));
        write.setOnAction(_ -> export());
        return new ContextMenu(row, all, write);
    }

    /// As a spreadsheet takes it.
    private void copyRow() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            CardText.copy(String.join("\t", row.place(), row.change(), String.format(Locale.ROOT, "%.2f", row.squareKilometres()), row.people()).strip());
            notices.say(Messages.text("difference.row-copied"));
        }
    }

    private static TableColumn<Row, String> column(String id, double width, Function<Row, String> text) {
        var column = new TableColumn<Row, String>(Messages.text("difference.column." + id));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            private final Text words = new Text();

            {
                words.getStyleClass().add("cell-text");
                words.wrappingWidthProperty().bind(widthProperty().subtract(12));
                setGraphic(words);
                setPrefHeight(USE_COMPUTED_SIZE);
            }

            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                words.setText(empty || item == null ? "" : item);
            }
        });
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<Row, Double> areas() {
        var column = new TableColumn<Row, Double>(Messages.text("difference.column.area"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().squareKilometres()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Double item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : String.format(Messages.locale(), item < 10 ? "%,.2f" : "%,.0f", item));
                setAlignment(Pos.CENTER_RIGHT);
            }
        });
        column.setPrefWidth(52);
        return column;
    }

    private static Button button(String id, Feather icon, Runnable run) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(Messages.text(id)));
        button.setAccessibleText(Messages.text(id));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void show(@Nullable MapFrame frame) {
        var compared = frame == null ? null : frame.compared();
        if (compared == null || compared.equals(shown)) {
            return;
        }
        shown = compared;
        boolean done = switch (compared) {
            case Compared.Refused(_, _, var reason) -> {
                refusal.setText(reason);
                figures = null;
                table.getItems().clear();
                title.setText("");
                yield false;
            }
            case Compared.Done it -> {
                var report = DifferenceReport.of(it, frame.state(), viewModel.atlas());
                title.setText(report.title());
                figures = ComparisonTable.of(report.from(), report.to(), it.before(), it.after(), viewModel.atlas());
                table.getItems().setAll(report.rows());
                yield true;
            }
        };
        Cards.reveal(refusal, !done);
    }

    private void copy() {
        if (figures != null) {
            var content = new ClipboardContent();
            content.putString(markdown(figures));
            Clipboard.getSystemClipboard().setContent(content);
            notices.say(Messages.text("difference.copied"));
        }
    }

    private static String markdown(ComparisonTable table) {
        var text = new StringWriter();
        try {
            table.writeMarkdown(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string is always writable
        }
        return text.toString();
    }

    private void export() {
        var written = figures;
        if (written != null) {
            dialogs.chooseTableToWrite("araxes-difference.csv").ifPresent(file -> CompletableFuture.runAsync(() -> write(written, file), Thread::startVirtualThread)
                .whenCompleteAsync((_, failure) -> say(file, failure), FxThread.LATER));
        }
    }

    private static void write(ComparisonTable table, Path file) {
        try {
            WholeFile.write(file, true, stream -> {
                Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".md")) {
                    table.writeMarkdown(out);
                } else {
                    table.writeCsv(out);
                }
                out.flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(Path file, @Nullable Throwable failure) {
        switch (failure) {
            case null -> notices.say(Messages.text("export.done", file));
            case CompletionException wrapped when wrapped.getCause() instanceof UncheckedIOException problem ->
                notices.warn(Messages.text("export.failed", file, String.valueOf(problem.getCause().getMessage())));
            default -> notices.warn(Messages.text("export.failed", file, String.valueOf(failure.getMessage())));
        }
    }
}

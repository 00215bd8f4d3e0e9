package araxes.view;

import araxes.viewmodel.HistoryRows;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.StepWording;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// Everything done since the session was opened, in words; a click goes there. Folded until it is wanted.
final class HistoryPanel extends TitledPane {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double HEIGHT = 220;
    private final MapViewModel viewModel;
    private final HistoryRows steps;
    private final ListView<HistoryRows.Row> list = new ListView<>();

    /// @param closed called when the list was folded by Esc, to give the focus back
    HistoryPanel(MapViewModel viewModel, Runnable closed) {
        this.viewModel = viewModel;
        steps = new HistoryRows(viewModel.history(), new StepWording(viewModel.atlas()));
        setId("history");
        setText(Messages.text("history.title"));
        setMinHeight(USE_PREF_SIZE);
        setAnimated(false);
        setExpanded(false);
        list.setId("history-list");
        list.setAccessibleText(Messages.text("history.accessible"));
        list.setItems(steps.rows());
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.setContextMenu(new ContextMenu(item("go", this::go), item("copy", this::copy)));
        // Before the list, which keeps Esc to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isExpanded()) {
                setExpanded(false);
                closed.run();
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        setContent(list);
        viewModel.history().positionProperty().subscribe(_ -> {
            if (isExpanded()) {
                list.refresh();
            }
        });
        steps.rows().addListener((ListChangeListener<HistoryRows.Row>) _ -> showLast());
        expandedProperty().subscribe(_ -> {
            list.refresh();
            showLast();
        });
    }

    void toggle() {
        setExpanded(!isExpanded());
        if (isExpanded()) {
            list.requestFocus();
        }
    }

    private MenuItem item(String id, Runnable run) {
        var item = new MenuItem(Messages.text("history.menu." + id));
        item.setId("history-menu-" + id);
        item.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void copy() {
        CardText.copy(list.getSelectionModel().getSelectedItem().text());
    }

    private void showLast() {
        if (isExpanded()) {
            list.scrollTo(steps.rows().size() - 1);
        }
    }

    private void go() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            viewModel.goTo(row.last());
        }
    }

    private final class Cell extends ListCell<HistoryRows.Row> {
        @Override
        protected void updateItem(HistoryRows.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean none = row == null || empty;
            setText(none ? null : row.text());
            setTooltip(none ? null : new Tooltip(row.text()));
            int position = viewModel.history().position();
            pseudoClassStateChanged(UNDONE, !none && row.first() > position);
            pseudoClassStateChanged(SHOWN, !none && row.holds(position));
        }
    }
}

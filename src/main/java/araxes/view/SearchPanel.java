package araxes.view;

import araxes.cartography.MapState;
import araxes.search.Found;
import araxes.search.Gazetteer;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds places, units, events, proposals, routes and parties by any of their names; Enter goes there.
final class SearchPanel extends VBox {
    private static final int MOST_SHOWN = 40;
    private static final int PAGE = 8;
    private final MapViewModel viewModel;
    private final Consumer<Found> goTo;
    private final Runnable closed;
    private final CompletableFuture<Gazetteer> gazetteer;
    private final TextField typed = new TextField();
    private final ListView<Found> found = new ListView<>();
    private final Label nothing = new Label();

    /// @param goTo shows what was chosen
    /// @param closed called when the panel was closed, to give the focus back
    SearchPanel(MapViewModel viewModel, Consumer<Found> goTo, Runnable closed) {
        this.viewModel = viewModel;
        this.goTo = goTo;
        this.closed = closed;
        // Folding a few thousand names takes longer than opening the panel may.
        gazetteer = CompletableFuture.supplyAsync(() -> Gazetteer.of(viewModel.atlas()));
        setId("search");
        getStyleClass().add("page");
        setMaxSize(560, 440);
        typed.setId("search-field");
        typed.setPromptText(Messages.text("search.prompt"));
        found.setId("search-list");
        found.setCellFactory(_ -> new Cell());
        found.setFocusTraversable(false);
        found.setPlaceholder(nothing);
        found.setOnMouseClicked(_ -> go());
        nothing.setWrapText(true);
        getChildren().addAll(typed, found);
        typed.textProperty().subscribe(this::find);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typed.focusedProperty().subscribe((_, focused) -> {
            if (!focused && !found.isFocused()) {
                setVisible(false);
            }
        });
        setVisible(false);
    }

    void open() {
        setVisible(true);
        typed.selectAll();
        find(typed.getText());
        typed.requestFocus();
    }

    private void find(String text) {
        if (!isVisible()) {
            return;
        }
        if (!gazetteer.isDone()) {
            nothing.setText(Messages.text("search.waiting"));
            gazetteer.thenRunAsync(() -> find(typed.getText()), FxThread.LATER);
            return;
        }
        var drafts = viewModel.state().drafts();
        var names = drafts.isEmpty() ? gazetteer.join() : gazetteer.join().with(drafts);
        found.getItems().setAll(text.isBlank() ? List.of() : names.find(text, MOST_SHOWN));
        nothing.setText(Messages.text(text.isBlank() ? "search.hint" : "search.nothing"));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> go();
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(PAGE);
            case PAGE_UP -> select(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int steps) {
        int last = found.getItems().size() - 1;
        found.getSelectionModel().select(Math.clamp(found.getSelectionModel().getSelectedIndex() + steps, 0, Math.max(0, last)));
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
    }

    private void go() {
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            goTo.accept(chosen);
        }
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    private static String kind(Found found) {
        var kind = Messages.text("found." + found.kind().name().toLowerCase(Locale.ROOT));
        var day = found.day();
        return day == null ? kind : kind + ", " + DateWording.day(day);
    }

    private final class Cell extends ListCell<Found> {
        private final Label name = new Label();
        private final Label matched = new Label();
        private final Label kind = new Label();
        private final HBox row = new HBox(8, name, matched, kind);

        Cell() {
            HBox.setHgrow(matched, Priority.ALWAYS);
            matched.setMaxWidth(Double.MAX_VALUE);
            matched.setMinWidth(0);
            matched.getStyleClass().add(Styles.TEXT_MUTED);
            kind.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
            kind.setMinWidth(USE_PREF_SIZE);
            name.setMinWidth(60);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Found item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            MapState state = viewModel.state();
            var shown = item.names().in(state.language());
            name.setText(shown);
            matched.setText(item.matched().equals(shown) || shown.contains(item.matched()) ? "" : item.matched());
            kind.setText(SearchPanel.kind(item));
            setAccessibleText(shown + ", " + SearchPanel.kind(item));
            setGraphic(row);
        }
    }
}

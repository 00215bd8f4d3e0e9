package araxes.view;

import araxes.viewmodel.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every command by its name: typed, chosen with the arrow keys, run with Enter.
final class CommandPalette extends VBox {
    private final List<Action> actions;
    private final Runnable closed;
    private final TextField typed = new TextField();
    private final ListView<Action> found = new ListView<>();

    /// @param closed called when the palette was closed, to give the focus back
    CommandPalette(Actions actions, Runnable closed) {
        this.actions = actions.all().stream().filter(action -> action != actions.palette).toList();
        this.closed = closed;
        setId("palette");
        getStyleClass().add("page");
        setMaxSize(520, 420);
        typed.setId("palette-field");
        typed.setPromptText(Messages.text("palette.prompt"));
        found.setId("palette-list");
        found.setCellFactory(_ -> new Cell());
        found.setFocusTraversable(false);
        found.setPlaceholder(new Label(Messages.text("palette.nothing")));
        found.setOnMouseClicked(_ -> run());
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
        typed.clear();
        find("");
        typed.requestFocus();
    }

    /// All words of the text, in any order; commands that begin with it first.
    private void find(String text) {
        var words = Stream.of(text.toLowerCase(Messages.locale()).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        found.getItems().setAll(actions.stream().filter(action -> words.stream().allMatch(folded(action)::contains))
            .sorted((one, other) -> Boolean.compare(begins(other, words), begins(one, words))).toList());
        found.getSelectionModel().selectFirst();
    }

    private static boolean begins(Action action, List<String> words) {
        return !words.isEmpty() && folded(action).startsWith(words.getFirst());
    }

    private static String folded(Action action) {
        return action.text().toLowerCase(Messages.locale());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> run();
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(8);
            case PAGE_UP -> select(-8);
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

    private void run() {
        var chosen = found.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) {
            chosen.run().run();
        }
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    private static final class Cell extends ListCell<Action> {
        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            if (action == null || empty) {
                setGraphic(null);
                return;
            }
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var key = new Label(action.key() == null ? "" : action.key().getDisplayText());
            key.getStyleClass().add("text-muted");
            setGraphic(new HBox(new Label(action.text()), space, key));
        }
    }
}

package araxes.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A field to type in and below it what was found: chosen with the arrow keys, taken with Enter or a click. Esc closes it, and so does
/// whoever turns to something else.
///
/// @param <T> what is found
abstract class TypedChoice<T> extends VBox {
    private static final int PAGE = 8;
    final TextField typed = new TextField();
    final ListView<T> found = new ListView<>();
    final Label nothing = new Label();
    private final Runnable closed;

    /// @param id of the panel; its field and its list are named after it
    /// @param closed called when the panel was closed, to give the focus back
    TypedChoice(String id, String prompt, double width, double height, Runnable closed) {
        this.closed = closed;
        setId(id);
        getStyleClass().add("page");
        setMaxSize(width, height);
        typed.setId(id + "-field");
        typed.setPromptText(prompt);
        found.setId(id + "-list");
        found.setFocusTraversable(false);
        found.setPlaceholder(nothing);
        nothing.setWrapText(true);
        found.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && isOnARow(click.getPickResult().getIntersectedNode())) {
                take();
            }
        });
        getChildren().addAll(typed, found);
        typed.textProperty().subscribe((_, text) -> find(text));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                setVisible(false);
            }
        });
        setVisible(false);
    }

    /// Fills the list.
    abstract void find(String text);

    /// After the panel was closed.
    abstract void take(T chosen);

    void open() {
        setVisible(true);
        typed.selectAll();
        find(typed.getText());
        typed.requestFocus();
    }

    private static boolean isOnARow(Node picked) {
        for (var node = picked; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("list-cell")) {
                return true;
            }
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take();
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

    private void take() {
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            take(chosen);
        }
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}

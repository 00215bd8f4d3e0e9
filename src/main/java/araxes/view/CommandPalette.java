package araxes.view;

import araxes.viewmodel.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Every command by its name: typed, chosen with the arrow keys, run with Enter.
final class CommandPalette extends TypedChoice<Action> {
    private final List<Action> actions;

    /// @param closed called when the palette was closed, to give the focus back
    CommandPalette(Actions actions, Runnable closed) {
        super("palette", Messages.text("palette.prompt"), 520, 420, closed);
        this.actions = actions.all().stream().filter(action -> action != actions.palette).toList();
        found.setCellFactory(_ -> new Cell());
        nothing.setText(Messages.text("palette.nothing"));
    }

    @Override
    void open() {
        typed.clear();
        super.open();
    }

    /// All words of the text, in any order; commands that begin with it first.
    @Override
    void find(String text) {
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

    @Override
    void take(Action chosen) {
        chosen.run().run();
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

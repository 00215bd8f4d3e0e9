package araxes.view;

import araxes.viewmodel.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;

/// A card as plain text, for a note or a footnote: what can be read can be copied.
final class CardText {
    private CardText() {}

    /// One line a row, in the order of the card.
    static String of(Node card) {
        var lines = new ArrayList<String>();
        collect(card, lines);
        return String.join("\n", lines);
    }

    static ContextMenu copyMenu(Node card) {
        var copy = new MenuItem(Messages.text("card.copy"));
        copy.setOnAction(_ -> copy(of(card)));
        return new ContextMenu(copy);
    }

    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void collect(Node node, List<String> lines) {
        switch (node) {
            case Labeled labeled -> add(labeled.getText(), lines);
            case HBox row -> {
                var cells = new ArrayList<String>();
                row.getChildren().forEach(cell -> collect(cell, cells));
                add(String.join(" ", cells), lines);
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
            default -> {
            }
        }
    }

    private static void add(String text, List<String> lines) {
        if (text != null && !text.isBlank()) {
            lines.add(text);
        }
    }
}

package araxes.view;

import araxes.viewmodel.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a file that is dropped on the window, and says while it hovers that it may be.
final class FileDrop {
    private final Consumer<Path> open;
    private final Consumer<String> warn;

    /// @param open takes a file; what kind it is and whether it can be read is found there
    /// @param warn says in one sentence why nothing was opened
    FileDrop(Consumer<Path> open, Consumer<String> warn) {
        this.open = open;
        this.warn = warn;
    }

    /// @param sign shown while a file hovers
    static void accept(Node window, Label sign, Consumer<Path> open, NoticeBar notices) {
        var drop = new FileDrop(open, notices::warn);
        sign.setId("drop-sign");
        sign.setText(Messages.text("session.drop"));
        sign.getStyleClass().add("drop-sign");
        sign.setMouseTransparent(true);
        sign.setVisible(false);
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                sign.setVisible(true);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> sign.setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            sign.setVisible(false);
            event.setDropCompleted(drop.take(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /// One file at a time: which of several would be the session that is left on the screen?
    ///
    /// @return whether it was taken
    boolean take(List<File> files) {
        boolean one = files.size() == 1 && files.getFirst().isFile();
        if (one) {
            open.accept(files.getFirst().toPath());
        } else {
            warn.accept(Messages.text("session.drop.wrong"));
        }
        return one;
    }
}

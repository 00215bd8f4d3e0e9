package araxes.view;

import araxes.viewmodel.Messages;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a file that is dropped on the window, and says while it hovers that it may be.
final class FileDrop {
    private FileDrop() {}

    /// @param sign shown while a file hovers
    static void accept(Node window, Label sign, Consumer<Path> open, NoticeBar notices) {
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
            var files = event.getDragboard().getFiles();
            boolean one = files.size() == 1 && files.getFirst().isFile();
            if (one) {
                open.accept(files.getFirst().toPath());
            } else {
                notices.warn(Messages.text("session.drop.wrong"));
            }
            event.setDropCompleted(one);
            event.consume();
        });
    }
}

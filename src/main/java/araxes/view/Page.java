package araxes.view;

import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sheet of text over the map, such as the list of keys. Esc closes it; the window behind stays usable.
final class Page extends BorderPane {
    private final Label title = new Label();
    private final VBox content = new VBox(8);
    private final Filling filling = new Filling(content);
    private final Button close = new Button(null, new FontIcon(Feather.X));
    private final Runnable closed;

    /// @param closed called when the page was closed, to give the focus back
    Page(Runnable closed) {
        this.closed = closed;
        title.getStyleClass().add(Styles.TITLE_3);
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(Messages.text("notice.close"));
        close.setOnAction(_ -> close());
        var head = new BorderPane(null, null, close, null, title);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        setTop(head);
        content.getStyleClass().add("page-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        getStyleClass().add("page");
        setMaxSize(720, 640);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setVisible(false);
    }

    void open(String newTitle, List<? extends Node> nodes) {
        title.setText(newTitle);
        setVisible(true);
        filling.show(nodes);
        close.requestFocus();
    }

    private void close() {
        setVisible(false);
        closed.run();
        // Out of sight it would still be styled anew with all the rest.
        filling.show(List.of());
    }
}

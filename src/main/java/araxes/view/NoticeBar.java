package araxes.view;

import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line over the map that says how something went. Good news leaves by itself; bad news stays until closed.
final class NoticeBar extends HBox {
    private static final Duration GOOD_NEWS = Duration.seconds(8);
    /// Time to take up an offer.
    private static final Duration WITH_OFFERS = Duration.seconds(30);
    private final HBox offers = new HBox(8);
    private final Label text = new Label();
    private final PauseTransition leave = new PauseTransition(GOOD_NEWS);

    NoticeBar() {
        var close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText(Messages.text("notice.close"));
        close.setOnAction(_ -> hide());
        leave.setOnFinished(_ -> hide());
        text.setWrapText(true);
        text.setId("notice");
        text.setMaxWidth(Double.MAX_VALUE);
        setHgrow(text, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("notice");
        offers.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(text, offers, close);
        setMaxSize(640, USE_PREF_SIZE);
        hide();
    }

    void say(String message) {
        say(message, Map.of());
    }

    /// @param what can be done next, by its words
    void say(String message, Map<String, Runnable> what) {
        show(message, new FontIcon(Feather.CHECK));
        what.forEach((words, run) -> {
            var offer = new Hyperlink(words);
            offer.setMinWidth(USE_PREF_SIZE);
            offer.setOnAction(_ -> run.run());
            offers.getChildren().add(offer);
        });
        leave.setDuration(what.isEmpty() ? GOOD_NEWS : WITH_OFFERS);
        leave.playFromStart();
    }

    void warn(String message) {
        leave.stop();
        show(message, new FontIcon(Feather.ALERT_TRIANGLE));
    }

    private void show(String message, FontIcon icon) {
        text.setText(message);
        text.setGraphic(icon);
        offers.getChildren().clear();
        setVisible(true);
    }

    private void hide() {
        setVisible(false);
    }
}

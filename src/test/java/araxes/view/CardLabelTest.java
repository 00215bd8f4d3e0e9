package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class CardLabelTest {
    private static final String TEXT = "The parties agree that the road is open, and that the corridor stays five kilometres wide. ";
    private final CardLabel remembering = new CardLabel(TEXT);
    private final Label plain = new Label(TEXT);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void rememberedHeightsAreThoseOfAPlainLabelWhateverChanges() {
        TestWindow.onFx(() -> {
            plain.setWrapText(true);
            new Scene(new VBox(remembering, plain));
            remembering.applyCss();
            plain.applyCss();
            double first = compared();
            changeBoth(label -> label.setText(TEXT.repeat(5)));
            double longer = compared();
            assertNotEquals(first, longer);
            changeBoth(label -> label.setFont(Font.font(30)));
            assertNotEquals(longer, compared());
            changeBoth(label -> label.setPadding(new Insets(20)));
            compared();
            changeBoth(label -> label.setGraphic(new Label("icon")));
            compared();
            changeBoth(label -> label.setWrapText(false));
            compared();
            return true;
        });
    }

    private void changeBoth(Consumer<Label> change) {
        change.accept(remembering);
        change.accept(plain);
    }

    /// @return the height at 200 pixels
    private double compared() {
        for (int twice = 0; twice < 2; twice++) {
            for (double width : new double[] {100, 200, 350, -1}) {
                assertEquals(plain.prefHeight(width), remembering.prefHeight(width), "at " + width);
            }
        }
        return remembering.prefHeight(200);
    }
}

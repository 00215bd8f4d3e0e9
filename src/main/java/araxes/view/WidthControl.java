package araxes.view;

import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The width of one corridor: a slider, the same number to type, and the way back to what the text says.
final class WidthControl extends VBox {
    private static final double STEP = 0.1;
    private final OutcomeControls controls;
    private final String route;
    private final Slider slider = new Slider(OutcomeControls.NARROWEST, OutcomeControls.WIDEST, OutcomeControls.NARROWEST);
    private final TextField typed = new TextField();
    private final Button reset = new Button(null, new FontIcon(Feather.ROTATE_CCW));
    private final Label answer = Cards.muted("");
    /// True while the slider is set by the state, not by the user.
    private boolean following = true;

    /// @param name of the route
    WidthControl(OutcomeControls controls, String route, String name) {
        this.controls = controls;
        this.route = route;
        getStyleClass().add("width-control");
        var stated = controls.stated(route);
        var text = Cards.text(Messages.text("outcome.width", name));
        var ofText = Cards.muted(stated.isPresent() ? Messages.text("outcome.width.stated", plain(stated.getAsDouble()))
            : Messages.text("outcome.width.not-stated"));
        ofText.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(6, text, ofText);
        head.setAlignment(Pos.BASELINE_LEFT);
        var unit = new Label(Messages.text("outcome.width.unit"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMinWidth(60);
        var row = new HBox(6, slider, typed, unit, reset);
        row.setAlignment(Pos.CENTER_LEFT);
        Filling.whenShown(this, List.of(head, row, answer));
        Cards.reveal(answer, false);
        prepareSlider(name);
        prepareField(name);
        reset.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        reset.setTooltip(new Tooltip(Messages.text("outcome.width.reset")));
        reset.setAccessibleText(Messages.text("outcome.width.reset"));
        reset.setOnAction(_ -> controls.resetWidth(route));
    }

    private void prepareSlider(String name) {
        slider.setId("width-slider-" + route);
        slider.setAccessibleText(Messages.text("outcome.width.accessible", name));
        slider.setBlockIncrement(0.5);
        slider.getStyleClass().add(Styles.SMALL);
        slider.valueProperty().subscribe(value -> {
            if (following) {
                return;
            }
            double kilometres = Math.round(value.doubleValue() / STEP) * STEP;
            double exact = Math.round(kilometres * 10) / 10.0;
            if (slider.isValueChanging() || slider.isPressed()) {
                controls.dragWidth(route, exact);
            } else {
                controls.setWidth(route, exact);
            }
        });
        slider.setOnMouseReleased(_ -> controls.endDragging());
    }

    private void prepareField(String name) {
        typed.setId("width-field-" + route);
        typed.setAccessibleText(Messages.text("outcome.width.accessible", name));
        typed.setPrefColumnCount(4);
        typed.setMinWidth(56);
        typed.getStyleClass().add(Styles.SMALL);
        typed.setOnAction(_ -> take());
        typed.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        typed.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                follow();
                event.consume();
            }
        });
    }

    private void take() {
        if (typed.getText().equals(shown(controls.width(route)))) {
            Cards.reveal(answer, false);
            return;
        }
        try {
            double kilometres = Double.parseDouble(typed.getText().strip().replace(',', '.').replaceAll("\\s*(km|км|կմ)$", ""));
            if (kilometres >= OutcomeControls.NARROWEST && kilometres <= OutcomeControls.WIDEST) {
                controls.setWidth(route, Math.round(kilometres * 100) / 100.0);
                follow();
                return;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number out of range is.
        }
        answer.setText(Messages.text("outcome.width.wrong", plain(OutcomeControls.NARROWEST), plain(OutcomeControls.WIDEST)));
        Cards.reveal(answer, true);
    }

    /// Shows the width of the state.
    void follow() {
        var width = controls.width(route);
        following = true;
        if (!slider.isPressed() && !slider.isValueChanging()) {
            slider.setValue(width.orElse(OutcomeControls.NARROWEST));
        }
        // A thumb at the lower end must not look like a width.
        slider.setOpacity(width.isPresent() ? 1 : 0.45);
        following = false;
        typed.setText(shown(width));
        reset.setDisable(!controls.isSet(route));
        Cards.reveal(answer, false);
    }

    private static String shown(OptionalDouble width) {
        return width.isPresent() ? plain(width.getAsDouble()) : "";
    }

    private static String plain(double kilometres) {
        return String.format(Messages.locale(), kilometres == Math.rint(kilometres) ? "%.0f" : "%s", kilometres);
    }
}

package araxes.view;

import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.OutcomeWording;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Steps through the phases of an outcome: before the first, then one by one.
final class PhaseStepper extends HBox {
    private final OutcomeControls controls;
    private final Button back;
    private final Button forward;
    private final FlowPane middle = new FlowPane();
    private final Filling filling = new Filling(middle);
    private final ToggleGroup group = new ToggleGroup();
    private List<Integer> phases = List.of();
    private List<ToggleButton> buttons = List.of();

    PhaseStepper(OutcomeControls controls, Action phaseBack, Action phaseForward) {
        this.controls = controls;
        back = phaseBack.button();
        forward = phaseForward.button();
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(4);
        setId("phase-stepper");
        getStyleClass().add("phase-stepper");
        getChildren().addAll(back, middle, forward);
    }

    /// @param phase number shown; beyond the last stands for the last
    void show(int phase) {
        var wanted = controls.phases();
        if (wanted.isEmpty()) {
            return;
        }
        int number = Math.min(phase, wanted.getLast());
        var proposal = controls.proposal().orElseThrow();
        if (!wanted.equals(phases)) {
            phases = wanted;
            var made = new ArrayList<ToggleButton>();
            for (int i = 0; i < wanted.size(); i++) {
                made.add(button(wanted.get(i), i, wanted.size()));
            }
            buttons = made;
            filling.show(made);
        }
        for (var button : buttons) {
            int its = (Integer) button.getUserData();
            button.setSelected(its == number);
            button.getTooltip().setText(its == 0 ? Messages.text("outcome.phase.before") : OutcomeWording.phase(proposal, its));
        }
        back.setDisable(number == wanted.getFirst());
        forward.setDisable(number == wanted.getLast());
    }

    private ToggleButton button(int phase, int place, int count) {
        var button = new ToggleButton(phase == 0 ? Messages.text("outcome.phase.before") : String.valueOf(phase));
        button.setId("phase-" + phase);
        button.setUserData(phase);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip());
        button.setAccessibleText(phase == 0 ? button.getText() : Messages.text("outcome.phase.accessible", phase));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.SMALL, place == 0 ? Styles.LEFT_PILL : place == count - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
        button.setOnAction(_ -> {
            button.setSelected(true); // pressed again, it stays
            controls.showPhase(phase);
        });
        return button;
    }
}

package araxes.view;

import araxes.model.Provision;
import araxes.model.Term;
import araxes.scenario.Draft;
import araxes.scenario.ScenarioEngine;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Edit;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.ProvisionWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The phases of the scenario with their terms, each to be renamed, moved and taken out.
final class PhasesBox extends VBox {
    private final DraftEditor editor;
    private final OutcomeControls outcomes;
    private final Consumer<Edit> said;
    private final VBox phases = new VBox(4);
    private final Filling filling = new Filling(phases);
    private List<Object> built = List.of();
    private Map<Place, TermRow> terms = Map.of();
    private Map<Integer, PhaseRow> heads = Map.of();

    /// What a row is made for; another term in the same place is shown by the same row.
    private record Place(int position, int phase, boolean corridor, List<Integer> phases) {}

    PhasesBox(DraftEditor editor, OutcomeControls outcomes, Consumer<Edit> said) {
        this.editor = editor;
        this.outcomes = outcomes;
        this.said = said;
        setSpacing(4);
        getChildren().addAll(Cards.heading(Messages.text("builder.phases")), phases,
            BuilderFields.row(BuilderFields.button("add-phase", () -> said.accept(editor.addPhase("")))));
    }

    /// While a width is dragged nothing but words changes, so that the slider stays under the pointer.
    void show(Draft draft, AtlasWording words) {
        var shape = new ArrayList<Object>(List.of(draft.id(), ScenarioEngine.phasesOf(draft.proposal())));
        draft.proposal().terms().forEach(term -> shape.add(ScenarioEngine.phaseOf(term) + term.provision().getClass().getSimpleName()));
        if (!shape.equals(built)) {
            if (!built.isEmpty() && !built.getFirst().equals(draft.id())) {
                terms = Map.of();
                heads = Map.of();
            }
            built = shape;
            build(draft);
        }
        heads.values().forEach(head -> head.show(draft));
        var sentences = new ProvisionWording(words.of(draft.proposal()));
        terms.forEach((place, row) -> row.show(draft.proposal().terms().get(place.position()), sentences));
    }

    private void build(Draft draft) {
        var rows = new HashMap<Place, TermRow>();
        var headRows = new HashMap<Integer, PhaseRow>();
        var nodes = new ArrayList<Node>();
        var numbers = List.copyOf(ScenarioEngine.phasesOf(draft.proposal()));
        for (int number : numbers) {
            var head = Objects.requireNonNullElseGet(heads.get(number), () -> new PhaseRow(number));
            head.setMovable(numbers.size() > 1);
            headRows.put(number, head);
            nodes.add(head.row);
            var all = draft.proposal().terms();
            var positions = IntStream.range(0, all.size()).filter(i -> ScenarioEngine.phaseOf(all.get(i)) == number).toArray();
            for (int place = 0; place < positions.length; place++) {
                int position = positions[place];
                var made = new Place(position, number, all.get(position).provision() instanceof Provision.Corridor, numbers);
                var row = Objects.requireNonNullElseGet(terms.get(made), () -> new TermRow(made));
                row.setPlace(place, positions.length);
                rows.put(made, row);
                nodes.add(row.box);
            }
        }
        terms = rows;
        heads = headRows;
        filling.show(nodes);
    }

    private final class PhaseRow {
        private final int number;
        private final TextField label;
        private final Button up;
        private final Button down;
        private final HBox row;

        PhaseRow(int number) {
            this.number = number;
            label = BuilderFields.field("phase-label", text -> said.accept(editor.renamePhase(number, text)));
            label.setId("builder-phase-label-" + number);
            HBox.setHgrow(label, Priority.ALWAYS);
            up = BuilderFields.icon("phase-earlier", Feather.ARROW_UP, () -> said.accept(editor.movePhase(number, false)));
            down = BuilderFields.icon("phase-later", Feather.ARROW_DOWN, () -> said.accept(editor.movePhase(number, true)));
            var remove = BuilderFields.icon("phase-remove", Feather.TRASH_2, () -> said.accept(editor.removePhase(number)));
            var show = BuilderFields.icon("phase-show", Feather.EYE, () -> outcomes.showPhase(number));
            show.setId("builder-phase-show-" + number);
            row = BuilderFields.row(new Label(String.valueOf(number)), label, show, up, down, remove);
            row.getStyleClass().add("builder-phase");
        }

        void setMovable(boolean movable) {
            down.setDisable(!movable);
            up.setDisable(!movable);
        }

        void show(Draft draft) {
            BuilderFields.show(label, draft.proposal().phases().stream().filter(phase -> phase.number() == number).findFirst()
                .map(phase -> phase.label()).orElse(""));
            Cards.mark(row, "builder-phase-edited", editor.phase() == number);
        }
    }

    private final class TermRow {
        private final int position;
        private final Label sentence = Cards.text("");
        private final Slider slider = new Slider(DraftEditor.NARROWEST, DraftEditor.WIDEST, DraftEditor.NARROWEST);
        private final TextField typed;
        private final Button earlier;
        private final Button later;
        private final VBox box;
        private boolean following = true;

        TermRow(Place place) {
            position = place.position();
            ChoiceBox<Integer> move = BuilderFields.choice("move-term", place.phases(), number -> Messages.text("proposal.phase", number));
            move.setId("builder-move-term-" + position);
            move.setValue(place.phase());
            move.setMaxWidth(100);
            move.setOnAction(_ -> {
                if (move.getValue() != place.phase()) {
                    said.accept(editor.moveTerm(position, move.getValue()));
                    // The row stays in its phase, for the term that comes after, or for this one if it may not leave.
                    FxThread.LATER.execute(() -> move.setValue(place.phase()));
                }
            });
            var remove = BuilderFields.icon("term-remove", Feather.X, () -> said.accept(editor.removeTerm(position)));
            remove.setId("builder-term-remove-" + position);
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            earlier = BuilderFields.icon("term-earlier", Feather.ARROW_UP, () -> said.accept(editor.moveWithinPhase(position, false)));
            later = BuilderFields.icon("term-later", Feather.ARROW_DOWN, () -> said.accept(editor.moveWithinPhase(position, true)));
            earlier.setId("builder-term-earlier-" + position);
            later.setId("builder-term-later-" + position);
            box = new VBox(2, BuilderFields.row(sentence, earlier, later, remove));
            typed = BuilderFields.field("width", this::type);
            typed.setId("builder-width-" + position);
            typed.setPrefColumnCount(3);
            if (place.corridor()) {
                prepareSlider();
                box.getChildren().add(BuilderFields.row(slider, typed, BuilderFields.word("outcome.width.unit")));
            }
            if (place.phases().size() > 1) {
                box.getChildren().add(BuilderFields.row(move));
            }
            box.getStyleClass().add("builder-term");
        }

        /// @param place of the term among the `count` of its phase, from 0
        void setPlace(int place, int count) {
            earlier.setDisable(place == 0);
            later.setDisable(place == count - 1);
        }

        private void prepareSlider() {
            slider.setId("builder-slider-" + position);
            slider.setAccessibleText(Messages.text("builder.width"));
            slider.setBlockIncrement(0.5);
            HBox.setHgrow(slider, Priority.ALWAYS);
            slider.valueProperty().subscribe(value -> {
                if (following) {
                    return;
                }
                double kilometres = Math.round(value.doubleValue() * 10) / 10.0;
                if (slider.isValueChanging() || slider.isPressed()) {
                    editor.dragWidth(position, kilometres);
                } else {
                    said.accept(widen(kilometres));
                }
            });
            slider.setOnMouseReleased(_ -> editor.endDragging());
        }

        private void type(String text) {
            try {
                double kilometres = Double.parseDouble(text.strip().replace(',', '.').replaceAll("\\s*(km|км|կմ)$", ""));
                if (kilometres >= DraftEditor.NARROWEST && kilometres <= DraftEditor.WIDEST) {
                    said.accept(widen(kilometres));
                    return;
                }
            } catch (NumberFormatException e) {
                // Answered below, as a number out of range is.
            }
            said.accept(new Edit.Refused(Messages.text("outcome.width.wrong", plain(DraftEditor.NARROWEST), plain(DraftEditor.WIDEST))));
        }

        private Edit widen(double kilometres) {
            return editor.changeCorridor(position, corridor -> new Provision.Corridor(corridor.route(), corridor.beneficiary(), corridor.regime(),
                kilometres, corridor.sovereignty(), corridor.control(), corridor.duration()));
        }

        void show(Term term, ProvisionWording sentences) {
            sentence.setText(sentences.sentence(term));
            if (term.provision() instanceof Provision.Corridor corridor) {
                var width = corridor.widthKilometres();
                following = true;
                if (width != null && !slider.isPressed() && !slider.isValueChanging()) {
                    slider.setValue(width);
                }
                slider.setOpacity(width == null ? 0.45 : 1);
                following = false;
                BuilderFields.show(typed, width == null ? "" : plain(width));
            }
        }
    }

    private static String plain(double kilometres) {
        return String.format(Locale.ENGLISH, kilometres == Math.rint(kilometres) ? "%.0f" : "%s", kilometres);
    }
}

package araxes.view;

import araxes.scenario.Check;
import araxes.scenario.Draft;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The checks of the engine as rules for the scenario, each with what came of it in the outcome on the map. Computed in the background.
final class RulesBox extends VBox {
    private final DraftEditor editor;
    private final Label summary = Cards.muted("");
    private final Map<Check.Question, CheckBox> boxes = new EnumMap<>(Check.Question.class);
    private final Map<Check.Question, Label> answers = new EnumMap<>(Check.Question.class);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("scenario-rules").daemon().factory());
    private final LatestTask<OutcomeReport, Map<Check.Question, Check.Verdict>> verdicts;
    private Map<Check.Question, Check.Verdict> shown = Map.of();
    private @Nullable OutcomeReport requested;

    /// @param failed told when the rules could not be checked
    RulesBox(DraftEditor editor, Consumer<Throwable> failed) {
        this.editor = editor;
        verdicts = new LatestTask<>(OutcomeReport::verdicts, worker, FxThread.LATER, this::show, failed);
        setSpacing(2);
        summary.setId("builder-rules-summary");
        var rows = new ArrayList<Node>(List.of(Cards.heading(Messages.text("builder.rules")), summary));
        for (var rule : Check.Question.values()) {
            var box = new CheckBox(Messages.text("rule." + rule.id()));
            box.setId("rule-" + rule.id());
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setTooltip(new Tooltip(Messages.text("rule." + rule.id())));
            box.setOnAction(_ -> editor.setRule(rule, box.isSelected()));
            HBox.setHgrow(box, Priority.ALWAYS);
            var answer = Cards.muted("");
            answer.setId("rule-answer-" + rule.id());
            answer.setMinWidth(USE_PREF_SIZE);
            boxes.put(rule, box);
            answers.put(rule, answer);
            rows.add(BuilderFields.row(box, answer));
        }
        Filling.whenShown(this, rows);
    }

    void show(Draft draft) {
        boxes.forEach((rule, box) -> box.setSelected(draft.rules().contains(rule)));
        show(shown);
    }

    /// @param report of the frame on screen; null if it shows no outcome of the scenario
    void follow(@Nullable OutcomeReport report) {
        if (report != null && !report.equals(requested)) {
            requested = report;
            verdicts.request(report);
        }
    }

    private void show(Map<Check.Question, Check.Verdict> found) {
        shown = found;
        var rules = editor.draft().map(Draft::rules).orElse(Set.of());
        answers.forEach((rule, answer) -> {
            var verdict = found.get(rule);
            answer.setText(verdict == null || !rules.contains(rule) ? "" : Messages.text("verdict." + verdict.name().toLowerCase(Locale.ROOT)));
            for (var one : Check.Verdict.values()) {
                Cards.mark(answer, "verdict-" + one.name().toLowerCase(Locale.ROOT), one == verdict);
            }
        });
        long failed = rules.stream().filter(rule -> found.get(rule) == Check.Verdict.FAIL).count();
        long passed = rules.stream().filter(rule -> found.get(rule) == Check.Verdict.PASS).count();
        summary.setText(Messages.text("builder.rules-summary", passed, failed, rules.size() - passed - failed));
    }
}

package araxes.view;

import araxes.cartography.SessionState;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Edit;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.OutcomeReport;
import araxes.viewmodel.OwnScenarios;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The workshop of a scenario of the analyst's own. Its outcome is on the map, its figures beside it, while one edits.
final class BuilderPanel extends VBox {
    private final MapViewModel viewModel;
    private final OwnScenarios scenarios;
    private final DraftEditor editor;
    private final MapTool tool;
    private final DraftHead head;
    private final UnitsPicker units;
    private final PhasesBox phases;
    private final RulesBox rules;
    private final Label news = Cards.text("");
    private final VBox acts = new VBox();
    private final VBox empty = new VBox(8);
    private final VBox content = new VBox(6);
    private final Filling filling = new Filling(content);
    private final VBox comparison;
    private @Nullable ActsBox actsBox;
    private @Nullable Language language;

    /// @param failed told when rules could not be checked
    BuilderPanel(MapViewModel viewModel, OwnScenarios scenarios, DraftEditor editor, OutcomeControls outcomes, MapTool tool,
        ScenarioCommands commands, Consumer<Throwable> failed) {
        this.viewModel = viewModel;
        this.scenarios = scenarios;
        this.editor = editor;
        this.tool = tool;
        setId("builder");
        setMinWidth(0);
        content.setMinWidth(0);
        getStyleClass().addAll("card", "builder");
        head = new DraftHead(viewModel, scenarios, editor, commands, this::say);
        units = new UnitsPicker(viewModel, scenarios.selection(), editor, tool, this::say);
        phases = new PhasesBox(editor, outcomes, this::say);
        rules = new RulesBox(editor, failed);
        news.setId("builder-news");
        news.getStyleClass().add("builder-news");
        empty.getChildren().addAll(Cards.text(Messages.text("builder.intro")),
            BuilderFields.button("new", scenarios::create), BuilderFields.button("new-from", commands::createFromChosen),
            BuilderFields.button("open", commands::open));
        comparison = comparison();
        getChildren().addAll(empty, content);
        tool.setMenu(new UnitsMenu(viewModel, editor, this::say)::open);
        viewModel.sessionProperty().subscribe(this::show);
        scenarios.editedProperty().subscribe(_ -> show(viewModel.session()));
        viewModel.frameProperty().subscribe(frame -> {
            if (frame != null) {
                rules.follow(OutcomeReport.of(viewModel.atlas(), frame)
                    .filter(report -> editor.draft().filter(draft -> draft.proposal().equals(report.scenario().proposal())).isPresent()).orElse(null));
            }
        });
        say(new Edit.Done(""));
    }

    /// A line drawn on the map becomes a corridor as the fields say.
    void lineDrawn(List<Coordinate> line) {
        if (actsBox != null) {
            actsBox.lay(line);
        }
    }

    private VBox comparison() {
        ChoiceBox<Proposal> other = BuilderFields.choice("compare-with", viewModel.atlas().proposals(), Proposal::name);
        return new VBox(4, Cards.heading(Messages.text("builder.compare-heading")), BuilderFields.row(other),
            BuilderFields.row(BuilderFields.button("side-by-side", () -> scenarios.compareWith(other.getValue(), false)),
                BuilderFields.button("difference", () -> scenarios.compareWith(other.getValue(), true))));
    }

    private void say(Edit edit) {
        news.setText(edit.text());
        Cards.reveal(news, !edit.text().isEmpty());
        Cards.mark(news, "builder-refused", edit instanceof Edit.Refused);
    }

    private void show(SessionState session) {
        var draft = editor.draft().orElse(null);
        Cards.reveal(empty, draft == null);
        Cards.reveal(content, draft != null);
        if (draft == null) {
            tool.modeProperty().set(MapTool.Mode.LOOK);
            return;
        }
        if (!Objects.equals(language, session.map().language())) {
            language = session.map().language();
            // By itself: making the form takes as long as making all the rest.
            FxThread.LATER.execute(() -> {
                actsBox = new ActsBox(viewModel.atlas(), viewModel.state(), editor, tool, this::say);
                acts.getChildren().setAll(List.<Node>of(actsBox));
            });
        }
        if (content.getChildren().isEmpty()) {
            filling.show(List.of(head, news, units, acts, phases, rules, comparison));
        }
        head.show(draft, session.drafts());
        phases.show(draft, new AtlasWording(viewModel.atlas(), session.map().language()));
        rules.show(draft);
        units.nameAnew(draft.locked(), session.map().language());
    }
}

package araxes.view;

import araxes.model.Proposal;
import araxes.scenario.Draft;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Edit;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OwnScenarios;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Which scenario is edited, what it is called, and on which day's situation it is laid.
final class DraftHead extends VBox {
    private final MapViewModel viewModel;
    private final OwnScenarios scenarios;
    private final DraftEditor editor;
    private final ChoiceBox<String> chosen;
    private final TextField name;
    private final TextArea description = new TextArea();
    private final Label basedOn = Cards.muted("");
    private final Label baseline = Cards.text("");
    private final Hyperlink layOnDay = new Hyperlink();
    private final Hyperlink toBaseline = new Hyperlink();
    /// Ids and names in the list.
    private List<List<String>> named = List.of();
    /// True while the list is set by the session, not by the user.
    private boolean following;

    DraftHead(MapViewModel viewModel, OwnScenarios scenarios, DraftEditor editor, ScenarioCommands commands, Consumer<Edit> said) {
        this.viewModel = viewModel;
        this.scenarios = scenarios;
        this.editor = editor;
        setSpacing(4);
        chosen = BuilderFields.choice("scenario", List.of(), id -> scenarios.find(id).map(draft -> draft.proposal().name()).orElse(id));
        chosen.setOnAction(_ -> {
            var id = chosen.getValue();
            if (!following && id != null) {
                scenarios.edit(id);
            }
        });
        name = BuilderFields.field("name", text -> said.accept(editor.rename(text)));
        name.getStyleClass().add(Styles.TEXT_BOLD);
        description.setId("builder-description");
        description.setPromptText(Messages.text("builder.description"));
        description.setAccessibleText(Messages.text("builder.description"));
        description.setPrefRowCount(2);
        description.setWrapText(true);
        description.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                editor.draft().filter(draft -> !draft.proposal().summary().equals(description.getText().strip()))
                    .ifPresent(_ -> said.accept(editor.describe(description.getText())));
            }
        });
        baseline.setId("builder-baseline");
        layOnDay.setId("builder-lay-on-day");
        layOnDay.setOnAction(_ -> {
            layOnDay.setVisited(false);
            said.accept(editor.layOn(viewModel.day()));
        });
        toBaseline.setOnAction(_ -> {
            toBaseline.setVisited(false);
            editor.draft().ifPresent(draft -> scenarios.edit(draft.id()));
        });
        var own = Cards.muted(Messages.text("builder.own"));
        own.getStyleClass().add("own-mark");
        var duplicate = BuilderFields.icon("duplicate", Feather.COPY, scenarios::duplicate);
        var save = BuilderFields.icon("save", Feather.SAVE, commands::save);
        var delete = BuilderFields.icon("delete", Feather.TRASH_2, scenarios::delete);
        Filling.whenShown(this, List.of(BuilderFields.row(chosen, duplicate, save, delete), name, own, description, basedOn, baseline, layOnDay, toBaseline));
    }

    /// @param drafts all scenarios of the session
    void show(Draft draft, List<Draft> drafts) {
        var names = drafts.stream().map(one -> List.of(one.id(), one.proposal().name())).toList();
        following = true;
        if (!names.equals(named)) {
            named = names;
            chosen.getItems().setAll(drafts.stream().map(Draft::id).toList());
        }
        chosen.setValue(draft.id());
        following = false;
        BuilderFields.show(name, draft.proposal().name());
        if (!description.isFocused()) {
            description.setText(draft.proposal().summary());
        }
        var own = draft.proposal().own();
        var source = own == null ? null : own.basedOn();
        basedOn.setText(source == null ? "" : Messages.text("builder.based-on",
            viewModel.atlas().findProposal(source).map(Proposal::name).orElse(source)));
        Cards.reveal(basedOn, source != null);
        baseline.setText(Messages.text("builder.baseline", DateWording.day(draft.baseline())));
        boolean elsewhere = !viewModel.day().equals(draft.baseline());
        layOnDay.setText(Messages.text("builder.lay-on", DateWording.day(viewModel.day())));
        var shown = viewModel.state().outcome();
        boolean onMap = !elsewhere && shown != null && shown.proposal().equals(draft.id());
        toBaseline.setText(Messages.text("builder.to-baseline"));
        Cards.reveal(layOnDay, elsewhere);
        Cards.reveal(toBaseline, !onMap);
    }
}

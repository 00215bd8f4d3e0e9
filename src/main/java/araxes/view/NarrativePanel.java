package araxes.view;

import araxes.model.Narrative;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.NarrativePlayer;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The player of narratives: what the step shown says and by which sources, and the way to the next one. Without an open narrative, those
/// there are.
final class NarrativePanel extends VBox {
    private final MapViewModel viewModel;
    private final NarrativePlayer player;
    private final Cards cards;
    private final Button previous;
    private final Button next;
    private final Label count = new Label();
    private final HBox controls;
    private final VBox content = new VBox(6);
    private final Filling filling = new Filling(content);

    NarrativePanel(MapViewModel viewModel, NarrativePlayer player, Actions actions, Cards cards) {
        this.viewModel = viewModel;
        this.player = player;
        this.cards = cards;
        setId("narrative");
        getStyleClass().add("card");
        previous = actions.previousStep.button();
        next = actions.nextStep.button();
        count.setId("narrative-step");
        count.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var play = actions.playNarrative.button();
        var icon = new FontIcon(Feather.PLAY);
        var pause = new FontIcon(Feather.PAUSE);
        player.playingProperty().subscribe(playing -> play.setGraphic(playing ? pause : icon));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        controls = new HBox(2, previous, play, next, count, space, actions.closeNarrative.button());
        controls.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(controls, content);
        player.narrativeProperty().subscribe(_ -> update());
        player.positionProperty().subscribe(_ -> update());
        viewModel.stateProperty().map(state -> state.language()).subscribe(_ -> update());
    }

    private void update() {
        var open = player.narrativeProperty().get();
        Cards.reveal(controls, open != null);
        filling.show(open == null ? choices() : player.step().map(step -> step(open, step)).orElse(List.of()));
    }

    private List<Node> choices() {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.text(Messages.text("narrative.none")));
        for (var narrative : viewModel.atlas().narratives()) {
            var link = new Hyperlink(narrative.title());
            link.setId("narrative-" + narrative.id());
            link.setWrapText(true);
            link.setOnAction(_ -> player.open(narrative));
            nodes.add(new VBox(2, link, Cards.muted(narrative.intro())));
        }
        return nodes;
    }

    private List<Node> step(Narrative open, Narrative.Step step) {
        int number = player.positionProperty().get() + 1;
        previous.setDisable(number == 1);
        next.setDisable(!player.hasNext());
        count.setText(Messages.text("narrative.step", number, open.steps().size()));
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.muted(open.title()));
        nodes.add(Cards.title(step.title()));
        nodes.add(Cards.muted(DateWording.day(step.day())));
        nodes.add(Cards.text(step.text()));
        if (number == 1) {
            nodes.add(Cards.muted(open.intro()));
        }
        step.proposals().forEach(id -> viewModel.findProposal(id).ifPresent(proposal -> {
            var link = new Hyperlink(proposal.name());
            link.setWrapText(true);
            link.setOnAction(_ -> viewModel.select(proposal));
            nodes.add(new VBox(Cards.heading(Messages.text("narrative.on-map")), link));
        }));
        nodes.addAll(cards.evidence(step.evidence(), new AtlasWording(viewModel.atlas(), viewModel.state().language())));
        nodes.add(steps(open));
        return nodes;
    }

    private Node steps(Narrative open) {
        var list = new VBox(1, Cards.heading(Messages.text("narrative.steps")));
        for (int i = 0; i < open.steps().size(); i++) {
            int index = i;
            var link = new Hyperlink(Messages.text("narrative.step-line", i + 1, open.steps().get(i).title()));
            link.setWrapText(true);
            link.setOnAction(_ -> player.goTo(index));
            if (i == player.positionProperty().get()) {
                link.getStyleClass().add("step-shown");
            }
            list.getChildren().add(link);
        }
        return list;
    }
}

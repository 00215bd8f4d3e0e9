package araxes.view;

import araxes.model.Language;
import araxes.model.Proposal;
import araxes.model.Term;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.ProposalList;
import araxes.viewmodel.ProvisionWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card of a proposal: who put it forward and when, what it provided in order, what each side said, and what came of it.
final class ProposalPanel extends VBox {
    private final MapViewModel viewModel;
    private final OutcomeControls outcomes;
    private final Cards cards;
    private final Consumer<Proposal> edit;
    private final CheckBox toggle = new CheckBox(Messages.text("proposal.show"));
    private final CheckBox outcome = new CheckBox(Messages.text("outcome.show"));
    private @Nullable Proposal shown;
    private Language language = Language.EN;
    private ProposalList.@Nullable Standing standing;

    ProposalPanel(MapViewModel viewModel, OutcomeControls outcomes, Cards cards, Consumer<Proposal> edit) {
        this.viewModel = viewModel;
        this.outcomes = outcomes;
        this.cards = cards;
        this.edit = edit;
        setId("proposal-card");
        getStyleClass().add("card");
        toggle.setOnAction(_ -> {
            if (shown != null) {
                viewModel.setShown(shown, toggle.isSelected());
            }
        });
        outcome.setId("proposal-outcome");
        outcome.setWrapText(true);
        outcome.setTooltip(new Tooltip(Messages.text("outcome.show.tooltip")));
        outcome.setOnAction(_ -> {
            if (shown != null && outcome.isSelected()) {
                outcomes.show(shown);
            } else {
                outcomes.hide();
            }
        });
        viewModel.stateProperty().subscribe(_ -> update());
        viewModel.selectedProposalProperty().subscribe(_ -> update());
    }

    private void update() {
        var selected = viewModel.selectedProposalProperty().get();
        // A scenario of the analyst's own may have been edited or undone since.
        var proposal = selected == null ? null : viewModel.findProposal(selected.id()).orElse(null);
        if (proposal == null) {
            getChildren().setAll(Cards.muted(Messages.text("proposal.none")));
            return;
        }
        toggle.setSelected(viewModel.isShown(proposal));
        outcome.setSelected(outcomes.isShown(proposal));
        var now = ProposalList.standing(proposal, viewModel.day());
        if (!proposal.equals(shown) || language != viewModel.state().language() || now != standing) {
            shown = proposal;
            language = viewModel.state().language();
            standing = now;
            getChildren().setAll(card(proposal, now));
        }
    }

    private List<Node> card(Proposal proposal, ProposalList.Standing now) {
        var words = new AtlasWording(viewModel.atlas(), language);
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.title(proposal.name()));
        nodes.add(toggle);
        nodes.add(outcome);
        nodes.add(editLink(proposal));
        if (proposal.isOwn()) {
            nodes.addAll(ownCard(proposal, new ProvisionWording(words.of(proposal))));
            return nodes;
        }
        nodes.add(Cards.text(proposal.summary()));
        nodes.add(dates(proposal));
        nodes.add(Cards.fact(Messages.text("proposal.on-day"), Messages.text("standing." + now.name().toLowerCase(Locale.ROOT))));
        nodes.add(Cards.fact(Messages.text("proposal.author"), proposal.author()));
        var place = proposal.place();
        if (place != null) {
            nodes.add(Cards.fact(Messages.text("proposal.place"), place));
        }
        nodes.add(Cards.fact(Messages.text("proposal.status"), proposal.status()));
        nodes.add(Cards.fact(Messages.text("proposal.family"), proposal.family()));
        nodes.addAll(terms(proposal, new ProvisionWording(words)));
        if (!proposal.positions().isEmpty()) {
            nodes.add(Cards.heading(Messages.text("proposal.positions")));
            proposal.positions().forEach((side, position) -> nodes.add(Cards.fact(side, position)));
        }
        nodes.add(Cards.heading(Messages.text("proposal.outcome")));
        nodes.add(Cards.text(proposal.outcome()));
        if (!proposal.versions().isEmpty()) {
            nodes.add(Cards.heading(Messages.text("proposal.versions")));
            for (var version : proposal.versions()) {
                var box = new VBox(2, Cards.text(version.label() + ": " + version.text()),
                    cards.source("–", version.source(), viewModel.atlas().findSource(version.source()).orElse(null), words));
                box.getStyleClass().add("alternative");
                nodes.add(box);
            }
        }
        nodes.addAll(cards.evidence(proposal.evidence(), words));
        return nodes;
    }

    private Hyperlink editLink(Proposal proposal) {
        var link = new Hyperlink(Messages.text(proposal.isOwn() ? "builder.edit" : "builder.start-from"));
        link.setId("proposal-edit");
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            edit.accept(proposal);
        });
        return link;
    }

    private List<Node> ownCard(Proposal proposal, ProvisionWording wording) {
        var nodes = new ArrayList<Node>();
        var mark = Cards.muted(Messages.text("builder.own"));
        mark.getStyleClass().add("own-mark");
        nodes.add(mark);
        if (!proposal.summary().isBlank()) {
            nodes.add(Cards.text(proposal.summary()));
        }
        nodes.addAll(terms(proposal, wording));
        return nodes;
    }

    private Node dates(Proposal proposal) {
        var end = proposal.end();
        var text = end == null ? Messages.text("proposal.from", DateWording.date(proposal.start()))
            : Messages.text("proposal.from-to", DateWording.date(proposal.start()), DateWording.date(end));
        var link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            viewModel.showDay(proposal.start().earliest());
            link.setVisited(false);
        });
        return Cards.row(Messages.text("proposal.date"), link);
    }

    private static List<Node> terms(Proposal proposal, ProvisionWording wording) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.heading(Messages.text("proposal.terms")));
        for (var phase : proposal.phases()) {
            nodes.add(Cards.muted(Messages.text("proposal.phase-is", phase.number(), phase.label())));
        }
        String phase = null;
        int number = 1;
        for (var term : proposal.terms()) {
            if (term.phase() != null && !Objects.equals(phase, term.phase())) {
                nodes.add(Cards.muted(Messages.text("proposal.phase", term.phase())));
            }
            phase = term.phase();
            nodes.add(term(number++, term, wording));
        }
        return nodes;
    }

    private static Node term(int number, Term term, ProvisionWording wording) {
        var lines = new VBox(2, Cards.text(number + ". " + wording.sentence(term)));
        wording.circumstances(term).forEach(line -> lines.getChildren().add(Cards.muted(line)));
        if (term.approximate()) {
            lines.getChildren().add(Cards.muted(Messages.text("term.approximate")));
        }
        lines.getStyleClass().add("term");
        return lines;
    }
}

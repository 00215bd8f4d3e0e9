package araxes.viewmodel;

import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Commands on the computed outcome that the map shows in place of recorded control: which proposal, which phase, and what its text
/// leaves open. Its baseline is the day of the map. All of it is part of [MapState], so each command is one step for undo.
public final class OutcomeControls {
    /// Widths that can be set, in kilometres.
    public static final double NARROWEST = 0.5;
    public static final double WIDEST = 30;
    private final MapViewModel viewModel;

    public OutcomeControls(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// The proposal whose outcome is shown; empty while the map shows what is recorded.
    public Optional<Proposal> proposal() {
        return choice().flatMap(choice -> viewModel.findProposal(choice.proposal()));
    }

    public boolean isShown(Proposal proposal) {
        return choice().filter(choice -> choice.proposal().equals(proposal.id())).isPresent();
    }

    /// The day before the proposal can have been put forward, as far as the atlas reaches back.
    public LocalDate eve(Proposal proposal) {
        return viewModel.clamped(Scenario.of(proposal).baseline());
    }

    /// Shows what would have come of the proposal after its last phase, on its eve, in place of its outline.
    public void show(Proposal proposal) {
        var choice = OutcomeChoice.of(proposal.id(), ScenarioEngine.phasesOf(proposal).last());
        viewModel.endScrubbing();
        viewModel.change(state().withDay(eve(proposal)).withProposal(proposal.id(), false).withOutcome(choice));
    }

    /// Shows what is recorded of the day again.
    public void hide() {
        change(null);
    }

    /// Back to what is recorded; or the outcome of the proposal that was chosen last, else of the only one on the map.
    ///
    /// @return false if there is none to compute
    public boolean toggle() {
        if (choice().isPresent()) {
            hide();
            return true;
        }
        var wanted = wanted();
        wanted.ifPresent(this::show);
        return wanted.isPresent();
    }

    private Optional<Proposal> wanted() {
        // A scenario of one's own may have been deleted since it was chosen.
        var selected = Optional.ofNullable(viewModel.selectedProposalProperty().get()).flatMap(chosen -> viewModel.findProposal(chosen.id()));
        var laid = state().proposals();
        return selected.or(() -> laid.size() == 1 ? viewModel.findProposal(laid.getFirst()) : Optional.empty());
    }

    /// Phases that can be shown, ascending: 0 for the situation before the first, then those of the text. Empty without outcome.
    public List<Integer> phases() {
        var phases = new ArrayList<Integer>();
        proposal().ifPresent(proposal -> {
            phases.add(0);
            phases.addAll(ScenarioEngine.phasesOf(proposal));
        });
        return phases;
    }

    public void showPhase(int number) {
        choice().ifPresent(choice -> change(choice.atPhase(number)));
    }

    public void showNextPhase() {
        choice().ifPresent(choice -> phases().stream().filter(phase -> phase > choice.phase()).findFirst().ifPresent(this::showPhase));
    }

    public void showPreviousPhase() {
        choice().ifPresent(choice -> phases().reversed().stream().filter(phase -> phase < choice.phase()).findFirst().ifPresent(this::showPhase));
    }

    /// How many alternatives the text offers; 1 if none, or without outcome.
    public int options() {
        return proposal().map(proposal -> Scenario.of(proposal).options()).orElse(1);
    }

    public void showOption(int number) {
        choice().ifPresent(choice -> change(new OutcomeChoice(choice.proposal(), choice.phase(), choice.widths(), number)));
    }

    /// Ids of the routes along which the outcome has corridors, in the order of the text.
    /// None for a scenario of the analyst's own: its widths are its own terms.
    public List<String> routes() {
        return proposal().filter(Proposal::isOwn).isPresent() ? List.of() : corridors().stream().map(Provision.Corridor::route).distinct().toList();
    }

    /// Width in kilometres of the corridor along a route: as set, else as the text states it.
    public OptionalDouble width(String route) {
        var set = choice().map(choice -> choice.widths().get(route)).orElse(null);
        return set == null ? stated(route) : OptionalDouble.of(set);
    }

    /// Width in kilometres as the text states it.
    public OptionalDouble stated(String route) {
        return corridors().stream().filter(corridor -> corridor.route().equals(route)).map(Provision.Corridor::widthKilometres)
            .flatMapToDouble(width -> width == null ? DoubleStream.empty() : DoubleStream.of(width)).findFirst();
    }

    public boolean isSet(String route) {
        return choice().filter(choice -> choice.widths().containsKey(route)).isPresent();
    }

    /// @param kilometres brought within [#NARROWEST] and [#WIDEST]
    public void setWidth(String route, double kilometres) {
        viewModel.endScrubbing();
        choice().ifPresent(choice -> change(withWidth(choice, route, Math.clamp(kilometres, NARROWEST, WIDEST))));
    }

    /// As [#setWidth], but all widths until [#endDragging] are one step for undo.
    public void dragWidth(String route, double kilometres) {
        choice().ifPresent(choice ->
            viewModel.scrubTo(state().withOutcome(withWidth(choice, route, Math.clamp(kilometres, NARROWEST, WIDEST)))));
    }

    public void endDragging() {
        viewModel.endScrubbing();
    }

    /// Leaves the width to the text again.
    public void resetWidth(String route) {
        choice().ifPresent(choice -> change(withWidth(choice, route, null)));
    }

    private List<Provision.Corridor> corridors() {
        var corridors = new ArrayList<Provision.Corridor>();
        choice().ifPresent(choice -> proposal().ifPresent(proposal -> {
            var scenario = Scenario.of(proposal).withOption(choice.option());
            for (var term : proposal.terms()) {
                if (term.provision() instanceof Provision.Corridor corridor && scenario.includes(term)) {
                    corridors.add(corridor);
                }
            }
        }));
        return corridors;
    }

    private static OutcomeChoice withWidth(OutcomeChoice choice, String route, @Nullable Double kilometres) {
        var widths = new HashMap<>(choice.widths());
        if (kilometres == null) {
            widths.remove(route);
        } else {
            widths.put(route, kilometres);
        }
        return new OutcomeChoice(choice.proposal(), choice.phase(), widths, choice.option());
    }

    private void change(@Nullable OutcomeChoice choice) {
        viewModel.change(state().withOutcome(choice));
    }

    private Optional<OutcomeChoice> choice() {
        return Optional.ofNullable(state().outcome());
    }

    private MapState state() {
        return viewModel.state();
    }
}

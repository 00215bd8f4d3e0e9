package araxes.viewmodel;

import araxes.cartography.Arrangement;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.model.Proposal;
import araxes.scenario.Draft;
import araxes.scenario.ScenarioEngine;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The scenarios of the analyst's own: making, opening, choosing and comparing them. Each command that changes the session is one step for undo.
public final class OwnScenarios {
    private static final int LONGEST_NAME = 190;
    private final MapViewModel viewModel;
    private final UnitSelection selection = new UnitSelection();
    private final ReadOnlyObjectWrapper<@Nullable String> edited = new ReadOnlyObjectWrapper<>();

    public OwnScenarios(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    MapViewModel viewModel() {
        return viewModel;
    }

    /// Units that the next command speaks of.
    public UnitSelection selection() {
        return selection;
    }

    /// Id of the scenario that is edited, which may have been undone since: see [#edited].
    public ReadOnlyObjectProperty<@Nullable String> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// The scenario that is edited; where none was chosen, or it is gone, the newest of the session.
    public Optional<Draft> edited() {
        var id = edited.get();
        var drafts = session().drafts();
        return Optional.ofNullable(id).flatMap(this::find).or(() -> drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast()));
    }

    public Optional<Draft> find(String id) {
        return session().drafts().stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /// An empty scenario on the situation of the map's day.
    public void create() {
        var id = freeId();
        add(Drafts.empty(id, Messages.text("builder.new-name", id.replaceAll("\\D", "")), viewModel.day()));
    }

    /// A copy of a proposal on its eve, with the widths set for its outcome if that is on the map.
    public void createFrom(Proposal proposal) {
        var shown = viewModel.state().outcome();
        boolean isShown = shown != null && shown.proposal().equals(proposal.id());
        var baseline = isShown ? viewModel.day() : new OutcomeControls(viewModel).eve(proposal);
        add(Drafts.copy(freeId(), shortened(Messages.text("builder.copy-name", proposal.name())),
            Messages.text("builder.copy-summary", proposal.name(), proposal.id()), proposal, baseline, isShown ? shown.widths() : Map.of()));
    }

    /// A scenario from a file. One that is in the session already is gone on with; one whose id is taken keeps its name under another id.
    public void open(Draft read) {
        if (session().drafts().contains(read)) {
            edit(read.id());
            return;
        }
        boolean taken = find(read.id()).isPresent() || viewModel.atlas().findProposal(read.id()).isPresent();
        add(taken ? Drafts.described(read, freeId(), read.proposal().name(), read.proposal().summary()) : read);
    }

    private void add(Draft draft) {
        selection.clear();
        var next = Drafts.with(session(), draft);
        viewModel.change(next.withMap(Drafts.showing(next.map(), draft)));
        edited.set(draft.id());
        viewModel.select(draft.proposal());
    }

    /// Goes on with a scenario of the session and shows its outcome.
    public void edit(String id) {
        find(id).ifPresent(draft -> {
            edited.set(id);
            viewModel.change(session().withMap(Drafts.showing(viewModel.state(), draft)));
        });
    }

    public void duplicate() {
        edited().ifPresent(draft -> {
            var copy = Drafts.described(draft, freeId(), shortened(Messages.text("builder.copy-name", draft.proposal().name())),
                draft.proposal().summary());
            add(copy);
        });
    }

    public void delete() {
        edited().ifPresent(draft -> {
            selection.clear();
            viewModel.change(Drafts.without(session(), draft.id()));
            edited.set(session().drafts().isEmpty() ? null : session().drafts().getLast().id());
        });
    }

    /// Sets up a comparison with another proposal, laid on the same baseline: two maps side by side, or the difference on one.
    public void compareWith(Proposal other, boolean difference) {
        edited().ifPresent(draft -> {
            var last = OutcomeChoice.of(other.id(), ScenarioEngine.phasesOf(other).last());
            var own = Drafts.showing(viewModel.state(), draft);
            if (difference) {
                viewModel.change(session().withMap(own.withAgainst(new SituationChoice(draft.baseline(), last))));
                return;
            }
            var two = session().withMap(own.withAgainst(null)).withArrangement(Arrangement.SIDE_BY_SIDE);
            int first = two.active();
            viewModel.change(two.withActive(1 - first).withMap(own.withAgainst(null).withOutcome(last)).withActive(first));
        });
    }

    static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private String freeId() {
        return Drafts.freeId(viewModel.atlas(), session());
    }

    private SessionState session() {
        return viewModel.session();
    }
}

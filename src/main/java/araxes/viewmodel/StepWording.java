package araxes.viewmodel;

import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.TimeWindow;
import araxes.model.Atlas;
import araxes.scenario.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a step of the history did, in words: found by what differs between the state before and the state after, so that a new command
/// needs no words of its own.
public final class StepWording {
    private final Atlas atlas;

    public StepWording(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Of the step that led to that index; the first is how the session was opened.
    public String step(History history, int index) {
        return index == 0 ? Messages.text("did.opened") : difference(history.steps().get(index - 1), history.steps().get(index));
    }

    /// Such as `Day: 8 November 2020`; several differences one after the other.
    public String difference(SessionState before, SessionState after) {
        var said = new ArrayList<String>();
        if (!before.title().equals(after.title())) {
            said.add(Messages.text("did.title", after.title()));
        }
        if (before.arrangement() != after.arrangement()) {
            said.add(Messages.text("did.arrangement." + id(after.arrangement())));
        } else {
            for (int i = 0; i < after.panes().size(); i++) {
                map(said, before.panes().get(i), after.panes().get(i));
            }
            if (before.active() != after.active()) {
                said.add(Messages.text("did.active", after.active() + 1));
            }
        }
        if (before.swipe() != after.swipe()) {
            said.add(Messages.text("did.swipe"));
        }
        if (!Objects.equals(before.view(), after.view())) {
            said.add(Messages.text("did.view"));
        }
        drafts(said, before.drafts(), after.drafts());
        if (!before.bookmarks().equals(after.bookmarks())) {
            said.add(Messages.text("did.bookmarks"));
        }
        return said.isEmpty() ? Messages.text("did.other") : String.join("; ", said.stream().distinct().toList());
    }

    private void map(List<String> said, MapState before, MapState after) {
        if (!before.day().equals(after.day())) {
            said.add(Messages.text("did.day", DateWording.day(after.day())));
        }
        before.proposals().stream().filter(id -> !after.proposals().contains(id)).forEach(id ->
            said.add(Messages.text("did.proposal.hidden", name(before, id))));
        after.proposals().stream().filter(id -> !before.proposals().contains(id)).forEach(id ->
            said.add(Messages.text("did.proposal.shown", name(after, id))));
        if (!Objects.equals(before.outcome(), after.outcome())) {
            said.add(outcome(before.outcome(), after.outcome(), after));
        }
        if (!Objects.equals(before.against(), after.against())) {
            said.add(after.against() == null ? Messages.text("did.against.none") : Messages.text("did.against", DateWording.day(after.against().day())));
        }
        for (var layer : MapLayer.values()) {
            if (before.layers().contains(layer) != after.layers().contains(layer)) {
                said.add(Messages.text(after.layers().contains(layer) ? "did.layer.shown" : "did.layer.hidden", Messages.text("layer." + layer.id())));
            }
        }
        if (!before.window().equals(after.window())) {
            said.add(Messages.text(switch (after.window()) {
                case TimeWindow.Instant() -> "did.window.instant";
                case TimeWindow.Range _ -> "did.window.range";
                case TimeWindow.Cumulative _ -> "did.window.cumulative";
            }));
        }
        if (before.look().language() != after.look().language()) {
            said.add(Messages.text("did.names", Messages.text("language." + after.look().language().code())));
        }
        if (before.look().names() != after.look().names()) {
            said.add(Messages.text("did.name-policy"));
        }
        if (before.look().worldview() != after.look().worldview()) {
            said.add(Messages.text("did.worldview"));
        }
        if (before.look().colours() != after.look().colours()) {
            said.add(Messages.text("did.colours"));
        }
    }

    private String outcome(@Nullable OutcomeChoice before, @Nullable OutcomeChoice after, MapState map) {
        if (after == null) {
            return Messages.text("did.outcome.none");
        }
        if (before == null || !before.proposal().equals(after.proposal())) {
            return Messages.text("did.outcome", name(map, after.proposal()));
        }
        if (before.phase() != after.phase()) {
            return Messages.text("did.outcome.phase", after.phase());
        }
        if (before.option() != after.option()) {
            return Messages.text("did.outcome.option", after.option());
        }
        var changed = new TreeMap<>(after.widths());
        changed.entrySet().removeIf(width -> width.getValue().equals(before.widths().get(width.getKey())));
        return changed.isEmpty() ? Messages.text("did.outcome.width.reset") : Messages.text("did.outcome.width", changed.firstEntry().getValue());
    }

    private static void drafts(List<String> said, List<Draft> before, List<Draft> after) {
        if (before.equals(after)) {
            return;
        }
        if (after.size() > before.size()) {
            said.add(Messages.text("did.draft.new", after.getLast().proposal().name()));
        } else if (after.size() < before.size()) {
            said.add(Messages.text("did.draft.removed"));
        } else {
            after.stream().filter(draft -> !before.contains(draft)).findFirst().ifPresent(draft ->
                said.add(Messages.text("did.draft.edited", draft.proposal().name())));
        }
    }

    private String name(MapState map, String id) {
        return map.findProposal(atlas, id).map(proposal -> proposal.name()).orElse(id);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

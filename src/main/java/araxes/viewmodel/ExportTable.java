package araxes.viewmodel;

import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.export.ControlTables;
import araxes.export.FeatureTable;
import araxes.export.Imprint;
import araxes.export.OutcomeTables;
import araxes.scenario.PhaseResult;
import araxes.scenario.ScenarioEngine;
import araxes.session.CommandRecipe;
import araxes.session.Program;
import araxes.session.SnapshotLine;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Areas with what is said of them, as the map shows them: the table that the command line writes for the same question.
public record ExportTable(FeatureTable table, Imprint imprint) {
    /// @param what something that [ExportOrders#whyNot] has nothing against
    /// @throws IllegalArgumentException with the reason if a proposal cannot be carried out
    public static ExportTable of(ExportChoice.What what, SessionState session, ScenarioEngine engine) {
        var atlas = engine.facts().atlas();
        var map = session.map();
        var recipe = new CommandRecipe("export data").with("--what", what.name().toLowerCase(Locale.ROOT));
        var situations = new SessionSituations(session, engine);
        var table = switch (what) {
            case SITUATION -> {
                recipe.with("--day", map.day().toString()).showing(MapState.on(map.day()));
                yield ControlTables.situation(engine.facts(), map.day());
            }
            case HISTORY -> ControlTables.history(engine.facts());
            case OUTCOME -> {
                var choice = Objects.requireNonNull(map.outcome());
                recipe.with("--proposal", choice.proposal()).with("--baseline", map.day().toString()).with("--option", String.valueOf(choice.option()));
                SnapshotLine.settings(choice).forEach(setting -> recipe.with("--set", setting));
                var computed = situations.computed(map.situation());
                recipe.showing(withDrafts(CommandRecipe.map(computed.scenario(), computed.phases().getLast().number()), session));
                Set<Integer> phases = new HashSet<>(Set.of(0));
                computed.phases().stream().map(PhaseResult::number).forEach(phases::add);
                yield OutcomeTables.outcome(computed, phases);
            }
            case DIFFERENCE -> {
                var against = Objects.requireNonNull(map.against());
                recipe.with("--compare", SnapshotLine.situation(against), SnapshotLine.situation(map.situation()));
                recipe.showing(withDrafts(MapState.on(map.day()).withOutcome(map.outcome()).withAgainst(against), session));
                yield OutcomeTables.difference(situations.compared(against), situations.compared(map.situation()));
            }
        };
        var imprint = Imprint.of(table.title(), String.join(" ", table.notes()), Program.nameAndVersion()).withRecipe(recipe.json(atlas));
        return new ExportTable(table, imprint);
    }

    private static SessionState withDrafts(MapState map, SessionState session) {
        return SessionState.of(map).withDrafts(session.drafts());
    }
}

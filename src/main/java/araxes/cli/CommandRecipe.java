package araxes.cli;

import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.scenario.Scenario;
import araxes.session.Recipe;
import araxes.session.SessionDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file that is no picture was asked for, in a form that asks for it again: the command with everything that decides its content and
/// nothing that does not, such as where the file went. It stands in the recipe beside the session that shows the same on a map, so that the
/// file can be opened like a picture.
final class CommandRecipe {
    /// Of the options of a recipe: the command, and its arguments with a line feed between.
    static final String COMMAND = "command";
    static final String ARGUMENTS = "arguments";
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private final String command;
    private final List<String> arguments = new ArrayList<>();
    private @Nullable MapState shown;

    /// @param command such as `export data`
    CommandRecipe(String command) {
        this.command = command;
    }

    CommandRecipe with(String option, String... values) {
        arguments.add(option);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /// As a shell takes it.
    String line() {
        return "araxes " + command + " " + String.join(" ", arguments);
    }

    /// @param map what the file is about; unless it is said, the last day
    CommandRecipe showing(MapState map) {
        shown = map;
        return this;
    }

    /// With the hash of the facts as a whole and of each file, so that it can be told what has changed since.
    @Nullable String json(Atlas atlas) {
        var map = shown == null ? MapState.on(atlas.about().asOf()) : shown;
        var extent = atlas.about().extents().values().stream().findFirst().orElse(atlas.about().frame());
        return Recipe.of(SessionDocument.ofPicture(SessionState.of(map), Viewport.showing(extent, WIDTH, HEIGHT),
            Map.of(COMMAND, command, ARGUMENTS, String.join("\n", arguments)), atlas)).orElse(null);
    }

    /// The map of an outcome.
    static MapState map(Scenario scenario, int phase) {
        return MapState.on(scenario.baseline()).withOutcome(choice(scenario, phase));
    }

    /// The map of the second situation against the first.
    static MapState map(SituationAsked.Found a, SituationAsked.Found b) {
        return MapState.on(b.asked().day()).withOutcome(outcome(b)).withAgainst(new SituationChoice(a.asked().day(), outcome(a)));
    }

    private static @Nullable OutcomeChoice outcome(SituationAsked.Found found) {
        var scenario = found.scenario();
        return scenario == null ? null : choice(scenario, found.phase());
    }

    private static OutcomeChoice choice(Scenario scenario, int phase) {
        return new OutcomeChoice(scenario.proposal().id(), phase, scenario.widths(), scenario.option());
    }
}

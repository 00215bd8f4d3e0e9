package araxes.session;

import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file that is no picture was asked for, in a form that asks for it again: the command with everything that decides its content and
/// nothing that does not, such as where the file went. It stands in the recipe beside the session that shows the same on a map, so that the
/// file can be opened like a picture.
public final class CommandRecipe {
    /// Of the options of a recipe: the command, and its arguments with a line feed between.
    public static final String COMMAND = "command";
    static final String ARGUMENTS = "arguments";
    private final String command;
    private final List<String> arguments = new ArrayList<>();
    private @Nullable SessionState shown;

    /// @param command such as `export data`
    public CommandRecipe(String command) {
        this.command = command;
    }

    public CommandRecipe with(String option, String... values) {
        arguments.add(option);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /// As a shell takes it.
    public String line() {
        return "araxes " + command + " " + String.join(" ", arguments);
    }

    /// @param map what the file is about; unless it is said, the last day
    public CommandRecipe showing(MapState map) {
        return showing(SessionState.of(map));
    }

    /// @param session whose active map shows what the file is about
    public CommandRecipe showing(SessionState session) {
        shown = session;
        return this;
    }

    /// With the hash of the facts as a whole and of each file, so that it can be told what has changed since.
    public @Nullable String json(Atlas atlas) {
        var session = shown == null ? SessionState.of(MapState.on(atlas.about().asOf())) : shown;
        var extent = atlas.about().extents().values().stream().findFirst().orElse(atlas.about().frame());
        return Recipe.of(SessionDocument.ofPicture(session, Viewport.showing(extent, PictureOptions.Size.FULL_HD.width(), PictureOptions.Size.FULL_HD.height()),
            Map.of(COMMAND, command, ARGUMENTS, String.join("\n", arguments)), atlas)).orElse(null);
    }

    /// The map of an outcome.
    public static MapState map(Scenario scenario, int phase) {
        return MapState.on(scenario.baseline()).withOutcome(new OutcomeChoice(scenario.proposal().id(), phase, scenario.widths(), scenario.option()));
    }
}

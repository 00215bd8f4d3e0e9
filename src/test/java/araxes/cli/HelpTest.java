package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.MapLayer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "open ", "snapshot ", "timelapse ", "control ", "events ", "proposals ", "narratives ", "features ", "check ", "metrics ", "compare ", "solve ", "solve even-exchange ",
        "solve keep-border ", "sweep ", "report ", "export ", "export data ", "describe ", "find "})
    void everyCommandExplainsItselfOnStandardOutput(String command) {
        var run = CommandRun.inTestAtlas((command + "--help").split(" "));
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Usage: araxes " + command), run.out());
        assertTrue(run.out().contains("--geodata=FOLDER"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open ", "snapshot ", "timelapse ", "control ", "events ", "proposals ", "narratives ", "features ", "check ", "metrics ", "compare ", "solve ", "solve even-exchange ",
        "solve keep-border ", "sweep ", "report ", "export ", "export data ", "describe ", "find "})
    void everyCommandTellsTheVersion(String command) {
        var run = CommandRun.inTestAtlas((command + "--version").split(" "));
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("araxes "), run.out());
    }

    @Test
    void everyOptionIsDescribed() {
        allBelow(CommandLineDoor.line(CommandRun.silentInvocation())).map(CommandLine::getCommandSpec)
            .forEach(spec -> spec.args().forEach(argument ->
                assertTrue(argument.description().length > 0, spec.qualifiedName() + " " + argument.paramLabel())));
    }

    private static Stream<CommandLine> allBelow(CommandLine line) {
        return line.getSubcommands().values().stream().flatMap(below -> Stream.concat(Stream.of(below), allBelow(below)));
    }

    /// An example that a shell cannot be given as it stands is none: lines are broken with a backslash, not by the terminal's width.
    @Test
    void everyExampleOfTheHelpIsUnderstood() {
        var examples = allBelow(CommandLineDoor.line(CommandRun.silentInvocation())).map(line -> line.getUsageMessage().replaceAll("\\\\\n +", ""))
            .flatMap(help -> help.lines().filter(text -> text.startsWith("  araxes "))).toList();
        assertTrue(examples.size() >= 6, examples.toString());
        for (var example : examples) {
            assertTrue(CommandLineDoor.line(CommandRun.silentInvocation()).parseArgs(example.strip().substring("araxes ".length()).split(" ")).hasSubcommand(), example);
        }
    }

    @Test
    void snapshotNamesItsLayersAndThoseItDrawsUnasked() {
        var help = CommandRun.inTestAtlas("snapshot", "--help").out().replaceAll("\\s+", " ");
        var defaults = MapLayer.defaults().stream().sorted().map(MapLayer::id).collect(Collectors.joining(", "));
        assertTrue(help.contains("Without this option: " + defaults + "."), help);
        for (var layer : MapLayer.values()) {
            assertTrue(help.contains(layer.id()), layer.id());
        }
    }
}

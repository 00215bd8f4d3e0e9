package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.geodata.AtlasReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README shows of the command line is what the program does.
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String PROMPT = "    $ araxes ";

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(README).stream().filter(line -> line.startsWith(PROMPT)).map(line -> line.substring(PROMPT.length()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstood(String example) {
        var parsed = CommandLineDoor.line(CommandRun.silentInvocation()).parseArgs(words(example));
        assertTrue(parsed.hasSubcommand(), example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"control --day 1994-06-01", "metrics --proposal keywest_2001_five --phase 1 --figure area_held,returned",
        "find Ստեփանակերտ --limit 1"})
    void tableInTheReadmeIsWhatTheCommandSays(String command) throws IOException {
        var lines = Files.readAllLines(README);
        int prompt = lines.indexOf(PROMPT + command);
        var shown = lines.subList(prompt + 1, lines.size()).stream().takeWhile(line -> line.startsWith("    ") && !line.startsWith(PROMPT))
            .map(String::strip).toList();
        assertEquals(shown, ShippedRun.out(command).lines().toList());
    }

    @Test
    void mistypedProposalIsAnsweredAsTheReadmeShows() throws IOException {
        var shown = Files.readAllLines(README).stream().filter(line -> line.startsWith("    araxes: unknown proposal")).map(String::strip).toList();
        var run = CommandRun.run(AtlasReader::read, Path.of("geodata"), "snapshot", "--day", "2001-04-07", "--proposal", "keywest", "-o", "-");
        assertEquals(shown, List.of(run.err().lines().findFirst().orElse("")));
    }

    /// As a shell would split them, as far as the README goes: double quotes hold words together.
    private static String[] words(String example) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(example).results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toArray(String[]::new);
    }
}

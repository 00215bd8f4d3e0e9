package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    /// Keys put together at run time, by their beginning.
    private static final Set<String> COMPOSED = Set.of("figure.network.", "figure.passed.");

    @Test
    void everySentenceIsSaidAndEverySentenceSaidExists() throws IOException {
        var bundle = ResourceBundle.getBundle("messages-scenario", Locale.ROOT).keySet();
        var code = new StringBuilder();
        try (var files = Files.list(Path.of("src/main/java/araxes/scenario"))) {
            for (var file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        var quoted = new TreeSet<String>();
        var matcher = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"").matcher(code);
        while (matcher.find()) {
            quoted.add(matcher.group(1));
            quoted.add("figure." + matcher.group(1));
        }
        var unused = new TreeSet<>(bundle);
        unused.removeIf(key -> quoted.contains(key) || COMPOSED.stream().anyMatch(key::startsWith));
        assertEquals(Set.of(), unused);
        var unknown = new TreeSet<String>();
        var said = Pattern.compile("Words\\.say\\(\"([a-z.]+)\"").matcher(code);
        while (said.find()) {
            unknown.add(said.group(1));
        }
        unknown.removeIf(key -> bundle.contains(key) || key.endsWith("."));
        assertEquals(Set.of(), unknown);
    }
}

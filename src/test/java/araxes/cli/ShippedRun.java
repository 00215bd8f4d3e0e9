package araxes.cli;

import araxes.geodata.AtlasReader;
import araxes.model.Atlas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;

/// Commands on the facts that come with the program, read once for all tests.
final class ShippedRun {
    static final Path GEODATA = Path.of("geodata");
    static final Atlas ATLAS = read();

    private ShippedRun() {}

    /// @param line words with single spaces between
    static CommandRun run(String line) {
        return CommandRun.run(_ -> ATLAS, GEODATA, line.split(" "));
    }

    static String out(String line) {
        var run = run(line);
        Assertions.assertEquals(0, run.code(), run.err());
        return run.out();
    }

    static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(out(line + " --format json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /// A column of a CSV without quoted commas before it.
    static List<String> column(String csv, int column) {
        return csv.lines().skip(1).map(line -> line.split(",", -1)[column]).toList();
    }

    private static Atlas read() {
        try {
            return AtlasReader.read(GEODATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

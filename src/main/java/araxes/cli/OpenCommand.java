package araxes.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `araxes open FILE` opens the window, which is another door: here it is only explained, and told apart from what is asked wrongly.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "open-file")
    Path file = Path.of(".");

    @Override
    public Integer call() throws IOException {
        throw new IOException(Wording.of("open-alone", file));
    }
}

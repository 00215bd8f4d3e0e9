package araxes.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `araxes features`: a query of one layer.
@Command(name = "features")
final class FeaturesCommand implements Callable<Integer> {
    private final Session session;

    FeaturesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        return 0;
    }
}

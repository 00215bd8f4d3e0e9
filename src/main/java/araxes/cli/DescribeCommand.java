package araxes.cli;

import araxes.cartography.MapDescription;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `araxes describe`: the map of a day in words, for those who cannot see it.
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MapOfDayAsked asked = new MapOfDayAsked();

    @Mixin
    OutputFile output = new OutputFile();

    DescribeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        asked.refuseUnknownNames(spec);
        var atlas = invocation.atlas();
        var meant = asked.meant(atlas, spec);
        invocation.note(meant.differences());
        var words = MapDescription.of(atlas, meant.frame(atlas));
        output.write(invocation, out -> out.write(words + "\n"));
        return 0;
    }
}

package araxes.cli;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Arguments that are well formed, yet name what the atlas does not have.
final class AskedWrongly {
    private AskedWrongly() {}

    static ParameterException because(@Nullable CommandSpec spec, String key, Object... values) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), Wording.of(key, values));
    }

    /// @param kind what was asked for, as a key of the wording, such as `proposal`
    static ParameterException unknown(@Nullable CommandSpec spec, String kind, String name, Collection<String> known) {
        var nearest = NearestNames.to(name, known);
        return nearest.isEmpty()
            ? because(spec, "unknown", Wording.of("kind." + kind), name, Wording.of("list." + kind, String.join(", ", known)))
            : because(spec, "unknown", Wording.of("kind." + kind), name, Wording.of("did-you-mean", String.join(", ", nearest)));
    }
}

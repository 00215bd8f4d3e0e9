package araxes.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which map is meant: by its day, by a step of a narrative, or by a file that knows it.
final class MapOfDayAsked extends MapAsked {
    @Option(names = "--day", paramLabel = "DAY", converter = IsoDay.class)
    void day(@Nullable LocalDate wanted) {
        day = wanted;
    }

    @Option(names = "--narrative", descriptionKey = "map-narrative", paramLabel = "ID:STEP", converter = StepAsked.Converter.class)
    void narrative(@Nullable StepAsked wanted) {
        narrative = wanted;
    }

    @Option(names = "--from", descriptionKey = "map-from", paramLabel = "FILE")
    void from(@Nullable Path file) {
        from = file;
    }
}

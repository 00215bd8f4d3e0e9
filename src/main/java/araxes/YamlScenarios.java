package araxes;

import araxes.export.WholeFile;
import araxes.geodata.ScenarioFile;
import araxes.model.Atlas;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.scenario.Draft;
import araxes.view.ScenarioFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Scenarios of the analyst's own as files: between the window, which edits them, and the room that knows the format.
public final class YamlScenarios implements ScenarioFiles {
    @Override
    public Draft read(Path file, Atlas atlas) throws IOException {
        var read = ScenarioFile.read(file, atlas, Check.Question.ids());
        return new Draft(read.proposal(), read.baseline(), new HashSet<>(read.locked()),
            read.rules().stream().map(rule -> Check.Question.of(rule).orElseThrow()).collect(Collectors.toSet()));
    }

    @Override
    public void write(Draft draft, Path file) throws IOException {
        WholeFile.save(file, out -> out.write(text(draft).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Draft draft) {
        return new ScenarioFile(draft.proposal(), draft.baseline(), List.<UnitId>copyOf(draft.locked()),
            draft.rules().stream().map(Check.Question::id).toList()).text();
    }
}

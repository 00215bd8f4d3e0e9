package araxes.cli;

import araxes.geodata.DataIssue;
import araxes.geodata.FolderCheck;
import araxes.geodata.ScenarioFile;
import araxes.scenario.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `araxes check`: everything that is wrong with a geodata folder, or with a scenario file.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    @Nullable Path folder;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (folder != null && ScenarioFile.isNamed(folder.toString())) {
            return report(folder, ScenarioFile.examine(folder, invocation.atlas(), Check.Question.ids()).issues());
        }
        var checked = folder == null ? invocation.existingGeodata() : Invocation.existing(folder);
        return report(checked, FolderCheck.check(checked));
    }

    private int report(Path checked, List<DataIssue> issues) {
        var out = invocation.textOut();
        issues.forEach(issue -> out.print(issue + "\n"));
        out.flush();
        invocation.err().println(issues.isEmpty() ? Wording.of("no-issues", checked) : Wording.of("issues", checked, issues.size()));
        return issues.isEmpty() ? 0 : CommandLineDoor.FAILED;
    }
}

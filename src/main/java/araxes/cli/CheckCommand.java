package araxes.cli;

import araxes.geodata.FolderCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `araxes check`: everything that is wrong with a geodata folder.
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
        var checked = folder == null ? invocation.existingGeodata() : Invocation.existing(folder);
        var issues = FolderCheck.check(checked);
        var out = invocation.textOut();
        issues.forEach(issue -> out.print(issue + "\n"));
        out.flush();
        invocation.err().println(issues.isEmpty() ? Wording.of("no-issues", checked) : Wording.of("issues", checked, issues.size()));
        return issues.isEmpty() ? 0 : CommandLineDoor.FAILED;
    }
}

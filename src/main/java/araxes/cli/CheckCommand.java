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
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "folder")
    @Nullable Path folder;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var checked = folder == null ? session.existingGeodata() : Session.existing(folder);
        var issues = FolderCheck.check(checked);
        var out = session.textOut();
        issues.forEach(issue -> out.print(issue + "\n"));
        out.flush();
        session.err().println(issues.isEmpty() ? Wording.of("no-issues", checked) : Wording.of("issues", checked, issues.size()));
        return issues.isEmpty() ? 0 : CommandLineDoor.FAILED;
    }
}

package araxes.session;

import araxes.KilledChild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process that writes a journal, stops in the middle of a byte sequence, says so and waits to be killed.
final class KilledWriter {
    private KilledWriter() {}

    /// @param arguments the journal, and after how many bytes to stop
    public static void main(String[] arguments) throws IOException {
        var left = new long[] {Long.parseLong(arguments[1])};
        try (var journal = new JournalFile(Path.of(arguments[0]), path -> new StoppingDisk(Disk.open(path), left, KilledChild::waitForTheEnd), 1500)) {
            for (int i = 0; i < 4; i++) {
                journal.append(List.of(JournalTest.entry(i)));
                System.out.println("done " + i);
            }
        }
        KilledChild.waitForTheEnd();
    }
}

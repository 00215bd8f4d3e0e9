package araxes.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// A process that writes a journal, stops in the middle of a byte sequence, says so and waits to be killed.
final class KilledWriter {
    private KilledWriter() {}

    /// @param arguments the journal, and after how many bytes to stop
    public static void main(String[] arguments) throws IOException {
        var left = new long[] {Long.parseLong(arguments[1])};
        try (var journal = new JournalFile(Path.of(arguments[0]), path -> waiting(Disk.open(path), left), 1500)) {
            for (int i = 0; i < 4; i++) {
                journal.append(List.of(JournalTest.entry(i)));
                System.out.println("done " + i);
            }
        }
        waitForTheEnd();
    }

    private static Disk waiting(Disk disk, long[] left) {
        return new Disk() {
            @Override
            public void write(ByteBuffer bytes, long position) throws IOException {
                int fits = (int) Math.min(bytes.remaining(), left[0]);
                left[0] -= fits;
                disk.write(bytes.slice(bytes.position(), fits), position);
                if (fits < bytes.remaining()) {
                    waitForTheEnd();
                }
            }

            @Override
            public void truncate(long size) throws IOException {
                disk.truncate(size);
            }

            @Override
            public void force() throws IOException {
                disk.force();
            }

            @Override
            public void close() throws IOException {
                disk.close();
            }
        };
    }

    private static void waitForTheEnd() throws IOException {
        System.out.println("kill me");
        System.in.read();
    }
}

package araxes.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Every change of one window, on the disk a moment after it was made, so that a crash loses nothing. Written on a thread of its own. Each
/// window has a journal of its own, held by a lock that ends with the process: a journal without one was left by a crash.
public final class Journal implements AutoCloseable {
    private static final String PREFIX = "journal-";
    private static final String SUFFIX = ".log";
    private static final String LOCK = ".lock";
    private static final long LONGEST = 4 << 20;
    private final Path file;
    private final FileChannel lockFile;
    private final JournalFile states;
    private final LinkedBlockingQueue<Order> orders = new LinkedBlockingQueue<>();
    private final Consumer<IOException> failed;
    private final Thread writer;

    private sealed interface Order {
        record Append(JournalEntry entry) implements Order {}

        /// Nothing of it is needed any more.
        record Forget() implements Order {}

        record Flush(CompletableFuture<@Nullable Void> done) implements Order {}

        record End() implements Order {}
    }

    private Journal(Path file, FileChannel lockFile, Consumer<IOException> failed) {
        this.file = file;
        this.lockFile = lockFile;
        this.failed = failed;
        states = new JournalFile(file, Disk::open, LONGEST);
        writer = Thread.ofPlatform().daemon().name("journal").start(this::write);
    }

    /// @param failed told the first time a change could not be kept, on the thread of the journal
    /// @throws IOException if no journal can be kept in the folder
    public static Journal start(Path folder, Consumer<IOException> failed) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        var lockFile = lock(file).orElseThrow(() -> new IOException(Wording.of("no-lock", folder)));
        return new Journal(file, lockFile, failed);
    }

    /// Returns at once.
    public void append(JournalEntry entry) {
        orders.add(new Order.Append(entry));
    }

    /// The session is saved, or its changes are not wanted: a crash from now on has nothing to restore until the next change.
    public void forget() {
        orders.add(new Order.Forget());
    }

    /// Returns when everything so far has reached the disk.
    public void flush() {
        var done = new CompletableFuture<@Nullable Void>();
        orders.add(new Order.Flush(done));
        done.join();
    }

    /// The window was closed properly.
    @Override
    public void close() {
        orders.add(new Order.End());
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        boolean said = false;
        var batch = new ArrayList<Order>();
        while (true) {
            try {
                batch.add(orders.take());
            } catch (InterruptedException e) {
                return;
            }
            orders.drainTo(batch);
            try {
                if (carryOut(batch)) {
                    return;
                }
            } catch (IOException e) {
                if (!said) {
                    failed.accept(e);
                }
                said = true;
                batch.forEach(order -> {
                    if (order instanceof Order.Flush(var done)) {
                        done.complete(null);
                    }
                });
                if (batch.contains(new Order.End())) {
                    return; // the lock ends with the process
                }
            }
            batch.clear();
        }
    }

    /// @return true at the end
    private boolean carryOut(List<Order> batch) throws IOException {
        var entries = new ArrayList<JournalEntry>();
        for (var order : batch) {
            switch (order) {
                case Order.Append(var entry) -> entries.add(entry);
                case Order.Forget() -> {
                    entries.clear();
                    states.clear();
                }
                case Order.Flush(var done) -> {
                    append(entries);
                    done.complete(null);
                }
                case Order.End() -> {
                    states.clear();
                    release(file, lockFile);
                    return true;
                }
            }
        }
        append(entries);
        return false;
    }

    private void append(List<JournalEntry> entries) throws IOException {
        if (!entries.isEmpty()) {
            states.append(entries);
            entries.clear();
        }
    }

    /// What a window left that was not closed properly. Nobody else sees it until it is decided about.
    public static final class Left {
        private final Path file;
        private final FileChannel lockFile;
        private final JournalEntry entry;

        private Left(Path file, FileChannel lockFile, JournalEntry entry) {
            this.file = file;
            this.lockFile = lockFile;
            this.entry = entry;
        }

        /// The last state.
        public JournalEntry entry() {
            return entry;
        }

        /// It is restored elsewhere by now, or not wanted.
        public void discard() throws IOException {
            Files.deleteIfExists(file);
            release(file, lockFile);
        }

        /// Decides nothing: it is found again next time.
        public void leave() throws IOException {
            lockFile.close();
        }
    }

    /// What windows left that were not closed properly, without the journals of windows that are open. Journals in which nothing is
    /// whole are removed.
    ///
    /// @throws IOException if the folder cannot be read
    public static List<Left> left(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> journals;
        try (var files = Files.list(folder)) {
            journals = files.filter(file -> file.getFileName().toString().startsWith(PREFIX)
                && file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
        var left = new ArrayList<Left>();
        for (var file : journals) {
            var lockFile = lock(file);
            if (lockFile.isPresent()) {
                var entry = Files.exists(file) ? JournalFile.last(file) : Optional.<JournalEntry>empty();
                if (entry.isPresent()) {
                    left.add(new Left(file, lockFile.get(), entry.get()));
                } else {
                    Files.deleteIfExists(file);
                    release(file, lockFile.get());
                }
            }
        }
        return left;
    }

    /// Empty if another window holds it. The lock is on a file of its own, because the journal is replaced now and then.
    private static Optional<FileChannel> lock(Path journal) throws IOException {
        var channel = FileChannel.open(lockOf(journal), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // another window of this very process
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    private static void release(Path journal, FileChannel lockFile) throws IOException {
        Files.deleteIfExists(journal.resolveSibling(journal.getFileName() + JournalFile.NEXT));
        lockFile.close();
        Files.deleteIfExists(lockOf(journal));
    }

    private static Path lockOf(Path journal) {
        return journal.resolveSibling(journal.getFileName() + LOCK);
    }
}

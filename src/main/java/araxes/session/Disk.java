package araxes.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// An open file as a journal writes it: little enough that a test can let it fail at every byte.
interface Disk extends AutoCloseable {
    /// Opens files.
    @FunctionalInterface
    interface Opener {
        Disk open(Path file) throws IOException;
    }

    void write(ByteBuffer bytes, long position) throws IOException;

    void truncate(long size) throws IOException;

    /// Returns when what was written has reached the disk.
    void force() throws IOException;

    @Override
    void close() throws IOException;

    static Disk open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Disk() {
            @Override
            public void write(ByteBuffer bytes, long position) throws IOException {
                long at = position;
                while (bytes.hasRemaining()) {
                    at += channel.write(bytes, at);
                }
            }

            @Override
            public void truncate(long size) throws IOException {
                channel.truncate(size);
            }

            @Override
            public void force() throws IOException {
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}

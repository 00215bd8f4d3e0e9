package araxes.session;

import java.io.IOException;
import java.nio.ByteBuffer;

/// A disk on which so many bytes fit, wherever in a write that is; then something happens.
///
/// @param left how many bytes still fit, in its only place
/// @param then what happens when no more do
record StoppingDisk(Disk disk, long[] left, Then then) implements Disk {
    @FunctionalInterface
    interface Then {
        void stop() throws IOException;
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
        int fits = (int) Math.min(bytes.remaining(), left[0]);
        left[0] -= fits;
        boolean stops = fits < bytes.remaining();
        disk.write(bytes.slice(bytes.position(), fits), position);
        if (stops) {
            then.stop();
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
}

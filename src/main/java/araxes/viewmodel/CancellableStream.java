package araxes.viewmodel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Ends writing with a [CancellationException] as soon as it is no longer wanted: what takes long to paint is written bit by bit.
final class CancellableStream extends FilterOutputStream {
    private final BooleanSupplier cancelled;

    CancellableStream(OutputStream out, BooleanSupplier cancelled) {
        super(out);
        this.cancelled = cancelled;
    }

    void refuseIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    @Override
    public void write(int octet) throws IOException {
        refuseIfCancelled();
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        refuseIfCancelled();
        out.write(octets, from, length);
    }
}

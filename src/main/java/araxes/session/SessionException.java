package araxes.session;

import java.io.IOException;

/// A file that is not a session this program can open. The message is one sentence that says why and what to do.
public final class SessionException extends IOException {
    private static final long serialVersionUID = 1;

    SessionException(String message) {
        super(message);
    }
}

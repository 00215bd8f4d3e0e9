package araxes.cli;

import java.io.IOException;

/// A proposal cannot be carried out; the message says why.
final class ScenarioRejected extends IOException {
    private static final long serialVersionUID = 1;

    ScenarioRejected(String message) {
        super(message);
    }
}

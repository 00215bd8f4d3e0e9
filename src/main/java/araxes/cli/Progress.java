package araxes.cli;

import java.io.PrintWriter;

/// Tells how far a long computation is, on standard error: on a terminal a line that renews itself, else a line every tenth.
final class Progress {
    private final PrintWriter err;
    private final long all;
    private final boolean terminal;
    private long told = -1;

    Progress(PrintWriter err, long all, boolean terminal) {
        this.err = err;
        this.all = all;
        this.terminal = terminal;
    }

    void reached(long count) {
        long share = all == 0 ? 100 : count * 100 / all;
        long step = terminal ? share : share / 10;
        if (step != told) {
            told = step;
            var line = Wording.of("progress", count, all, share);
            if (terminal) {
                err.print("\r" + line);
                err.flush();
            } else {
                err.println(line);
            }
        }
    }

    /// Leaves the terminal on a fresh line.
    void end() {
        if (terminal && told >= 0) {
            err.println();
        }
    }
}

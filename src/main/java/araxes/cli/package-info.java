/// The command line: parses arguments, asks the rooms below, prints. Never starts JavaFX.
@NullMarked
package araxes.cli;

import org.jspecify.annotations.NullMarked;

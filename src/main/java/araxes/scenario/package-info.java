/// Situations: who holds what on a day or after a phase of a proposal, and the figures that follow. No toolkit, no files.
@NullMarked
package araxes.scenario;

import org.jspecify.annotations.NullMarked;

/// Araxes: the front door. It wires the rooms by constructor; see the floor plan in the README.
@NullMarked
package araxes;

import org.jspecify.annotations.NullMarked;

/// Paints display lists with Java 2D: the one painter of screen and files, and the fast recolouring of units.
@NullMarked
package araxes.render;

import org.jspecify.annotations.NullMarked;

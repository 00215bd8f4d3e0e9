/// Decides what the map looks like: atlas, state and viewport to a display list. Knows no toolkit.
/// Pixel coordinates have their origin top left, y down.
@NullMarked
package araxes.cartography;

import org.jspecify.annotations.NullMarked;

/// Files made from map frames and facts. Written to a temporary name and moved, so that no half-written file remains.
@NullMarked
package araxes.export;

import org.jspecify.annotations.NullMarked;

/// Finds what an atlas speaks of by any of its names.
@NullMarked
package araxes.search;

import org.jspecify.annotations.NullMarked;

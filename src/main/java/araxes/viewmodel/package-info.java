/// Observable state of the open map, undo and playback. Uses javafx.beans only; testable without a toolkit.
@NullMarked
package araxes.viewmodel;

import org.jspecify.annotations.NullMarked;

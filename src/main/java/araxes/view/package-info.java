/// The window: JavaFX nodes that show the view-model and pass the user's intents back to it.
@NullMarked
package araxes.view;

import org.jspecify.annotations.NullMarked;

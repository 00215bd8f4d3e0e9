package araxes.export;

import araxes.render.PixelBox;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;

/// Takes the pictures of a time-lapse one after the other and keeps none of them.
interface FilmWriter extends AutoCloseable {
    /// @param day the day the picture shows
    /// @param pixels of the whole picture, 0xAARRGGBB and opaque; valid only during the call
    /// @param changed a box around all pixels that differ from the picture before; the whole picture the first time
    /// @param stands how long the picture is shown
    void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) throws IOException;

    /// Ends the film. Without this it is not complete.
    @Override
    void close() throws IOException;
}

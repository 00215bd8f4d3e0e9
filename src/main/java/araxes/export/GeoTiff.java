package araxes.export;

import araxes.cartography.Page;
import java.io.IOException;
import java.io.OutputStream;

final class GeoTiff {
    private GeoTiff() {}
    static void write(Page page, Imprint imprint, OutputStream stream) throws IOException {
        throw new IOException("not yet");
    }
}

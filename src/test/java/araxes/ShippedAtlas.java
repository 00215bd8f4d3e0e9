package araxes;

import araxes.geodata.AtlasReader;
import araxes.geodata.GeodataException;
import araxes.model.Atlas;
import java.nio.file.Path;

/// The shipped geodata folder, read once for all tests of a process.
public final class ShippedAtlas {
    public static final Atlas ATLAS = read();

    private ShippedAtlas() {}

    private static Atlas read() {
        try {
            return AtlasReader.read(Path.of("geodata"));
        } catch (GeodataException e) {
            throw new AssertionError(e);
        }
    }
}

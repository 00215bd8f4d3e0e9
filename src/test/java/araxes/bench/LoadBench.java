package araxes.bench;

import araxes.geodata.AtlasReader;
import java.io.IOException;
import java.nio.file.Path;

/// Reads the atlas once in a fresh process and prints how long it took.
final class LoadBench {
    private LoadBench() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        var atlas = AtlasReader.read(Path.of(arguments[0]));
        System.out.println("load_ms=" + (System.nanoTime() - start) / 1_000_000);
        if (atlas.units().isEmpty()) {
            throw new IllegalStateException("An atlas without units");
        }
    }
}

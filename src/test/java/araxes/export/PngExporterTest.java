package araxes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngExporterTest {
    private final MapComposer composer = new MapComposer(TestAtlas.create(), new BundledFonts());
    @TempDir
    private Path folder;

    private MapFrame frame() {
        return composer.compose(MapState.on(TestAtlas.CHANGE), Viewport.centredAt(46.5, 40.5, 7, 320, 200));
    }

    @Test
    void fileHoldsThePixelsOfTheScreenPainter() throws IOException {
        var file = folder.resolve("map.png");
        PngExporter.write(frame(), file, false);

        var image = ImageIO.read(file.toFile());
        var painter = new MapPainter();
        painter.paint(frame().drawing());
        assertArrayEquals(painter.pixels(), image.getRGB(0, 0, 320, 200, null, 0, 320));
    }

    @Test
    void sameFrameGivesTheSameBytes() throws IOException {
        PngExporter.write(frame(), folder.resolve("one.png"), false);
        PngExporter.write(frame(), folder.resolve("two.png"), false);

        assertEquals(-1, Files.mismatch(folder.resolve("one.png"), folder.resolve("two.png")));
    }

    @Test
    void existingFileIsKeptUnlessAskedOtherwise() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "precious");

        assertThrows(FileAlreadyExistsException.class, () -> PngExporter.write(frame(), file, false));
        assertEquals("precious", Files.readString(file));
        PngExporter.write(frame(), file, true);
        assertEquals((byte) 0x89, Files.readAllBytes(file)[0]);
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        var file = folder.resolve("map.png");

        assertThrows(IOException.class, () -> WholeFile.write(file, false, stream -> {
            stream.write(1);
            throw new IOException("disk full");
        }));

        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}

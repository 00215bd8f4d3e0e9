package araxes.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {
    @TempDir
    Path folder;

    @Test
    void onLinuxPagesGoNowhereWithoutLpr() throws IOException {
        var lpr = folder.resolve("lpr");
        assertTrue(Printing.lacks(lpr, "Linux"));
        Files.createFile(lpr);
        assertTrue(lpr.toFile().setExecutable(true));
        assertFalse(Printing.lacks(lpr, "Linux"));
    }

    @Test
    void otherSystemsNeedNoLpr() {
        assertFalse(Printing.lacks(folder.resolve("lpr"), "Windows 11"));
        assertFalse(Printing.lacks(folder.resolve("lpr"), "Mac OS X"));
    }
}

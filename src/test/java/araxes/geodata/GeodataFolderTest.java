package araxes.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeodataFolderTest {
    @TempDir Path root;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    @Test
    void propertyComesBeforeEnvironmentBeforeProgramBeforeHere() throws IOException {
        var property = folder("property");
        var environment = folder("environment");
        var program = folder("program/lib");
        var beside = folder("program/geodata");
        var here = folder("here/geodata");
        assertEquals(property, GeodataFolder.locate(property.toString(), environment.toString(), program, here.getParent()));
        assertEquals(environment, GeodataFolder.locate(null, environment.toString(), program, here.getParent()));
        assertEquals(beside, GeodataFolder.locate(null, null, program, here.getParent()));
        assertEquals(here, GeodataFolder.locate("", null, folder("elsewhere/a/b/c/d"), here.getParent()));
    }

    @Test
    void namedFolderThatIsNotThereIsNotReplacedByAnother() throws IOException {
        var here = folder("here/geodata").getParent();
        var error = assertThrows(GeodataException.class, () -> GeodataFolder.locate(root.resolve("gone").toString(), null, null, here));
        assertEquals("There is no geodata folder at " + root.resolve("gone") + "; name one with --geodata or set ARAXES_GEODATA", error.getMessage());
    }

    @Test
    void noFolderAnywhereIsOneSentence() {
        var error = assertThrows(GeodataException.class, () -> GeodataFolder.locate(null, null, null, root));
        assertTrue(error.getMessage().startsWith("There is no geodata folder; looked for " + root.resolve("geodata")), error.getMessage());
    }
}

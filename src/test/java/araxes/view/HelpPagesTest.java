package araxes.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.viewmodel.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
    /// How the page About names what the build ships.
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("javafx-controls", "OpenJFX"), Map.entry("maps", "Gluon Maps"),
        Map.entry("atlantafx-base", "AtlantaFX"), Map.entry("ikonli-javafx", "Ikonli"), Map.entry("ikonli-feather-pack", "Feather icons"),
        Map.entry("geotools-wrapper", "GeoTools"), Map.entry("jts-core", "JTS Topology Suite"), Map.entry("GeographicLib-Java", "GeographicLib"),
        Map.entry("sqlite-jdbc", "SQLite JDBC"), Map.entry("slf4j-nop", "SLF4J"), Map.entry("jackson-databind", "Jackson"),
        Map.entry("jackson-dataformat-yaml", "SnakeYAML"), Map.entry("jcodec", "JCodec"), Map.entry("picocli", "picocli"),
        Map.entry("pdfbox", "Apache PDFBox"), Map.entry("jasperreports-fonts", "DejaVu fonts"), Map.entry("jspecify", "JSpecify"));
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>.*?</dependency>", Pattern.DOTALL);

    @Test
    void everyLibraryThatIsShippedIsNamedWithItsLicence() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var shipped = DEPENDENCY.matcher(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"))).results()
            .filter(found -> !found.group().contains("<scope>test</scope>")).map(found -> found.group(1)).toList();
        var licences = Messages.text("about.licences.lines");
        assertTrue(shipped.size() > 10, shipped::toString);
        for (var artifact : shipped) {
            assertTrue(NAMES.containsKey(artifact), () -> artifact + " is shipped: name it and its licence in about.licences.lines, and here");
            assertTrue(Pattern.compile(Pattern.quote(NAMES.get(artifact)) + "[^,\\n]*\\([^)]+\\)").matcher(licences).find(),
                () -> NAMES.get(artifact) + " and its licence are missing in: " + licences);
        }
    }
}

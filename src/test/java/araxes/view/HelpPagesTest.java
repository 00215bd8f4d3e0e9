package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import araxes.viewmodel.TimeControls;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class HelpPagesTest {
    /// How the page About names what the build ships.
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("javafx-base", "OpenJFX"), Map.entry("javafx-graphics", "OpenJFX"),
        Map.entry("javafx-controls", "OpenJFX"), Map.entry("maps", "Gluon Maps"), Map.entry("storage", "Gluon Attach"), Map.entry("util", "Gluon Attach"),
        Map.entry("ikonli-core", "Ikonli"), Map.entry("jackson-core", "Jackson"), Map.entry("jackson-annotations", "Jackson"),
        Map.entry("snakeyaml", "SnakeYAML"), Map.entry("commons-logging", "Apache Commons Logging"), Map.entry("fontbox", "Apache PDFBox"),
        Map.entry("pdfbox-io", "Apache PDFBox"),
        Map.entry("atlantafx-base", "AtlantaFX"), Map.entry("ikonli-javafx", "Ikonli"), Map.entry("ikonli-feather-pack", "Feather icons"),
        Map.entry("geotools-wrapper", "GeoTools"), Map.entry("jts-core", "JTS Topology Suite"), Map.entry("GeographicLib-Java", "GeographicLib"),
        Map.entry("sqlite-jdbc", "SQLite JDBC"), Map.entry("slf4j-nop", "SLF4J"), Map.entry("jackson-databind", "Jackson"),
        Map.entry("jackson-dataformat-yaml", "Jackson"), Map.entry("jcodec", "JCodec"), Map.entry("picocli", "picocli"),
        Map.entry("pdfbox", "Apache PDFBox"), Map.entry("jasperreports-fonts", "DejaVu fonts"), Map.entry("jspecify", "JSpecify"));
    private static final Pattern VERSION = Pattern.compile("-\\d.*\\.jar$");

    private Actions actions;

    @Start
    void open(Stage stage) {
        actions = actions(stage);
    }

    @Test
    void everyLibraryThatIsShippedIsNamedWithItsLicence() throws IOException {
        var shipped = Stream.of(Files.readString(Path.of("target/shipped-jars.txt")).strip().split(File.pathSeparator))
            .map(jar -> VERSION.matcher(Path.of(jar).getFileName().toString()).replaceFirst("")).collect(Collectors.toCollection(TreeSet::new));
        var licences = Messages.text("about.licences.lines");
        assertTrue(shipped.size() > 20, shipped::toString);
        for (var artifact : shipped) {
            assertTrue(NAMES.containsKey(artifact), () -> artifact + " is shipped: name it and its licence in about.licences.lines, and here");
            assertTrue(Pattern.compile(Pattern.quote(NAMES.get(artifact)) + "[^,\\n]*\\([^)]+\\)").matcher(licences).find(),
                () -> NAMES.get(artifact) + " and its licence are missing in: " + licences);
        }
    }

    @Test
    void noKeyDoesTwoThings() {
        var used = new HashMap<KeyCombination, String>();
        var twice = new ArrayList<String>();
        for (var action : actions.all()) {
            if (action.key() != null) {
                var other = used.putIfAbsent(action.key(), action.id());
                if (other != null) {
                    twice.add(action.key().getName() + ": " + other + " and " + action.id());
                }
            }
        }
        assertEquals(List.of(), twice);
        assertTrue(used.size() > 20);
    }

    @Test
    void everyCommandHasANameOfItsOwn() {
        var names = new HashSet<String>();
        for (var action : actions.all()) {
            assertTrue(names.add(action.text()), action.text());
            assertFalse(action.text().isBlank());
        }
    }

    private static Actions actions(Stage stage) {
        var viewModel = new MapViewModel(TestAtlas.create());
        var outcomes = new OutcomeControls(viewModel);
        var window = (Actions.WindowCommands) Proxy.newProxyInstance(HelpPagesTest.class.getClassLoader(),
            new Class<?>[] {Actions.WindowCommands.class}, (_, _, _) -> null);
        var services = TestServices.with(_ -> Optional.empty(), _ -> {});
        var sessions = new SessionKeeper(viewModel, stage, services.sessions(), services.scenarios(), _ -> {}, new NoticeBar(), () -> null);
        return new Actions(viewModel, outcomes, new CompareControls(viewModel, outcomes), new TimeControls(viewModel), sessions, window);
    }
}

package araxes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The floor plan of the README, as a test. Change both together.
class ArchitectureTest {
    private static final JavaClasses PRODUCTION =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("araxes");

    /// Room to the rooms of ours it may use.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
        Map.entry("model", Set.of()),
        Map.entry("search", Set.of("model", "geometry")),
        Map.entry("geometry", Set.of()),
        Map.entry("geodata", Set.of("model", "geometry")),
        Map.entry("scenario", Set.of("model", "geometry")),
        Map.entry("cartography", Set.of("model", "geometry", "scenario")),
        Map.entry("render", Set.of("geometry", "cartography")),
        Map.entry("export", Set.of("model", "scenario", "cartography", "render")),
        Map.entry("session", Set.of("model", "scenario", "cartography", "export")),
        Map.entry("report", Set.of("model", "scenario", "cartography", "export", "session")),
        Map.entry("viewmodel", Set.of("model", "geometry", "search", "scenario", "cartography", "export", "session", "report")),
        Map.entry("view", Set.of("model", "search", "geometry", "scenario", "cartography", "render", "export", "session", "report", "viewmodel")),
        Map.entry("cli", Set.of("model", "search", "geodata", "scenario", "cartography", "export", "session", "report")));

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomUsesOnlyTheRoomsBelowIt(String room) {
        var others = rooms().filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
            .map(other -> "araxes." + other + "..").toArray(String[]::new);
        noClasses().that().resideInAPackage("araxes." + room + "..")
            .should().dependOnClassesThat().resideInAnyPackage(others).allowEmptyShould(true).check(PRODUCTION);
    }

    @Test
    void everyPackageIsOnTheFloorPlan() {
        var packages = PRODUCTION.stream().map(JavaClass::getPackageName).filter(name -> name.contains("."))
            .map(name -> name.split("\\.")[1]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages);
    }

    @Test
    void windowToolkitStaysInTheView() {
        onlyIn(Set.of("view", "viewmodel"), "javafx..", "com.gluonhq..");
        noClasses().that().resideInAPackage("araxes.viewmodel..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "com.gluonhq..")
            .allowEmptyShould(true).check(PRODUCTION);
    }

    @Test
    void resultsReachTheToolkitThroughOneDoor() {
        noClasses().that().doNotHaveFullyQualifiedName("araxes.view.FxThread")
            .should().callMethod(Platform.class, "runLater", Runnable.class).check(PRODUCTION);
    }

    @Test
    void awtStaysInRenderAndExport() {
        onlyIn(Set.of("render", "export"), "java.awt..", "javax.swing..", "javax.imageio..");
    }

    @Test
    void geoToolsStaysInGeodataAndExport() {
        onlyIn(Set.of("geodata", "export"), "org.geotools..");
    }

    @Test
    void formatsOfTextStayWhereFilesAreReadAndWritten() {
        onlyIn(Set.of("geodata", "export", "session", "cli"), "com.fasterxml.jackson..", "org.yaml..");
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("araxes.(*)..").should().beFreeOfCycles().check(PRODUCTION);
    }

    private static void onlyIn(Set<String> rooms, String... packages) {
        var outside = rooms().filter(room -> !rooms.contains(room)).map(room -> "araxes." + room + "..").toArray(String[]::new);
        noClasses().that().resideInAnyPackage(outside).should().dependOnClassesThat().resideInAnyPackage(packages)
            .as("only " + rooms + " may use " + Arrays.toString(packages)).check(PRODUCTION);
    }
}

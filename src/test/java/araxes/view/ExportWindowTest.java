package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.MapColours;
import araxes.export.DataFormat;
import araxes.export.FilmFormat;
import araxes.export.PageFile;
import araxes.export.Recipes;
import araxes.report.ReportBlock;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.MapViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// From the map to a file by mouse and keyboard, without a display.
@ExtendWith(WindowExtension.class)
class ExportWindowTest {
    private static final LocalDate DAY = LocalDate.of(1999, 6, 1);
    @TempDir
    private Path folder;
    private final List<String> opened = new ArrayList<>();
    private MapViewModel viewModel;
    private TestWindow shown;
    private Stage stage;

    @Start
    void open(Stage opening) {
        stage = opening;
        viewModel = new MapViewModel(ATLAS);
        shown = TestWindow.open(stage, viewModel, TestServices.with(_ -> Optional.of(folder), opened::add));
    }

    @BeforeEach
    void showTheDialog() throws TimeoutException {
        var robot = new FxRobot();
        shown.untilUpToDate();
        robot.interact(() -> viewModel.showDay(DAY));
        shown.untilUpToDate();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.interact(() -> field(robot, "folder").setText(folder.toString()));
        ready(robot);
    }

    @Test
    void pageIsWrittenAsItIsShownAndKnowsItsRecipe(FxRobot robot) throws Exception {
        robot.interact(() -> field(robot, "title-field").setText("Mine: <1/2>"));
        ready(robot);
        assertEquals("becomes Mine_1_2_1999-06-01.png", robot.lookup("#export-file-name").<Label>query().getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        var file = folder.resolve("Mine_1_2_1999-06-01.png");
        until(() -> notice(robot).contains(file.toString()));
        assertFalse(pane(robot).isVisible());
        var image = ImageIO.read(file.toFile());
        assertEquals("1920x1080", image.getWidth() + "x" + image.getHeight());
        var recipe = Recipes.in(file).orElseThrow();
        assertTrue(recipe.contains("1999-06-01") && recipe.contains("Mine: <1/2>") && recipe.contains("16:9"), recipe);
        robot.interact(() -> {
            viewModel.showDay(DAY.plusYears(3));
            shown.window().open(file);
        });
        until(() -> viewModel.day().equals(DAY));
        assertEquals(List.of(file.getFileName().toString()), files(), "nothing else is left");
    }

    @Test
    void mapAloneIsWhatTheWindowShowsToThePixel(FxRobot robot) throws Exception {
        choose(robot, "layout", "none");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> notice(robot).contains("Written"));
        var exported = ImageIO.read(folder.resolve(files().getFirst()).toFile());
        var pixels = new int[exported.getWidth() * exported.getHeight()];
        snapshot(robot).getPixelReader().getPixels(0, 0, exported.getWidth(), exported.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, exported.getWidth());
        assertArrayEquals(pixels, exported.getRGB(0, 0, exported.getWidth(), exported.getHeight(), null, 0, exported.getWidth()));
    }

    @Test
    void everyFormatOfAPageIsWrittenWithItsRecipe(FxRobot robot) throws Exception {
        for (var format : PageFile.values()) {
            choose(robot, "format", format);
            robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            until(() -> files().stream().anyMatch(name -> name.endsWith("." + format.ending())));
            var file = folder.resolve(files().stream().filter(name -> name.endsWith("." + format.ending())).findFirst().orElseThrow());
            assertTrue(Recipes.in(file).orElseThrow().contains("1999-06-01"), format.ending());
            robot.push(KeyCode.CONTROL, KeyCode.E);
            ready(robot);
            assertEquals(format, combo(robot, "format").getValue(), "remembered");
        }
    }

    @Test
    void sizeInPixelsOnPaperAndDensityAgree(FxRobot robot) throws Exception {
        choose(robot, "layout", "a4");
        assertEquals(List.of("3508", "2480", "297.0", "210.0", "300"), sizes(robot));
        type(robot, "density", "150");
        assertEquals(List.of("1754", "1240", "297.0", "210.0", "150"), sizes(robot));
        type(robot, "paper-width", "200");
        assertEquals("page", combo(robot, "layout").getValue());
        assertEquals(List.of("1181", "1240", "200.0", "210.0", "150"), sizes(robot));
        type(robot, "height", "900");
        assertEquals(List.of("1181", "900", "200.0", "152.4", "150"), sizes(robot));
        type(robot, "width", "99999");
        assertEquals("1181", field(robot, "width").getText().isEmpty() ? "" : sizes(robot).getFirst(), "nonsense is put back");
    }

    @Test
    void existingFileIsReplacedOnlyIfTheUserSaysSo(FxRobot robot) throws Exception {
        var name = robot.lookup("#export-file-name").<Label>query().getText().replace("becomes ", "");
        Files.writeString(folder.resolve(name), "mine");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(answer(robot).contains(name + " exists"), answer(robot));
        robot.push(KeyCode.ENTER);
        assertEquals("mine", Files.readString(folder.resolve(name)), "the focus is on keeping it");
        assertTrue(pane(robot).isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.clickOn("#export-yes");
        until(() -> notice(robot).contains("Written"));
        assertTrue(Recipes.in(folder.resolve(name)).isPresent());
    }

    @Test
    void wrongFolderAndWrongNameAreAnsweredBeforeAnythingIsWritten(FxRobot robot) throws Exception {
        robot.interact(() -> field(robot, "folder").setText(folder.resolve("none").toString()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(answer(robot).contains("is no folder"), answer(robot));
        robot.clickOn("#export-choose-folder");
        assertEquals(folder.toString(), field(robot, "folder").getText());
        robot.interact(() -> field(robot, "pattern").setText("{hour}"));
        assertTrue(field(robot, "pattern").getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("wrong")));
        robot.push(KeyCode.ESCAPE);
        assertFalse(pane(robot).isVisible());
        assertEquals(List.of(), files());
    }

    @Test
    void timeLapseIsWrittenWithProgressAndItsFileCanBeOpened(FxRobot robot) throws Exception {
        robot.clickOn("#export-kind-film");
        choose(robot, "film", FilmFormat.GIF);
        type(robot, "film-width", "320");
        type(robot, "film-height", "200");
        type(robot, "from", "1994");
        type(robot, "to", "1997-06-01");
        ready(robot);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> notice(robot).contains("Written"));
        assertEquals(List.of("Time-lapse_1994-01-01_1997-06-01.gif"), files());
        assertTrue(Recipes.in(folder.resolve(files().getFirst())).orElseThrow().contains("1994-01-01"));
        robot.interact(() -> robot.lookup(".notice .hyperlink").queryAllAs(Hyperlink.class).forEach(Hyperlink::fire));
        assertEquals(List.of(folder.resolve(files().getFirst()).toUri().toString(), folder.toUri().toString()), opened);
    }

    @Test
    void dataOfTheDayAreWrittenAndWhatTheMapDoesNotShowIsExplained(FxRobot robot) throws Exception {
        robot.clickOn("#export-kind-data");
        for (var what : List.of(ExportChoice.What.OUTCOME, ExportChoice.What.DIFFERENCE)) {
            robot.interact(() -> combo(robot, "what").setValue(what));
            until(() -> robot.lookup("#export-words").<Label>query().getText().contains("The map shows no "));
            assertTrue(robot.lookup("#export-write").<Button>query().isDisabled());
        }
        robot.interact(() -> combo(robot, "what").setValue(ExportChoice.What.SITUATION));
        choose(robot, "data", DataFormat.GEOJSON);
        assertTrue(robot.lookup("#export-words").<Label>query().getText().contains("rows"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> notice(robot).contains("Written"));
        assertTrue(Recipes.in(folder.resolve(files().getFirst())).orElseThrow().contains("1999-06-01"));
    }

    @Test
    void dialogFollowsTheTimelineAndTheColoursChosen(FxRobot robot) throws Exception {
        robot.interact(() -> viewModel.showDay(LocalDate.of(2020, 12, 5)));
        ready(robot);
        assertTrue(robot.lookup("#export-file-name").<Label>query().getText().contains("2020-12-05"));
        var before = robot.lookup("#export-preview").<ImageView>query().getImage();
        robot.interact(() -> combo(robot, "colours").setValue(Optional.of(MapColours.DARK)));
        until(() -> robot.lookup("#export-preview").<ImageView>query().getImage() != before);
        assertEquals(MapColours.LIGHT, viewModel.state().look().colours(), "the window stays as it is");
    }

    @Test
    void pictureGoesToTheClipboardWhileTheMapKeepsItsSize(FxRobot robot) throws Exception {
        var sizes = new HashSet<Bounds>();
        robot.interact(() -> robot.lookup("#map").query().layoutBoundsProperty().subscribe(bounds -> sizes.add(bounds)));
        robot.clickOn("#export-copy");
        until(() -> notice(robot).contains("1920 × 1080"));
        var copied = new boolean[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().hasImage());
        assertTrue(copied[0]);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        var viewport = shown.window().viewport();
        until(() -> notice(robot).contains(viewport.width() + " × " + viewport.height()));
        assertEquals(1, sizes.size(), sizes::toString);
    }

    @Test
    void printingWithoutAPrinterSaysWhatToDo(FxRobot robot) throws Exception {
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> notice(robot).contains("No printer was found"));
    }

    @Test
    void failureToWriteIsSaidAndTheChoiceIsKept(FxRobot robot) throws Exception {
        robot.interact(() -> field(robot, "title-field").setText("Kept"));
        ready(robot);
        var name = robot.lookup("#export-file-name").<Label>query().getText().replace("becomes ", "");
        // Even a superuser cannot open a folder to write into: one stands where the file grows.
        var inTheWay = Files.createDirectory(folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> notice(robot).contains("was not written"));
        assertTrue(notice(robot).contains(name), notice(robot));
        assertFalse(Files.exists(folder.resolve(name)));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ready(robot);
        assertEquals("Kept", field(robot, "title-field").getText());
        Files.deleteIfExists(inTheWay);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> Files.exists(folder.resolve(name)));
    }

    @Test
    void reportOfWhatTheMapShowsIsSeenBeforeItIsWritten(FxRobot robot) throws Exception {
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            viewModel.showDay(DAY);
            shown.window().exports().openReport();
        });
        until(() -> robot.lookup("#export-words").<Label>query().getText().contains("shows no proposal"));
        assertTrue(robot.lookup("#export-write").<Button>query().isDisabled());
        robot.interact(() -> viewModel.setShown(ATLAS.findProposal("step_1997").orElseThrow(), true));
        ready(robot);
        var blocks = robot.lookup("#export-report").<ListView<ReportBlock>>query().getItems();
        assertTrue(blocks.stream().filter(ReportBlock.Picture.class::isInstance).count() > 1, "the text and its outcome");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> notice(robot).contains("Written"));
        var page = Files.readString(folder.resolve(files().getFirst()));
        assertTrue(files().getFirst().endsWith(".html") && page.startsWith("<!DOCTYPE html>"), files().toString());
        for (var block : blocks) {
            if (block instanceof ReportBlock.Heading(int level, String words)) {
                assertTrue(page.contains("<h" + level + ">" + words.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;")), words);
            }
        }
    }

    private WritableImage snapshot(FxRobot robot) {
        var image = new WritableImage[1];
        robot.interact(() -> image[0] = shown.window().picture().snapshot(null, null));
        return image[0];
    }

    private void choose(FxRobot robot, String id, Object value) throws TimeoutException {
        robot.interact(() -> combo(robot, id).setValue(value));
        ready(robot);
    }

    private void type(FxRobot robot, String id, String text) throws TimeoutException {
        robot.interact(() -> {
            field(robot, id).requestFocus();
            field(robot, id).setText(text);
            robot.lookup("#export-folder").query().requestFocus();
        });
        WindowExtension.settle();
    }

    private List<String> sizes(FxRobot robot) {
        return List.of("width", "height", "paper-width", "paper-height", "density").stream().map(id -> field(robot, id).getText()).toList();
    }

    private static void ready(FxRobot robot) throws TimeoutException {
        until(() -> !robot.lookup("#export-write").<Button>query().isDisabled());
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup("#export-" + id).query();
    }

    @SuppressWarnings("unchecked") // the value is compared or set as what the choices are
    private static ComboBox<Object> combo(FxRobot robot, String id) {
        return (ComboBox<Object>) robot.lookup("#export-" + id).<ComboBox<?>>query();
    }

    private static Node pane(FxRobot robot) {
        return robot.lookup("#export-pane").query();
    }

    private static String answer(FxRobot robot) {
        return robot.lookup("#export-answer").<Label>query().getText();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").<Label>query().getText();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }


}

package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.YamlScenarios;
import araxes.cartography.MapLayer;
import araxes.cartography.View;
import araxes.session.Journal;
import araxes.session.JournalEntry;
import araxes.session.RecentFiles;
import araxes.session.SessionDocument;
import araxes.session.SessionFile;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.SessionDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Sessions by mouse and keyboard, without a display.
@ExtendWith(WindowExtension.class)
class SessionWindowTest {
    private static final LocalDate DAY = LocalDate.of(1994, 5, 12);
    @TempDir
    private Path folder;
    private final ScriptedSessionDialogs dialogs = new ScriptedSessionDialogs();
    private boolean quit;
    private MapViewModel viewModel;
    private TestWindow shown;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        viewModel = new MapViewModel(ATLAS);
        var services = new WindowServices(_ -> Optional.empty(), _ -> {}, new YamlScenarios(), TestServices.settings(),
            new SessionServices(SessionDesk::new, dialogs, new RecentFiles(folder.resolve("state")), null), () -> {}, () -> quit = true);
        shown = TestWindow.open(stage, viewModel, services);
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        shown.untilUpToDate();
    }

    @Test
    void titleTellsWhatIsNotSavedAndSavingClearsIt(FxRobot robot) throws Exception {
        assertFalse(stage.getTitle().startsWith("•"), stage.getTitle());
        robot.interact(() -> viewModel.showDay(DAY));
        assertFalse(stage.getTitle().startsWith("•"), "who only looks around has nothing to lose");
        robot.interact(() -> viewModel.setShown(MapLayer.ROADS, true));
        assertEquals("• Untitled — Araxes", stage.getTitle());
        dialogs.toSave = folder.resolve("mine.araxes");
        key(robot, KeyCode.S);
        until(() -> stage.getTitle().equals("mine — Araxes"));
        assertEquals(List.of("save Untitled.araxes"), dialogs.asked);
        assertEquals(viewModel.session(), SessionFile.open(dialogs.toSave).session());
        robot.interact(() -> viewModel.showDay(DAY.plusDays(1)));
        assertEquals("• mine — Araxes", stage.getTitle(), "in a file the day counts too");
        robot.interact(viewModel::undo);
        assertEquals("mine — Araxes", stage.getTitle());
        key(robot, KeyCode.S);
        until(() -> Files.exists(folder.resolve("mine.araxes.bak")));
        assertEquals(1, dialogs.asked.size(), "it knows its file");
    }

    @Test
    void unsavedWorkIsNotLostUnasked(FxRobot robot) throws Exception {
        robot.interact(() -> viewModel.setShown(MapLayer.ROADS, true));
        key(robot, KeyCode.Q);
        key(robot, KeyCode.N);
        assertEquals(List.of("unsaved Untitled", "unsaved Untitled"), dialogs.asked);
        assertFalse(quit);
        assertTrue(viewModel.state().layers().contains(MapLayer.ROADS), "cancelled");
        dialogs.unsaved = SessionDialogs.Unsaved.SAVE;
        dialogs.toSave = folder.resolve("no such folder").resolve("x.araxes");
        key(robot, KeyCode.Q);
        until(() -> notice(robot).contains("was not saved"));
        assertFalse(quit, "what could not be saved is not left");
        dialogs.toSave = folder.resolve("x.araxes");
        key(robot, KeyCode.Q);
        until(() -> quit);
        assertTrue(Files.exists(dialogs.toSave));
    }

    @Test
    void discardedWorkIsGoneAndTheSessionNew(FxRobot robot) {
        robot.interact(() -> viewModel.setShown(MapLayer.ROADS, true));
        dialogs.unsaved = SessionDialogs.Unsaved.DISCARD;
        key(robot, KeyCode.N);
        assertEquals(viewModel.opening(), viewModel.session());
        assertFalse(viewModel.canUndoProperty().get());
        assertFalse(stage.getTitle().startsWith("•"));
    }

    @Test
    void savedSessionOpensOnTheSamePicture(FxRobot robot) throws Exception {
        robot.interact(() -> {
            viewModel.showDay(DAY);
            viewModel.setShown(ATLAS.findProposal("sadarak_1999").orElseThrow(), true);
            viewModel.look(new View(46.1, 39.2, 9.5));
        });
        var session = viewModel.session();
        dialogs.toSave = folder.resolve("mine.araxes");
        key(robot, KeyCode.S);
        until(() -> stage.getTitle().equals("mine — Araxes"));
        shown.untilUpToDate();
        var saved = viewModel.frameProperty().get().viewport();
        key(robot, KeyCode.N);
        assertEquals(viewModel.opening(), viewModel.session());
        dialogs.toOpen = dialogs.toSave;
        key(robot, KeyCode.O);
        until(() -> viewModel.session().equals(session));
        shown.untilUpToDate();
        var again = viewModel.frameProperty().get().viewport();
        assertEquals(saved.worldX(), again.worldX(), 1e-7);
        assertEquals(saved.zoom(), again.zoom(), 1e-7);
        assertEquals("mine — Araxes", stage.getTitle());
        until(() -> menuItems("menu-file").stream().anyMatch(item -> item.getId() != null && item.getId().equals("menu-recent")));
    }

    @Test
    void exportedPictureOpensAsWhatItShows(FxRobot robot) throws Exception {
        robot.interact(() -> {
            viewModel.showDay(DAY);
            viewModel.look(new View(46.5, 39.9, 8.75));
        });
        shown.untilUpToDate();
        key(robot, KeyCode.E);
        robot.interact(() -> {
            robot.lookup("#export-folder").<TextField>query().setText(folder.toString());
            robot.lookup("#export-layout").<ComboBox<String>>query().setValue("none");
        });
        until(() -> !robot.lookup("#export-write").<Button>query().isDisabled());
        var picture = folder.resolve(robot.lookup("#export-file-name").<Label>query().getText().replace("becomes ", ""));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> Files.exists(picture));
        robot.interact(() -> viewModel.showDay(DAY.plusYears(20)));
        robot.interact(() -> shown.window().open(picture));
        until(() -> viewModel.day().equals(DAY) && shown.isUpToDate());
        var view = viewModel.session().view();
        assertTrue(view != null && Math.abs(view.longitude() - 46.5) < 0.01 && Math.abs(view.zoom() - 8.75) < 0.01, () -> "" + view);
    }

    @Test
    void wrongFilesAreAnsweredInOneSentence(FxRobot robot) throws Exception {
        var text = Files.writeString(folder.resolve("notes.txt"), "hello");
        robot.interact(() -> shown.window().open(text));
        until(() -> notice(robot).contains("is no session, no scenario and no picture that Araxes exported"));
        robot.interact(() -> shown.window().open(folder.resolve("none.araxes")));
        until(() -> notice(robot).contains("none.araxes: no such file"));
        var yaml = Files.writeString(folder.resolve("wrong.yaml"), "a: [");
        robot.interact(() -> shown.window().open(yaml));
        until(() -> notice(robot).contains("wrong.yaml"));
        assertEquals(viewModel.opening(), viewModel.session());
    }

    @Test
    void stepsAreToldInWordsAndAClickGoesThere(FxRobot robot) {
        robot.interact(() -> {
            viewModel.showDay(DAY);
            viewModel.showDay(DAY.plusDays(1));
            viewModel.setShown(MapLayer.ROADS, true);
        });
        assertEquals("Undo: Roads shown", item("menu-undo").getText());
        key(robot, KeyCode.H);
        var list = robot.lookup("#history-list").queryAs(ListView.class);
        assertEquals(3, list.getItems().size(), "two days one after the other are one row");
        robot.interact(() -> list.getSelectionModel().select(1));
        robot.type(KeyCode.ENTER);
        assertEquals(DAY.plusDays(1), viewModel.day());
        assertFalse(viewModel.state().layers().contains(MapLayer.ROADS));
        assertEquals("Redo: Roads shown", item("menu-redo").getText());
        assertEquals("Undo: Day: 13 May 1994", item("menu-undo").getText());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#history").queryAs(TitledPane.class).isExpanded());
        assertTrue(TestWindow.onFx(() -> robot.lookup("#map").query().isFocused()), "the map has the keys again");
    }

    @Test
    void commandLineOfThePictureIsCopied(FxRobot robot) throws Exception {
        robot.interact(() -> viewModel.showDay(DAY));
        shown.untilUpToDate();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> notice(robot).startsWith("Copied: araxes snapshot --day 1994-05-12 --view "));
        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(notice(robot).endsWith(copied[0]), copied[0]);
    }

    @Test
    void whatACrashLeftIsOfferedAndRestored(FxRobot robot) throws Exception {
        robot.interact(() -> viewModel.setShown(MapLayer.ROADS, true));
        var lost = viewModel.session();
        robot.interact(viewModel::undo);
        var state = folder.resolve("journal");
        try (var crashed = Journal.start(state, _ -> {})) {
            crashed.append(new JournalEntry(folder.resolve("mine.araxes"),
                SessionDocument.of(lost, ATLAS)));
            crashed.flush();
            for (var file : List.copyOf(files(state))) {
                if (file.toString().endsWith(".log")) {
                    Files.copy(file, state.resolve("journal-crashed.log"));
                }
            }
        }
        var left = Journal.left(state);
        dialogs.restore = true;
        robot.interact(() -> shown.window().offer(left));
        assertEquals(List.of("restore mine.araxes"), dialogs.asked);
        assertEquals(lost, viewModel.session());
        assertEquals("• mine — Araxes", stage.getTitle(), "its file does not hold it");
        assertEquals(List.of(), Journal.left(state), "and it is not offered again");
    }

    private static List<Path> files(Path of) throws IOException {
        try (var files = Files.list(of)) {
            return files.toList();
        }
    }

    private List<MenuItem> menuItems(String menu) {
        return ((MenuBar) stage.getScene().lookup(".menu-bar")).getMenus().stream().filter(one -> menu.equals(one.getId()))
            .flatMap(one -> one.getItems().stream()).toList();
    }

    private MenuItem item(String id) {
        return menuItems("menu-edit").stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private static String notice(FxRobot robot) {
        return robot.lookup("#notice").queryAs(Label.class).getText();
    }

    private static void key(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }


}

package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The window in a language whose words are longer than the English.
@ExtendWith(WindowExtension.class)
class RussianWindowTest {
    private static final Locale BEFORE = Locale.getDefault(Locale.Category.DISPLAY);
    private MapViewModel viewModel;

    @BeforeAll
    static void speakRussian() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of("ru"));
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, BEFORE);
    }

    @Start
    void open(Stage stage) {
        viewModel = new MapViewModel(ATLAS);
        TestWindow.open(stage, viewModel);
    }

    @Test
    void menusSpeakIt(FxRobot robot) {
        assertEquals(List.of("_Файл", "_Правка", "_Вид", "В_ремя", "Предло_жения", "_Сравнение", "Справк_а"),
            robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().map(Menu::getText).toList());
    }

    /// Boxes, buttons and toggles; names from the data may be longer than their place.
    @Test
    void noButtonIsCutOff(FxRobot robot) {
        var cut = new TreeSet<String>();
        robot.interact(() -> viewModel.select(ATLAS.proposals().getFirst()));
        var panes = robot.lookup(".tab-pane").queryAllAs(TabPane.class);
        int most = panes.stream().mapToInt(pane -> pane.getTabs().size()).max().orElseThrow();
        for (int i = 0; i < most; i++) {
            int tab = i;
            robot.interact(() -> panes.forEach(pane -> pane.getSelectionModel().select(Math.min(tab, pane.getTabs().size() - 1))));
            robot.interact(() -> robot.lookup((Node node) -> node instanceof ButtonBase && isShown(node)).queryAllAs(ButtonBase.class).forEach(button ->
                button.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(text -> text.getText().endsWith("...") && !button.getText().endsWith("..."))
                    .forEach(_ -> cut.add(button.getText()))));
        }
        assertEquals(Set.of(), cut);
    }

    /// With all it stands in.
    private static boolean isShown(@Nullable Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}

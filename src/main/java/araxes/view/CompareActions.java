package araxes.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import araxes.cartography.Arrangement;
import araxes.viewmodel.CompareControls;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with several maps, and with the difference of two situations.
final class CompareActions {
    private final Map<Arrangement, Action> arrange = new EnumMap<>(Arrangement.class);
    final Action nextMap;
    final Action previousMap;
    final Action copyMap;
    final Action swapMaps;
    final Action linkDays;
    final Action compareToday;
    final Action compareEve;
    final Action compareOutcome;
    final Action compareNext;
    final Action stopComparing;

    /// @param noProposal called when a command needs a proposal and none is chosen
    CompareActions(CompareControls compare, Runnable noProposal) {
        add(compare, Arrangement.SINGLE, Feather.SQUARE, KeyCode.DIGIT1);
        add(compare, Arrangement.SIDE_BY_SIDE, Feather.COLUMNS, KeyCode.DIGIT2);
        add(compare, Arrangement.SWIPE, Feather.SIDEBAR, KeyCode.DIGIT3);
        add(compare, Arrangement.GRID, Feather.GRID, KeyCode.DIGIT4);
        nextMap = new Action("next-map", Feather.CHEVRON_RIGHT, new KeyCodeCombination(KeyCode.F6), compare::activateNext);
        previousMap = new Action("previous-map", Feather.CHEVRON_LEFT, new KeyCodeCombination(KeyCode.F6, SHIFT_DOWN), compare::activatePrevious);
        copyMap = new Action("copy-map", Feather.COPY, null, compare::copyToNext);
        swapMaps = new Action("swap-maps", Feather.REPEAT, new KeyCodeCombination(KeyCode.F8), compare::swap);
        linkDays = new Action("link-days", Feather.LINK, null, () -> compare.daysLinkedProperty().set(!compare.daysLinkedProperty().get()));
        compareNext = new Action("compare-next", Feather.LAYERS, new KeyCodeCombination(KeyCode.F7), compare::compareWithNext);
        compareToday = new Action("compare-today", Feather.CALENDAR, null, compare::compareWithToday);
        compareEve = new Action("compare-eve", Feather.ROTATE_CCW, null, needing(compare::compareWithEve, noProposal));
        compareOutcome = new Action("compare-outcome", Feather.CPU, null, needing(compare::compareWithOutcome, noProposal));
        stopComparing = new Action("stop-comparing", Feather.X, new KeyCodeCombination(KeyCode.F7, SHIFT_DOWN), compare::stopComparing);
    }

    private void add(CompareControls compare, Arrangement arrangement, Feather icon, KeyCode key) {
        arrange.put(arrangement, new Action("arrange-" + arrangement.name().toLowerCase(Locale.ROOT).replace('_', '-'), icon,
            new KeyCodeCombination(key, SHORTCUT_DOWN), () -> compare.arrange(arrangement)));
    }

    Map<Arrangement, Action> arrange() {
        return arrange;
    }

    /// In the order of the menu.
    List<Action> all() {
        return List.of(arrange(Arrangement.SINGLE), arrange(Arrangement.SIDE_BY_SIDE), arrange(Arrangement.SWIPE), arrange(Arrangement.GRID),
            nextMap, previousMap, copyMap, swapMaps, linkDays, compareNext, compareToday, compareEve, compareOutcome, stopComparing);
    }

    Action arrange(Arrangement arrangement) {
        return arrange.get(arrangement);
    }

    private static Runnable needing(BooleanSupplier command, Runnable noProposal) {
        return () -> {
            if (!command.getAsBoolean()) {
                noProposal.run();
            }
        };
    }
}

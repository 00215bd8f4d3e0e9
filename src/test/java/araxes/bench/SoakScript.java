package araxes.bench;

import araxes.viewmodel.MapViewModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.PickResult;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// What an analyst does in half an hour, in an order drawn by lot: each activity is a list of steps, one a pulse.
final class SoakScript {
    private static final List<String> WORDS = List.of("meghri", "lachin corridor", "key west", "shusha", "november 2020", "zangilan");
    /// Names of activities, if it shall be only those.
    private static final Set<String> ONLY = Set.of(System.getProperty("soak.only", "").split("\\W+"));
    private final Scene scene;
    private final MapViewModel viewModel;
    private final Random random;
    private final Robot robot = new Robot();
    private final Set<String> missing = new TreeSet<>();
    private final List<Activity> activities = Stream.of(
        new Activity("scrub", this::scrub), new Activity("play", this::play), new Activity("zoom", this::zoom), new Activity("pan", this::pan),
        new Activity("places", this::places), new Activity("proposals", this::proposals), new Activity("outcome", this::outcome),
        new Activity("width", this::width), new Activity("panes", this::panes), new Activity("difference", this::difference),
        new Activity("search", this::search), new Activity("builder", this::builder), new Activity("tabs", this::tabs),
        new Activity("layers", this::layers), new Activity("pages", this::pages), new Activity("hover", this::hover),
        new Activity("steps", this::steps), new Activity("dividers", this::dividers), new Activity("narrative", this::narrative),
        new Activity("undo", this::undo), new Activity("history", this::history), new Activity("session", this::session),
        new Activity("commands", this::commands), new Activity("export", this::export), new Activity("theme", this::theme),
        new Activity("sources", this::sources)).filter(activity -> ONLY.contains("") || ONLY.contains(activity.name())).toList();
    private int turn;

    private record Activity(String name, Consumer<Queue<Runnable>> steps) {}

    SoakScript(Scene scene, MapViewModel viewModel, long seed) {
        this.scene = scene;
        this.viewModel = viewModel;
        random = new Random(seed);
    }

    /// Adds the steps of the next activity; each comes once before the lot decides.
    ///
    /// @return its name
    String next(Queue<Runnable> steps) {
        var activity = activities.get(turn < activities.size() ? turn : random.nextInt(activities.size()));
        turn++;
        activity.steps().accept(steps);
        rest(steps, 10);
        return activity.name();
    }

    /// How many activities were begun.
    int done() {
        return turn;
    }

    /// Ids that were looked for in vain.
    Set<String> missing() {
        return missing;
    }

    private void scrub(Queue<Runnable> steps) {
        drag(steps, "#timeline", MouseButton.PRIMARY, 0.1 + 0.8 * random.nextDouble(), 0.1 + 0.8 * random.nextDouble(), 0.97, 60);
    }

    private void play(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        steps.add(() -> viewModel.showDay(viewModel.firstDay().plusDays(random.nextInt(10_000))));
        key(steps, KeyCode.SPACE);
        rest(steps, 240);
        key(steps, KeyCode.SPACE);
    }

    private void zoom(Queue<Runnable> steps) {
        double x = 0.3 + 0.4 * random.nextDouble();
        for (int i = 0; i < 16; i++) {
            int direction = i < 8 ? 40 : -40;
            steps.add(() -> with("#map", map -> scroll(map, at(map, x, 0.5), direction)));
            rest(steps, 4);
        }
    }

    private void pan(Queue<Runnable> steps) {
        drag(steps, "#map", MouseButton.PRIMARY, 0.5, 0.3 + 0.4 * random.nextDouble(), 0.5, 40);
        rest(steps, 30);
        key(steps, KeyCode.DIGIT0);
    }

    private void places(Queue<Runnable> steps) {
        for (int i = 0; i < 8; i++) {
            double x = 0.2 + 0.6 * random.nextDouble();
            double y = 0.2 + 0.6 * random.nextDouble();
            steps.add(() -> with("#map", map -> click(map, at(map, x, y))));
            rest(steps, 12);
        }
    }

    private void proposals(Queue<Runnable> steps) {
        for (int i = 0; i < 6; i++) {
            steps.add(() -> {
                var toggles = List.copyOf(scene.getRoot().lookupAll(".proposal-cell .check-box"));
                if (!toggles.isEmpty() && toggles.get(random.nextInt(toggles.size())) instanceof ButtonBase toggle) {
                    toggle.fire();
                }
            });
            rest(steps, 15);
            steps.add(() -> with("#proposal-list", list -> scroll(list, at(list, 0.5, 0.5), -60)));
        }
        key(steps, KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private void outcome(Queue<Runnable> steps) {
        steps.add(() -> {
            var computable = viewModel.atlas().proposals();
            viewModel.select(computable.get(random.nextInt(computable.size())));
        });
        focus(steps, "#timeline");
        key(steps, KeyCode.R, KeyCode.CONTROL);
        rest(steps, 40);
        for (int i = 0; i < 3; i++) {
            key(steps, KeyCode.COMMA);
            rest(steps, 15);
        }
        for (var tab : List.of("tab-figures", "tab-checks", "tab-terms", "tab-balance")) {
            steps.add(() -> scene.getRoot().lookupAll(".tab-pane").forEach(pane -> ((TabPane) pane).getTabs().stream()
                .filter(one -> tab.equals(one.getId())).forEach(one -> ((TabPane) pane).getSelectionModel().select(one))));
            rest(steps, 15);
        }
        key(steps, KeyCode.R, KeyCode.CONTROL);
    }

    private void width(Queue<Runnable> steps) {
        steps.add(() -> viewModel.select(viewModel.atlas().findProposal("keywest_2001_seed004").orElseThrow()));
        rest(steps, 40);
        focus(steps, "#timeline");
        // What was left on screen may be the outcome of another proposal, or a difference.
        steps.add(() -> {
            if (viewModel.state().against() != null) {
                press(KeyCode.F7, Set.of(KeyCode.SHIFT));
            }
        });
        steps.add(() -> {
            if (viewModel.state().outcome() != null) {
                press(KeyCode.R, Set.of(KeyCode.CONTROL));
            }
        });
        key(steps, KeyCode.R, KeyCode.CONTROL);
        rest(steps, 40);
        for (int i = 0; i < 60; i++) {
            double share = 0.5 + 0.45 * Math.sin(i / 8.0);
            steps.add(() -> scene.getRoot().lookupAll(".width-control .slider").stream().findFirst()
                .ifPresentOrElse(node -> slide((Slider) node, share), () -> missing.add(".width-control .slider")));
        }
        rest(steps, 20);
        focus(steps, "#timeline");
        key(steps, KeyCode.R, KeyCode.CONTROL);
    }

    private void panes(Queue<Runnable> steps) {
        for (var arrangement : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            key(steps, arrangement, KeyCode.CONTROL);
            rest(steps, 30);
            key(steps, KeyCode.F6);
            scrub(steps);
            drag(steps, "#map", MouseButton.PRIMARY, 0.5, 0.4, 0.5, 20);
        }
        key(steps, KeyCode.DIGIT1, KeyCode.CONTROL);
    }

    private void difference(Queue<Runnable> steps) {
        steps.add(() -> viewModel.showDay(LocalDate.of(2020, 9, 26)));
        key(steps, KeyCode.DIGIT2, KeyCode.CONTROL);
        rest(steps, 20);
        steps.add(() -> viewModel.showDay(LocalDate.of(2020, 12, 2)));
        key(steps, KeyCode.F7);
        rest(steps, 40);
        key(steps, KeyCode.F7, KeyCode.SHIFT);
        key(steps, KeyCode.DIGIT1, KeyCode.CONTROL);
    }

    private void search(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        key(steps, KeyCode.F, KeyCode.CONTROL);
        type(steps, WORDS.get(random.nextInt(WORDS.size())));
        rest(steps, 20);
        key(steps, KeyCode.ESCAPE);
        focus(steps, "#timeline");
    }

    private void builder(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        key(steps, KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        rest(steps, 40);
        steps.add(() -> with("#tool-pick", button -> ((ButtonBase) button).fire()));
        for (int i = 0; i < 4; i++) {
            double x = 0.35 + 0.3 * random.nextDouble();
            double y = 0.35 + 0.3 * random.nextDouble();
            steps.add(() -> with("#map", map -> click(map, at(map, x, y))));
            rest(steps, 10);
            steps.add(() -> with("#builder-receiver", SoakScript::chooseNext));
            steps.add(() -> with("#builder-give", button -> ((ButtonBase) button).fire()));
            rest(steps, 30);
        }
        steps.add(() -> with("#builder-add-phase", button -> ((ButtonBase) button).fire()));
        rest(steps, 20);
        steps.add(() -> with("#builder-route", SoakScript::chooseNext));
        steps.add(() -> with("#builder-along-route", button -> ((ButtonBase) button).fire()));
        rest(steps, 30);
        for (int i = 0; i < 40; i++) {
            double share = 0.3 + 0.25 * Math.sin(i / 6.0);
            steps.add(() -> scene.getRoot().lookupAll(".slider").stream().filter(node -> String.valueOf(node.getId()).startsWith("builder-slider"))
                .findFirst().ifPresentOrElse(node -> slide((Slider) node, share), () -> missing.add("builder-slider")));
        }
        steps.add(() -> with("#builder-delete", button -> ((ButtonBase) button).fire()));
    }

    private void tabs(Queue<Runnable> steps) {
        for (int i = 0; i < 6; i++) {
            steps.add(() -> with("#details", pane -> {
                var tabs = ((TabPane) pane).getTabs();
                ((TabPane) pane).getSelectionModel().select(random.nextInt(tabs.size()));
            }));
            rest(steps, 15);
        }
    }

    private void layers(Queue<Runnable> steps) {
        for (int i = 0; i < 4; i++) {
            int which = random.nextInt(100);
            for (int twice = 0; twice < 2; twice++) {
                steps.add(() -> {
                    var boxes = List.copyOf(scene.getRoot().lookupAll(".layers .check-box"));
                    if (!boxes.isEmpty()) {
                        ((ButtonBase) boxes.get(which % boxes.size())).fire();
                    }
                });
                rest(steps, 20);
            }
        }
    }

    private void pages(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        for (var open : List.of(List.of(KeyCode.F1), List.of(KeyCode.COMMA, KeyCode.CONTROL), List.of(KeyCode.K, KeyCode.CONTROL))) {
            key(steps, open.getFirst(), open.subList(1, open.size()).toArray(KeyCode[]::new));
            rest(steps, 20);
            if (open.contains(KeyCode.K)) {
                type(steps, "next");
            }
            key(steps, KeyCode.ESCAPE);
        }
    }

    private void hover(Queue<Runnable> steps) {
        for (var id : List.of("#map", "#timeline", "#details")) {
            for (int i = 0; i < 40; i++) {
                double x = 0.1 + 0.02 * i;
                steps.add(() -> with(id, node -> robot.mouseMove(Objects.requireNonNull(node.localToScreen(
                    node.getLayoutBounds().getWidth() * x, node.getLayoutBounds().getHeight() * 0.6)))));
            }
            rest(steps, 70);
        }
    }

    private void steps(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        for (int i = 0; i < 12; i++) {
            key(steps, random.nextBoolean() ? KeyCode.RIGHT : KeyCode.LEFT, KeyCode.CONTROL);
            rest(steps, 5);
            key(steps, random.nextBoolean() ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
            rest(steps, 5);
        }
        for (int i = 0; i < 10; i++) {
            steps.add(() -> with("#timeline", axis -> scroll(axis, at(axis, 0.6, 0.5), random.nextBoolean() ? 40 : -40)));
            rest(steps, 3);
        }
        key(steps, KeyCode.HOME, KeyCode.ALT);
    }

    private void dividers(Queue<Runnable> steps) {
        for (int i = 0; i < 30; i++) {
            double place = 0.17 + 0.05 * Math.sin(i / 5.0);
            steps.add(() -> scene.getRoot().lookupAll(".split-pane").stream().findFirst()
                .ifPresent(pane -> ((SplitPane) pane).setDividerPosition(0, place)));
        }
    }

    private void narrative(Queue<Runnable> steps) {
        steps.add(() -> {
            if (scene.lookup("#close-narrative") instanceof ButtonBase close) {
                close.fire();
            }
        });
        rest(steps, 20);
        steps.add(() -> {
            var shipped = viewModel.atlas().narratives();
            if (shipped.isEmpty()) {
                missing.add("narratives");
            } else {
                with("#narrative-" + shipped.get(random.nextInt(shipped.size())).id(), link -> ((ButtonBase) link).fire());
            }
        });
        focus(steps, "#timeline");
        for (int i = 0; i < 6; i++) {
            key(steps, KeyCode.PAGE_DOWN, KeyCode.SHIFT);
            rest(steps, 25);
        }
    }

    private void undo(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        for (int i = 0; i < 30; i++) {
            key(steps, KeyCode.Z, KeyCode.CONTROL);
            rest(steps, 2);
        }
        for (int i = 0; i < 20; i++) {
            key(steps, KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
            rest(steps, 2);
        }
    }

    private void history(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        key(steps, KeyCode.H, KeyCode.CONTROL);
        rest(steps, 20);
        for (int i = 0; i < 4; i++) {
            steps.add(() -> with("#history-list", list -> {
                var rows = (ListView<?>) list;
                rows.getSelectionModel().select(random.nextInt(Math.max(1, rows.getItems().size())));
            }));
            key(steps, KeyCode.ENTER);
            rest(steps, 15);
        }
        focus(steps, "#timeline");
        key(steps, KeyCode.H, KeyCode.CONTROL);
    }

    private void session(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        key(steps, KeyCode.S, KeyCode.CONTROL);
        rest(steps, 40);
        key(steps, KeyCode.N, KeyCode.CONTROL);
        rest(steps, 40);
        key(steps, KeyCode.O, KeyCode.CONTROL);
        rest(steps, 60);
    }

    private void commands(Queue<Runnable> steps) {
        for (var words : List.of("side by side", "one map", "overview", "whole time")) {
            focus(steps, "#timeline");
            key(steps, KeyCode.K, KeyCode.CONTROL);
            rest(steps, 5);
            type(steps, words);
            key(steps, KeyCode.ENTER);
            rest(steps, 20);
        }
    }

    private void export(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        key(steps, KeyCode.E, KeyCode.CONTROL);
        rest(steps, 60);
        for (var kind : List.of("film", "data", "picture")) {
            steps.add(() -> with("#export-kind-" + kind, button -> ((ButtonBase) button).fire()));
            rest(steps, 60);
        }
        steps.add(() -> viewModel.showDay(viewModel.firstDay().plusDays(random.nextInt(10_000))));
        rest(steps, 60);
        steps.add(() -> with("#export-file-name", Node::requestFocus));
        key(steps, KeyCode.ESCAPE);
        rest(steps, 10);
    }

    private void theme(Queue<Runnable> steps) {
        for (int twice = 0; twice < 2; twice++) {
            focus(steps, "#timeline");
            key(steps, KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
            rest(steps, 40);
        }
    }

    private void sources(Queue<Runnable> steps) {
        focus(steps, "#timeline");
        key(steps, KeyCode.J, KeyCode.CONTROL);
        rest(steps, 30);
        steps.add(() -> viewModel.showDay(viewModel.firstDay().plusDays(random.nextInt(10_000))));
        rest(steps, 30);
        type(steps, "dadi");
        rest(steps, 20);
        focus(steps, "#timeline");
        key(steps, KeyCode.I, KeyCode.CONTROL);
        rest(steps, 20);
        key(steps, KeyCode.M);
        rest(steps, 10);
        key(steps, KeyCode.M);
    }

    private void with(String id, Consumer<Node> use) {
        @Nullable Node node = scene.lookup(id);
        if (node == null) {
            missing.add(id);
        } else {
            use.accept(node);
        }
    }

    private static void rest(Queue<Runnable> steps, int pulses) {
        for (int i = 0; i < pulses; i++) {
            steps.add(() -> {});
        }
    }

    private void focus(Queue<Runnable> steps, String id) {
        steps.add(() -> with(id, Node::requestFocus));
    }

    private void key(Queue<Runnable> steps, KeyCode code, KeyCode... held) {
        var modifiers = Set.of(held);
        steps.add(() -> press(code, modifiers));
    }

    private void press(KeyCode code, Set<KeyCode> held) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(focused(), new KeyEvent(type, "", "", code, held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT), false));
        }
    }

    private void type(Queue<Runnable> steps, String text) {
        text.chars().forEach(letter -> {
            steps.add(() -> {
                if (focused() instanceof TextInputControl field) {
                    field.appendText(Character.toString(letter));
                } else {
                    missing.add("a field to type in");
                }
            });
            rest(steps, 5);
        });
    }

    private Node focused() {
        @Nullable Node owner = scene.getFocusOwner();
        return owner == null ? scene.getRoot() : owner;
    }

    private void drag(Queue<Runnable> steps, String id, MouseButton button, double fromX, double toX, double y, int moves) {
        steps.add(() -> with(id, node -> fire(node, MouseEvent.MOUSE_PRESSED, at(node, fromX, y), button, true)));
        for (int i = 1; i <= moves; i++) {
            double x = fromX + (toX - fromX) * i / moves;
            steps.add(() -> with(id, node -> fire(node, MouseEvent.MOUSE_DRAGGED, at(node, x, y), button, false)));
        }
        steps.add(() -> with(id, node -> fire(node, MouseEvent.MOUSE_RELEASED, at(node, toX, y), button, false)));
    }

    private static void click(Node node, Point2D place) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            fire(node, type, place, MouseButton.PRIMARY, true);
        }
    }

    /// @param place in the scene
    private static void fire(Node node, javafx.event.EventType<MouseEvent> type, Point2D place, MouseButton button, boolean still) {
        var target = target(node);
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_CLICKED;
        Event.fireEvent(target, new MouseEvent(type, place.getX(), place.getY(), place.getX(), place.getY(), button, 1, false, false, false, false,
            down && button == MouseButton.PRIMARY, false, down && button == MouseButton.SECONDARY, false, false, still,
            new PickResult(target, place.getX(), place.getY())));
    }

    private static void scroll(Node node, Point2D place, double pixels) {
        var target = target(node);
        Event.fireEvent(target, new ScrollEvent(ScrollEvent.SCROLL, place.getX(), place.getY(), place.getX(), place.getY(), false, false, false,
            false, false, false, 0, pixels, 0, pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
            new PickResult(target, place.getX(), place.getY())));
    }

    /// The map listens inside, where the mouse would meet it.
    private static Node target(Node node) {
        if ("map".equals(node.getId())) {
            return ((javafx.scene.Parent) node).getChildrenUnmodifiable().getFirst();
        }
        return node instanceof ListView<?> list ? Objects.requireNonNullElse(list.lookup(".virtual-flow"), node) : node;
    }

    private static Point2D at(Node node, double x, double y) {
        return node.localToScene(node.getLayoutBounds().getWidth() * x, node.getLayoutBounds().getHeight() * y);
    }

    private static void slide(Slider slider, double share) {
        slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin()));
    }

    private static void chooseNext(Node node) {
        switch (node) {
            case ChoiceBox<?> box -> {
                int count = box.getItems().size();
                if (count > 0) {
                    box.getSelectionModel().select((box.getSelectionModel().getSelectedIndex() + 1) % count);
                }
            }
            case ComboBoxBase<?> _ -> throw new IllegalArgumentException("Not chosen from: " + node);
            default -> throw new IllegalArgumentException("Nothing to choose from: " + node);
        }
    }
}

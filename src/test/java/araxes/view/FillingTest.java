package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FillingTest {
    private static final int PART_NANOSECONDS = 5_000_000;
    private static Stage stage;
    private final StackPane root = new StackPane();
    private final VBox box = new VBox();
    private final Filling filling = new Filling(box);
    private final List<Label> labels = IntStream.range(0, 200).mapToObj(i -> new Label("line " + i)).toList();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() {
        change(() -> {
            root.getChildren().setAll(box);
            stage.setScene(new Scene(root, 300, 300));
            stage.show();
        });
    }

    private static void change(Runnable change) {
        TestWindow.onFx(() -> {
            change.run();
            return true;
        });
    }

    private static void untilFilled() throws TimeoutException {
        TestWindow.until(() -> !PulseShare.isUnderWay());
    }

    private List<Node> held() {
        return TestWindow.onFx(() -> List.copyOf(box.getChildren()));
    }

    @Test
    void boxComesToHoldAllInOrder() throws TimeoutException {
        change(() -> filling.show(labels));
        untilFilled();
        assertEquals(labels, held());
    }

    @Test
    void whatTheBoxHoldsAlreadyIsNotTakenOut() throws TimeoutException {
        change(() -> filling.show(labels));
        untilFilled();
        var left = new AtomicInteger();
        change(() -> labels.forEach(label -> label.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                left.incrementAndGet();
            }
        })));
        var added = new Label("new");
        var wanted = new ArrayList<Label>(labels.subList(0, 150));
        wanted.add(70, added);
        change(() -> filling.show(wanted));
        untilFilled();
        assertEquals(wanted, held());
        assertEquals(50, left.get(), "only what is not wanted any more");
    }

    @Test
    void boxThatLeftItsSceneIsEmptyAndFillsWhenItComesBack() throws TimeoutException {
        change(() -> filling.show(labels));
        untilFilled();
        change(() -> root.getChildren().clear());
        assertEquals(List.of(), held());
        change(() -> filling.show(labels.subList(0, 120)));
        assertEquals(List.of(), held());
        change(() -> root.getChildren().setAll(box));
        untilFilled();
        assertEquals(labels.subList(0, 120), held());
    }

    @Test
    void boxToBeStyledAnewKeepsItsHeightUntilItIsFull() throws TimeoutException {
        change(() -> {
            box.setMaxHeight(VBox.USE_PREF_SIZE);
            box.setMinHeight(10);
            filling.show(labels);
        });
        untilFilled();
        double height = TestWindow.onFx(box::getHeight);
        change(() -> {
            filling.again();
            filling.again();
            assertEquals(List.of(), box.getChildren());
            assertEquals(height, box.getMinHeight());
        });
        untilFilled();
        assertEquals(labels, held());
        assertEquals(10, TestWindow.onFx(box::getMinHeight));
    }

    @Test
    void finishedBoxIsFullAtOnce() {
        change(() -> {
            filling.show(labels);
            filling.finish();
            assertEquals(labels, box.getChildren());
        });
    }

    @Test
    void partsStopForThePulseWhenTheShareIsUsed() throws TimeoutException {
        var pulse = new AtomicInteger();
        var counted = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse.incrementAndGet();
            }
        };
        var pulsesOfParts = new ArrayList<Integer>();
        var share = new PulseShare(box, () -> {
            long began = System.nanoTime();
            while (System.nanoTime() - began < PART_NANOSECONDS) {
                Thread.onSpinWait();
            }
            pulsesOfParts.add(pulse.get());
            return pulsesOfParts.size() < 9;
        }, () -> {});
        change(() -> {
            counted.start();
            share.start();
        });
        untilFilled();
        change(counted::stop);
        assertEquals(9, pulsesOfParts.size());
        pulsesOfParts.forEach(each -> assertTrue(pulsesOfParts.stream().filter(each::equals).count() <= 2, pulsesOfParts::toString));
    }

    @Test
    void whatComesAfterAllComesWhenNoBoxIsLeft() throws TimeoutException {
        var heldThen = new ArrayList<Integer>();
        change(() -> {
            filling.show(labels);
            box.getChildren().getFirst().setVisible(true);
            PulseShare.afterAll(() -> heldThen.add(box.getChildren().size()));
        });
        untilFilled();
        assertEquals(List.of(labels.size()), TestWindow.onFx(() -> List.copyOf(heldThen)));
    }

    @Test
    void tabsGetTheirContentsWhenTheyAreOpened() throws TimeoutException {
        var first = new Label("first");
        var second = new Label("second");
        var tabs = new TabPane(new Tab("one", first), new Tab("two", second));
        change(() -> {
            new TabFilling(tabs);
            root.getChildren().setAll(tabs);
        });
        untilFilled();
        assertSame(first, TestWindow.onFx(() -> tabs.getTabs().getFirst().getContent()));
        assertNull(TestWindow.onFx(() -> tabs.getTabs().getLast().getContent()));
        change(() -> tabs.getSelectionModel().selectLast());
        untilFilled();
        assertSame(second, TestWindow.onFx(() -> tabs.getTabs().getLast().getContent()));
        change(() -> root.getChildren().clear());
        assertNull(TestWindow.onFx(() -> tabs.getTabs().getLast().getContent()));
    }

    @Test
    void tabsThatAreNotSeenAreReadyOnceTheyMay() throws TimeoutException {
        var second = new Label("second");
        var tabs = new TabPane(new Tab("one", new Label("first")), new Tab("two", second));
        change(() -> {
            var ready = new TabFilling(tabs);
            root.getChildren().setAll(tabs);
            ready.bringUnseen();
        });
        untilFilled();
        assertSame(second, TestWindow.onFx(() -> tabs.getTabs().getLast().getContent()));
    }
}

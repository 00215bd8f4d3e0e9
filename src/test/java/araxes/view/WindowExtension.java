package araxes.view;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.DragRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.ScrollRobot;
import org.testfx.robot.TypeRobot;
import org.testfx.robot.impl.BaseRobotImpl;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.DragRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.robot.impl.ScrollRobotImpl;
import org.testfx.robot.impl.SleepRobotImpl;
import org.testfx.robot.impl.TypeRobotImpl;
import org.testfx.service.query.PointQuery;

/// Runs tests of a window with a robot that goes on as soon as the window has taken in what it did: TestFX's own sleeps fifty milliseconds after every
/// key, button and question, which is most of the time such tests take.
final class WindowExtension extends ApplicationExtension {
    private final BaseRobotImpl base = new BaseRobotImpl();
    private final MouseRobotImpl mouse = new Mouse(base);
    private final KeyboardRobotImpl keyboard = new Keyboard(base);
    private final SleepRobotImpl pauses = new SleepRobotImpl();
    private final MoveRobot moves = new MoveRobotImpl(base, mouse, pauses);
    private final ClickRobot clicks = new ClickRobotImpl(mouse, moves, pauses);
    private final DragRobot drags = new DragRobotImpl(mouse, moves);
    private final ScrollRobot wheel = new ScrollRobotImpl(mouse);
    private final TypeRobot keys = new TypeRobotImpl(keyboard, pauses);

    /// Waits until all that was begun is carried out, and the scene styled and laid out once more.
    static void settle() {
        var pulse = new CountDownLatch(1);
        TestWindow.onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    pulse.countDown();
                }
            }.start();
            return true;
        });
        try {
            pulse.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        // Behind the pulse, and behind what the pulse put off.
        TestWindow.onFx(() -> true);
        TestWindow.onFx(() -> true);
    }

    private static final class Mouse extends MouseRobotImpl {
        Mouse(BaseRobotImpl base) {
            super(base);
        }

        @Override
        public void press(MouseButton... buttons) {
            pressNoWait(buttons);
            settle();
        }

        @Override
        public void release(MouseButton... buttons) {
            releaseNoWait(buttons);
            settle();
        }

        @Override
        public void scroll(int wheelAmount) {
            scrollNoWait(wheelAmount);
            settle();
        }

        @Override
        public void move(Point2D location) {
            moveNoWait(location);
            settle();
        }
    }

    private static final class Keyboard extends KeyboardRobotImpl {
        Keyboard(BaseRobotImpl base) {
            super(base);
        }

        @Override
        public void press(KeyCode... pressed) {
            pressNoWait(pressed);
            settle();
        }

        @Override
        public void release(KeyCode... released) {
            releaseNoWait(released);
            settle();
        }
    }

    @Override
    public FxRobot interact(Runnable runnable) {
        return interact(() -> {
            runnable.run();
            return true;
        });
    }

    @Override
    public <T> FxRobot interact(Callable<T> callable) {
        TestWindow.onFx(callable);
        settle();
        return this;
    }

    @Override
    public FxRobot push(KeyCode... combination) {
        keyboard.press(combination);
        keyboard.release(List.of(combination).reversed().toArray(KeyCode[]::new));
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keyCodes) {
        keys.type(keyCodes);
        return this;
    }

    @Override
    public FxRobot type(KeyCode keyCode, int times) {
        keys.type(keyCode, times);
        return this;
    }

    @Override
    public FxRobot press(KeyCode... pressed) {
        keyboard.press(pressed);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... released) {
        keyboard.release(released);
        return this;
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse.press(buttons);
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse.release(buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        clicks.clickOn(buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery pointQuery, Motion motion, MouseButton... buttons) {
        clicks.clickOn(pointQuery, motion, buttons);
        return this;
    }

    @Override
    public FxRobot doubleClickOn(PointQuery pointQuery, Motion motion, MouseButton... buttons) {
        clicks.doubleClickOn(pointQuery, motion, buttons);
        return this;
    }

    @Override
    public FxRobot drag(PointQuery pointQuery, MouseButton... buttons) {
        drags.drag(pointQuery, buttons);
        return this;
    }

    @Override
    public FxRobot drop() {
        drags.drop();
        return this;
    }

    @Override
    public FxRobot dropTo(PointQuery pointQuery) {
        drags.dropTo(pointQuery);
        return this;
    }

    @Override
    public FxRobot scroll(int amount, VerticalDirection direction) {
        wheel.scroll(amount, direction);
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery pointQuery, Motion motion) {
        moves.moveTo(pointQuery, motion);
        return this;
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        moves.moveBy(x, y, motion);
        return this;
    }
}

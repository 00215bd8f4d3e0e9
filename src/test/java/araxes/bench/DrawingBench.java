package araxes.bench;

import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import araxes.render.PixelBox;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Times the drawing path without a window: state → display list → pixels in the image's buffer, at 1920 × 1080.
final class DrawingBench {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int WARM_UP_STEPS = 400;
    private static final int STEPS = 600;
    private static final int VIEWPORTS = 80;
    private static final double NANOS_PER_MILLI = 1e6;
    private final Atlas atlas;
    private final MapComposer composer;
    private final MapPainter painter = new MapPainter();
    private final IntBuffer image = IntBuffer.allocate(WIDTH * HEIGHT);
    private final Viewport viewport;

    DrawingBench(Atlas atlas) {
        this.atlas = atlas;
        composer = new MapComposer(atlas, new BundledFonts());
        viewport = Viewport.showing(atlas.about().extents().get("full"), WIDTH, HEIGHT);
    }

    /// Between these two days every unit has another party, so that every unit is recoloured.
    private static final List<LocalDate> ALL_CHANGE = List.of(LocalDate.of(1988, 6, 1), LocalDate.of(2026, 1, 1));

    Samples everyUnitChanged(String name) {
        var before = atlas.controlOn(ALL_CHANGE.getFirst());
        var after = atlas.controlOn(ALL_CHANGE.getLast());
        for (var unit : atlas.units()) {
            if (before.controllerOf(unit.id()).equals(after.controllerOf(unit.id()))) {
                throw new IllegalStateException(unit.id() + " does not change; the case would measure less than it says");
            }
        }
        return steps(name, ALL_CHANGE, STEPS);
    }

    /// Week by week from the first day to the last, most steps without a change: what scrubbing does.
    Samples history(String name) {
        var days = atlas.about().firstDay().datesUntil(atlas.about().asOf(), Period.ofDays(7)).toList();
        return steps(name, days, days.size());
    }

    private Samples steps(String name, List<LocalDate> days, int count) {
        for (int i = 0; i < WARM_UP_STEPS; i++) {
            step(days.get(i % days.size()), viewport);
        }
        var millis = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            step(days.get(i % days.size()), viewport);
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        return new Samples(name, "ms", millis);
    }

    /// Every time another viewport: nothing can be kept.
    Samples newViewport(String name) {
        var millis = new ArrayList<Double>();
        for (int i = -VIEWPORTS; i < VIEWPORTS; i++) {
            var moved = new Viewport(viewport.worldX() + i * 1e-5, viewport.worldY(), viewport.zoom() + 0.01 * Math.floorMod(i, 7), WIDTH, HEIGHT);
            long start = System.nanoTime();
            step(ALL_CHANGE.getFirst(), moved);
            if (i >= 0) {
                millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
            }
        }
        return new Samples(name, "ms", millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void step(LocalDate day, Viewport at) {
        var frame = composer.compose(MapState.on(day), at);
        for (PixelBox box : painter.paint(frame.drawing())) {
            for (int row = box.y(); row < box.y() + box.height(); row++) {
                image.put(row * WIDTH + box.x(), painter.pixels(), row * WIDTH + box.x(), box.width());
            }
        }
    }
}

package araxes.render;

import araxes.cartography.DisplayItem;
import araxes.cartography.DisplayList;
import araxes.cartography.Fill;
import araxes.cartography.Sheet;
import araxes.cartography.Viewport;
import araxes.geometry.CoverageMesh;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Paints display lists into a buffer of pixels that it keeps, redoing only what changed since the last.
/// Not safe to share between threads: one painter per picture.
public final class MapPainter {
    /// Sheets kept although the last list did not show them: a step back in time finds them again.
    private static final int MOST_KEPT_SHEETS = 24;
    private final Map<Sheet, SheetPicture> pictures = new IdentityHashMap<>();
    private @Nullable DisplayList shown;
    private int[] pixels = {};
    /// Where the pixels are those of the list shown.
    private PixelBox sound = PixelBox.EMPTY;
    /// The picture below the fills: background colour and the sheets under them.
    private int[] ground = {};
    private @Nullable BufferedImage canvas;
    private @Nullable UnitRaster raster;
    private @Nullable CoverageMesh rasterMesh;
    private @Nullable Viewport rasterViewport;
    private Palette palette = new Palette(List.of(), 0);

    /// The fills of a list: at most one, between the sheets below and above it.
    private record Layers(List<Sheet> below, DisplayItem.@Nullable UnitFills fills, List<Sheet> above) {
        static Layers of(DisplayList map) {
            var sheets = map.sheets();
            for (int i = 0; i < sheets.size(); i++) {
                if (sheets.get(i).items().size() == 1 && sheets.get(i).items().getFirst() instanceof DisplayItem.UnitFills fills) {
                    return new Layers(sheets.subList(0, i), fills, sheets.subList(i + 1, sheets.size()));
                }
            }
            return new Layers(sheets, null, List.of());
        }
    }

    /// @return boxes around the pixels that changed; none if the picture is the same
    public List<PixelBox> paint(DisplayList map) {
        return paint(map, new PixelBox(0, 0, map.width(), map.height()));
    }

    /// Paints what is seen of a picture.
    ///
    /// @param part what is seen; pixels beyond it are left as they may be
    /// @return boxes around the pixels that changed within the part
    public List<PixelBox> paint(DisplayList map, PixelBox part) {
        var layers = Layers.of(map);
        var last = shown == null || shown.width() != map.width() || shown.height() != map.height() ? null : Layers.of(shown);
        boolean whole = last == null || shown == null || shown.backgroundArgb() != map.backgroundArgb()
            || !same(last.below(), layers.below()) || moved(layers.fills()) && !recut(layers.fills());
        var changed = new ArrayList<PixelBox>();
        if (whole) {
            prepare(map, layers);
            changed.add(new PixelBox(0, 0, map.width(), map.height()));
        } else {
            changed.addAll(changedSheets(last.above(), layers.above()));
            if (layers.fills() != null && raster != null && recut(layers.fills())) {
                var next = new UnitRaster(layers.fills().mesh(), layers.fills().viewport());
                changed.addAll(RasterDifference.between(raster, palette.fills(), next, layers.fills().fills()));
                raster = next;
                rasterMesh = layers.fills().mesh();
            } else if (layers.fills() != null && raster != null) {
                changed.addAll(changedUnits(palette.fills(), layers.fills().fills(), raster));
            }
        }
        if (layers.fills() != null && !palette.fills().equals(layers.fills().fills())) {
            palette = new Palette(layers.fills().fills(), map.width());
        }
        var before = whole ? PixelBox.EMPTY : sound;
        sound = changed.isEmpty() && before.union(part).equals(before) ? before : part;
        var seen = new ArrayList<>(part.without(before));
        changed.forEach(box -> seen.add(box.intersection(part)));
        var boxes = disjoint(seen);
        for (var box : boxes) {
            recolour(box, map.width());
            for (var sheet : layers.above()) {
                picture(sheet).blend(pixels, map.width(), box);
            }
        }
        shown = map;
        forget(map);
        return boxes;
    }

    /// The picture, row by row, 0xAARRGGBB, opaque. Valid until the next call of [#paint]; replaced when the size changes.
    public int[] pixels() {
        return pixels;
    }

    private boolean moved(DisplayItem.@Nullable UnitFills fills) {
        return (fills == null) != (raster == null)
            || fills != null && (fills.mesh() != rasterMesh || !fills.viewport().equals(rasterViewport));
    }

    /// The same viewport, but units cut in another way.
    private boolean recut(DisplayItem.@Nullable UnitFills fills) {
        return fills != null && raster != null && fills.mesh() != rasterMesh && fills.viewport().equals(rasterViewport);
    }

    private void prepare(DisplayList map, Layers layers) {
        int size = map.width() * map.height();
        if (pixels.length != size || canvas == null || canvas.getWidth() != map.width()) {
            pixels = new int[size];
            ground = new int[size];
            canvas = transparent(map.width(), map.height());
            pictures.clear();
            palette = new Palette(List.of(), 0);
        }
        var fills = layers.fills();
        var newRaster = fills == null || !moved(fills) ? null
            : CompletableFuture.supplyAsync(() -> new UnitRaster(fills.mesh(), fills.viewport()));
        paintMissing(map, layers);
        Arrays.fill(ground, map.backgroundArgb());
        for (var sheet : layers.below()) {
            picture(sheet).blend(ground, map.width(), new PixelBox(0, 0, map.width(), map.height()));
        }
        if (newRaster != null) {
            raster = newRaster.join();
        } else if (fills == null) {
            raster = null;
        }
        rasterMesh = fills == null ? null : fills.mesh();
        rasterViewport = fills == null ? null : fills.viewport();
    }

    /// Paints the sheets without a picture on two threads, the fuller ones first. Each sheet is painted by one thread alone,
    /// so the picture does not depend on which.
    private void paintMissing(DisplayList map, Layers layers) {
        var missing = new ConcurrentLinkedQueue<>(Stream.concat(layers.below().stream(), layers.above().stream())
            .filter(sheet -> !pictures.containsKey(sheet))
            .sorted(Comparator.comparingInt((Sheet sheet) -> -sheet.items().size())).toList());
        if (missing.size() > 1) {
            var other = CompletableFuture.supplyAsync(() -> paintAll(missing, transparent(map.width(), map.height())));
            pictures.putAll(paintAll(missing, Objects.requireNonNull(canvas)));
            pictures.putAll(other.join());
        }
    }

    private static Map<Sheet, SheetPicture> paintAll(Queue<Sheet> missing, BufferedImage canvas) {
        var painted = new IdentityHashMap<Sheet, SheetPicture>();
        for (var sheet = missing.poll(); sheet != null; sheet = missing.poll()) {
            painted.put(sheet, SheetPicture.of(sheet, canvas));
        }
        return painted;
    }

    private static BufferedImage transparent(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private SheetPicture picture(Sheet sheet) {
        return pictures.computeIfAbsent(sheet, missing -> SheetPicture.of(missing, Objects.requireNonNull(canvas)));
    }

    private void forget(DisplayList map) {
        if (pictures.size() > map.sheets().size() + MOST_KEPT_SHEETS) {
            var kept = Collections.newSetFromMap(new IdentityHashMap<Sheet, Boolean>());
            kept.addAll(map.sheets());
            pictures.keySet().removeIf(sheet -> !kept.contains(sheet));
        }
    }

    private static boolean same(List<Sheet> some, List<Sheet> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    private List<PixelBox> changedSheets(List<Sheet> before, List<Sheet> now) {
        var boxes = new ArrayList<PixelBox>();
        if (same(before, now)) {
            return boxes;
        }
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            var old = i < before.size() ? before.get(i) : null;
            var current = i < now.size() ? now.get(i) : null;
            if (old != current) {
                boxes.add((old == null ? PixelBox.EMPTY : picture(old).box()).union(current == null ? PixelBox.EMPTY : picture(current).box()));
            }
        }
        return boxes;
    }

    private static List<PixelBox> changedUnits(List<Fill> before, List<Fill> now, UnitRaster raster) {
        var boxes = new ArrayList<PixelBox>();
        for (int unit = 0; unit < now.size(); unit++) {
            if (unit >= before.size() || !before.get(unit).equals(now.get(unit))) {
                boxes.add(raster.boxOf(unit));
            }
        }
        return boxes;
    }

    /// Joins boxes that overlap, until none do.
    private static List<PixelBox> disjoint(List<PixelBox> boxes) {
        var joined = new ArrayList<PixelBox>();
        for (var box : boxes) {
            var grown = box;
            if (!grown.isEmpty()) {
                for (int i = 0; i < joined.size(); i++) {
                    if (joined.get(i).intersects(grown)) {
                        grown = grown.union(joined.remove(i));
                        i = -1;
                    }
                }
                joined.add(grown);
            }
        }
        return joined;
    }

    private void recolour(PixelBox box, int width) {
        if (raster == null) {
            for (int row = box.y(); row < box.y() + box.height(); row++) {
                System.arraycopy(ground, row * width + box.x(), pixels, row * width + box.x(), box.width());
            }
        } else {
            palette.colour(raster, ground, pixels, box);
        }
    }
}

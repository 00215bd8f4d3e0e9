package araxes.cartography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Brings shapes to the pixels of a viewport: projects, leaves out what cannot be seen and vertices that would not show.
///
/// Lines are cut where they leave the picture, since dashing a line far outside costs as much as inside.
final class PixelClip {
    /// Room around the picture for wide pens, in pixels.
    private static final double MARGIN = 24;
    /// Vertices nearer than this to the last one drawn are left out, in pixels.
    private static final double SMALLEST_STEP = 0.4;
    private final double smallestStep;
    private final Viewport viewport;
    private final double scale;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    PixelClip(Viewport viewport) {
        this(viewport, 1);
    }

    /// @param detail into how many pixels of paper a pixel of the viewport is divided
    PixelClip(Viewport viewport, double detail) {
        smallestStep = SMALLEST_STEP / detail;
        this.viewport = viewport;
        scale = viewport.worldSize();
        left = viewport.pixelX(0);
        top = viewport.pixelY(0);
        right = viewport.width() + MARGIN;
        bottom = viewport.height() + MARGIN;
    }

    /// Empty if nothing of the shape is near the picture.
    Optional<PixelPath> path(WorldShape shape) {
        double minX = shape.minX() * scale + left;
        double maxX = shape.maxX() * scale + left;
        double minY = shape.minY() * scale + top;
        double maxY = shape.maxY() * scale + top;
        if (maxX < -MARGIN || minX > right || maxY < -MARGIN || minY > bottom) {
            return Optional.empty();
        }
        boolean inside = minX >= -MARGIN && maxX <= right && minY >= -MARGIN && maxY <= bottom;
        var parts = new ArrayList<double[]>();
        for (var part : shape.parts()) {
            var pixels = thinned(part);
            if (inside) {
                parts.add(pixels);
            } else if (shape.closed()) {
                var clipped = clippedRing(pixels);
                if (clipped.length >= 6) {
                    parts.add(clipped);
                }
            } else {
                clipLine(pixels, parts);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PixelPath(parts, shape.closed()));
    }

    /// True if the pixel is inside the picture.
    boolean shows(double x, double y) {
        return x >= 0 && y >= 0 && x < viewport.width() && y < viewport.height();
    }

    private double[] thinned(double[] world) {
        var pixels = new double[world.length];
        int size = 0;
        for (int i = 0; i < world.length; i += 2) {
            double x = world[i] * scale + left;
            double y = world[i + 1] * scale + top;
            boolean end = i == 0 || i == world.length - 2;
            if (end || Math.abs(x - pixels[size - 2]) + Math.abs(y - pixels[size - 1]) >= smallestStep) {
                pixels[size++] = x;
                pixels[size++] = y;
            }
        }
        return size == pixels.length ? pixels : Arrays.copyOf(pixels, size);
    }

    /// Cuts a ring at the four sides in turn (Sutherland and Hodgman 1974).
    private double[] clippedRing(double[] ring) {
        var result = ring;
        for (int side = 0; side < 4 && result.length >= 6; side++) {
            var clipped = new double[2 * result.length + 4];
            int size = 0;
            double fromX = result[result.length - 2];
            double fromY = result[result.length - 1];
            double fromDistance = inside(side, fromX, fromY);
            for (int i = 0; i < result.length; i += 2) {
                double toX = result[i];
                double toY = result[i + 1];
                double toDistance = inside(side, toX, toY);
                if (fromDistance < 0 != toDistance < 0) {
                    double at = fromDistance / (fromDistance - toDistance);
                    clipped[size++] = fromX + at * (toX - fromX);
                    clipped[size++] = fromY + at * (toY - fromY);
                }
                if (toDistance >= 0) {
                    clipped[size++] = toX;
                    clipped[size++] = toY;
                }
                fromX = toX;
                fromY = toY;
                fromDistance = toDistance;
            }
            result = Arrays.copyOf(clipped, size);
        }
        return result;
    }

    private double inside(int side, double x, double y) {
        return switch (side) {
            case 0 -> x + MARGIN;
            case 1 -> right - x;
            case 2 -> y + MARGIN;
            default -> bottom - y;
        };
    }

    private void clipLine(double[] line, List<double[]> parts) {
        var part = new double[line.length + 2];
        int size = 0;
        for (int i = 2; i < line.length; i += 2) {
            double from = 0;
            double to = 1;
            for (int side = 0; side < 4 && from < to; side++) {
                double start = inside(side, line[i - 2], line[i - 1]);
                double end = inside(side, line[i], line[i + 1]);
                if (start < 0 && end < 0) {
                    to = -1;
                } else if (start < 0) {
                    from = Math.max(from, start / (start - end));
                } else if (end < 0) {
                    to = Math.min(to, start / (start - end));
                }
            }
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            if (from < to) {
                if (size == 0 || from > 0) {
                    size = finish(part, size, parts);
                    part[size++] = line[i - 2] + from * dx;
                    part[size++] = line[i - 1] + from * dy;
                }
                part[size++] = line[i - 2] + to * dx;
                part[size++] = line[i - 1] + to * dy;
            }
            if (from >= to || to < 1) {
                size = finish(part, size, parts);
            }
        }
        finish(part, size, parts);
    }

    private static int finish(double[] part, int size, List<double[]> parts) {
        if (size >= 4) {
            parts.add(Arrays.copyOf(part, size));
        }
        return 0;
    }
}

package araxes.view;

import araxes.render.PixelBox;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/// The map on screen: a picture cut into pieces, because JavaFX redraws an image whole however little of it changed,
/// and the software pipeline spends most of a frame on that.
final class Picture extends Group {
    private static final int PIECE_SIZE = 256;
    /// Pieces overlap by a pixel to the right and below: on screens with a fractional scale their smoothed edges would show as lines.
    private static final int OVERLAP = 1;
    private static final int NOTHING = -1;
    private final List<Piece> pieces = new ArrayList<>();
    /// What is seen while the map is zoomed and its new picture is not painted yet; made when first needed.
    private final List<Piece> stretched = new ArrayList<>();
    private final Scale scale = new Scale();
    private int[] whole = {};
    private int width;
    private int height;
    private double ratio = 1;

    Picture() {
        getTransforms().add(scale);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// @param newWidth in pixels of the screen
    /// @param newHeight in pixels of the screen
    /// @param newRatio pixels of the screen to one of the window: so much smaller the picture is shown, pixel on pixel
    /// @param pixels of the whole picture, row by row, opaque 0xAARRGGBB; copied
    /// @param changed what differs from the picture shown; ignored when the size changed
    void show(int newWidth, int newHeight, double newRatio, int[] pixels, List<PixelBox> changed) {
        ratio = newRatio;
        scale.setX(1 / ratio);
        scale.setY(1 / ratio);
        var boxes = changed;
        if (newWidth != width || newHeight != height) {
            resize(newWidth, newHeight);
            boxes = List.of(new PixelBox(0, 0, width, height));
        }
        for (var box : boxes) {
            for (int row = box.y(); row < box.y() + box.height(); row++) {
                System.arraycopy(pixels, row * width + box.x(), whole, row * width + box.x(), box.width());
            }
            for (var piece : pieces) {
                piece.copy(whole, width, box);
            }
        }
    }

    /// Shows the picture larger or smaller within its frame, by its nearest pixels, which is far quicker than the smooth scaling that JavaFX cannot
    /// be talked out of. Nothing is shown where it does not reach.
    ///
    /// @param factor how much larger
    /// @param left where its left edge comes to lie, in pixels of the window from that of the frame
    /// @param top the same downwards
    void stretch(double factor, double left, double top) {
        if (stretched.isEmpty()) {
            cut(stretched);
        }
        var columns = sources(width, factor, left * ratio);
        var rows = sources(height, factor, top * ratio);
        for (var piece : stretched) {
            piece.stretch(whole, columns, rows);
        }
        seen(stretched);
    }

    /// Shows the picture as it was painted.
    void unstretch() {
        seen(pieces);
    }

    boolean isStretched() {
        return !stretched.isEmpty() && getChildren().contains(stretched.getFirst().view());
    }

    void clear() {
        resize(0, 0);
    }

    private void resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        whole = new int[width * height];
        pieces.clear();
        stretched.clear();
        cut(pieces);
        seen(pieces);
    }

    private void seen(List<Piece> shown) {
        var views = shown.stream().map(Piece::view).toList();
        if (!views.equals(getChildren())) {
            getChildren().setAll(views);
        }
    }

    private void cut(List<Piece> into) {
        for (int y = 0; y < height; y += PIECE_SIZE) {
            for (int x = 0; x < width; x += PIECE_SIZE) {
                into.add(new Piece(x, y, Math.min(PIECE_SIZE + OVERLAP, width - x), Math.min(PIECE_SIZE + OVERLAP, height - y)));
            }
        }
    }

    /// For each pixel along an edge of the frame that of the picture which comes to lie there.
    private static int[] sources(int length, double factor, double start) {
        var sources = new int[length];
        Arrays.setAll(sources, at -> {
            double source = Math.floor((at + 0.5 - start) / factor);
            return source >= 0 && source < length ? (int) source : NOTHING;
        });
        return sources;
    }

    private record Piece(int x, int y, int width, int height, int[] pixels, PixelBuffer<IntBuffer> buffer, ImageView view) {
        Piece(int x, int y, int width, int height) {
            var pixels = new int[width * height];
            var buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            var view = new ImageView(new WritableImage(buffer));
            view.relocate(x, y);
            this(x, y, width, height, pixels, buffer, view);
        }

        void copy(int[] source, int sourceWidth, PixelBox box) {
            int left = Math.max(x, box.x());
            int top = Math.max(y, box.y());
            int right = Math.min(x + width, box.x() + box.width());
            int bottom = Math.min(y + height, box.y() + box.height());
            if (left >= right || top >= bottom) {
                return;
            }
            buffer.updateBuffer(_ -> {
                for (int row = top; row < bottom; row++) {
                    System.arraycopy(source, row * sourceWidth + left, pixels, (row - y) * width + left - x, right - left);
                }
                return new Rectangle2D(left - x, top - y, right - left, bottom - top);
            });
        }

        void stretch(int[] from, int[] columns, int[] rows) {
            buffer.updateBuffer(_ -> {
                for (int row = 0; row < height; row++) {
                    int start = row * width;
                    if (rows[y + row] == NOTHING) {
                        Arrays.fill(pixels, start, start + width, 0);
                    } else {
                        stretchRow(from, rows[y + row] * columns.length, columns, x, pixels, start, width);
                    }
                }
                return null;
            });
        }

        /// A method of its own, and plain, so that it is compiled before the first picture is through.
        private static void stretchRow(int[] from, int fromStart, int[] columns, int firstColumn, int[] into, int start, int length) {
            for (int i = 0; i < length; i++) {
                int column = columns[firstColumn + i];
                into[start + i] = column == NOTHING ? 0 : from[fromStart + column];
            }
        }
    }
}

package araxes.view;

import araxes.render.PixelBox;
import java.nio.IntBuffer;
import java.util.ArrayList;
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
    /// Pieces overlap by a pixel to the right and below: scaled, their smoothed edges would show as lines.
    private static final int OVERLAP = 1;
    private final List<Piece> pieces = new ArrayList<>();
    private final Scale scale = new Scale();
    private int width;
    private int height;

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
    /// @param ratio pixels of the screen to one of the window: so much smaller the picture is shown, pixel on pixel
    /// @param pixels of the whole picture, row by row, opaque 0xAARRGGBB; copied
    /// @param changed what differs from the picture shown; ignored when the size changed
    void show(int newWidth, int newHeight, double ratio, int[] pixels, List<PixelBox> changed) {
        scale.setX(1 / ratio);
        scale.setY(1 / ratio);
        var boxes = changed;
        if (newWidth != width || newHeight != height) {
            resize(newWidth, newHeight);
            boxes = List.of(new PixelBox(0, 0, width, height));
        }
        for (var piece : pieces) {
            for (var box : boxes) {
                piece.copy(pixels, width, box);
            }
        }
    }

    void clear() {
        resize(0, 0);
    }

    private void resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        pieces.clear();
        for (int y = 0; y < height; y += PIECE_SIZE) {
            for (int x = 0; x < width; x += PIECE_SIZE) {
                pieces.add(new Piece(x, y, Math.min(PIECE_SIZE + OVERLAP, width - x), Math.min(PIECE_SIZE + OVERLAP, height - y)));
            }
        }
        getChildren().setAll(pieces.stream().map(Piece::view).toList());
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
    }
}

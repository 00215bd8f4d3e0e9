package araxes.export;

import araxes.cartography.Page;
import araxes.render.PagePainter;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/// A page as an image that paints itself where it is looked at, in tiles as wide as the page.
final class BandImage implements RenderedImage {
    private final PagePainter painter;
    private final int rows;
    private final ColorModel colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
        ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    private final SampleModel samples;
    private @Nullable Raster last;

    BandImage(Page page) {
        painter = new PagePainter(page);
        rows = PageBands.rowsOf(page);
        samples = colours.createCompatibleSampleModel(painter.width(), rows);
    }

    @Override
    public Raster getTile(int column, int row) {
        var kept = last;
        if (kept != null && kept.getMinY() == row * rows) {
            return kept;
        }
        int count = Math.min(rows, painter.height() - row * rows);
        var pixels = painter.band(row * rows, count);
        var tile = Raster.createWritableRaster(samples, new Point(0, row * rows));
        var line = new int[3 * painter.width()];
        for (int y = 0; y < count; y++) {
            for (int x = 0, i = 0; x < painter.width(); x++) {
                int pixel = pixels[y * painter.width() + x];
                line[i++] = pixel >> 16 & 255;
                line[i++] = pixel >> 8 & 255;
                line[i++] = pixel & 255;
            }
            tile.setPixels(0, row * rows + y, painter.width(), 1, line);
        }
        last = tile;
        return tile;
    }

    @Override
    public Raster getData(Rectangle part) {
        var copy = colours.createCompatibleWritableRaster(part.width, part.height).createWritableTranslatedChild(part.x, part.y);
        return copyData(copy);
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster into) {
        var target = into == null ? colours.createCompatibleWritableRaster(getWidth(), getHeight()) : into;
        int end = target.getMinY() + target.getHeight();
        for (int row = target.getMinY() / rows; row * rows < end; row++) {
            var tile = getTile(0, row);
            int top = Math.max(target.getMinY(), tile.getMinY());
            int bottom = Math.min(end, Math.min(getHeight(), tile.getMinY() + rows));
            target.setRect(tile.createChild(target.getMinX(), top, target.getWidth(), bottom - top, target.getMinX(), top, null));
        }
        return target;
    }

    @Override
    public Raster getData() {
        return copyData(null);
    }

    @Override
    public int getWidth() {
        return painter.width();
    }

    @Override
    public int getHeight() {
        return painter.height();
    }

    @Override
    public int getTileWidth() {
        return painter.width();
    }

    @Override
    public int getTileHeight() {
        return rows;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return (painter.height() + rows - 1) / rows;
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public ColorModel getColorModel() {
        return colours;
    }

    @Override
    public SampleModel getSampleModel() {
        return samples;
    }

    @Override
    public @Nullable Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return BufferedImage.UndefinedProperty;
    }

    @Override
    public String @Nullable [] getPropertyNames() {
        return null;
    }
}

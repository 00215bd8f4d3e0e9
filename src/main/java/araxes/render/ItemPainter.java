package araxes.render;

import araxes.cartography.DisplayItem;
import araxes.cartography.Fill;
import araxes.cartography.Hatching;
import araxes.cartography.Pen;
import araxes.cartography.PixelPath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws display items on any `Graphics2D`: an image, a page, a vector file.
final class ItemPainter {
    private final Graphics2D graphics;

    ItemPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    void draw(DisplayItem item) {
        switch (item) {
            case DisplayItem.Area(var path, var fill) -> {
                graphics.setPaint(paint(fill));
                graphics.fill(shape(path));
            }
            case DisplayItem.Line(var path, var pen) -> {
                graphics.setPaint(colour(pen.argb()));
                graphics.setStroke(stroke(pen));
                graphics.draw(shape(path));
            }
            case DisplayItem.Symbol symbol -> draw(symbol);
            case DisplayItem.Text text -> draw(text);
            case DisplayItem.UnitFills _ ->
                throw new IllegalArgumentException("The fills of units stand on a sheet of their own");
        }
    }

    private void draw(DisplayItem.Symbol symbol) {
        double half = symbol.size() / 2;
        Shape shape = switch (symbol.shape()) {
            case CIRCLE, RING -> new Ellipse2D.Double(symbol.x() - half, symbol.y() - half, symbol.size(), symbol.size());
            case SQUARE -> new Rectangle2D.Double(symbol.x() - half, symbol.y() - half, symbol.size(), symbol.size());
            case TRIANGLE -> polygon(symbol.x(), symbol.y() - half, symbol.x() + half, symbol.y() + half, symbol.x() - half, symbol.y() + half);
            case DIAMOND -> polygon(symbol.x(), symbol.y() - half, symbol.x() + half, symbol.y(), symbol.x(), symbol.y() + half,
                symbol.x() - half, symbol.y());
        };
        graphics.setPaint(colour(symbol.argb()));
        graphics.fill(shape);
        graphics.setPaint(colour(symbol.outlineArgb()));
        graphics.setStroke(new BasicStroke(symbol.shape() == DisplayItem.SymbolShape.RING ? 1.6f : 0.9f));
        graphics.draw(shape);
    }

    private void draw(DisplayItem.Text text) {
        var font = BundledFonts.font(text.size(), text.bold());
        if (text.haloWidth() > 0) {
            var outline = font.createGlyphVector(BundledFonts.RENDER_CONTEXT, text.text()).getOutline((float) text.x(), (float) text.y());
            graphics.setPaint(colour(text.haloArgb()));
            graphics.setStroke(new BasicStroke((float) (2 * text.haloWidth()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setPaint(colour(text.argb()));
        graphics.setFont(font);
        graphics.drawString(text.text(), (float) text.x(), (float) text.y());
    }

    private static Shape polygon(double... xy) {
        return shape(new PixelPath(List.of(xy), true));
    }

    private static Shape shape(PixelPath path) {
        var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var part : path.parts()) {
            shape.moveTo(part[0], part[1]);
            for (int i = 2; i < part.length; i += 2) {
                shape.lineTo(part[i], part[i + 1]);
            }
            if (path.closed()) {
                shape.closePath();
            }
        }
        return shape;
    }

    private static BasicStroke stroke(Pen pen) {
        if (pen.dashes().isEmpty()) {
            return new BasicStroke((float) pen.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Paint paint(Fill fill) {
        if (!fill.isHatched()) {
            return colour(fill.argb());
        }
        int size = fill.period();
        var tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                tile.setRGB(x, y, Hatching.argb(fill, x, y));
            }
        }
        return new TexturePaint(tile, new Rectangle(size, size));
    }

    private static Color colour(int argb) {
        return new Color(argb, true);
    }
}

package araxes.export;

import araxes.cartography.DisplayItem;
import araxes.cartography.Page;
import araxes.cartography.Panel;
import araxes.cartography.Pen;
import araxes.cartography.PixelPath;
import araxes.cartography.Sheet;
import araxes.render.FontSubset;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Writes a page as SVG 1.1: text as text, each sheet a named group that Inkscape takes for a layer, the glyphs that are used with it.
final class SvgWriter {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private final Page page;
    private final Imprint imprint;
    private final Map<String, Integer> ids = new HashMap<>();

    SvgWriter(Page page, Imprint imprint) {
        this.page = page;
        this.imprint = imprint;
    }

    /// The stream is left open.
    void writeTo(OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        head(out);
        for (int i = 0; i < page.panels().size(); i++) {
            write(page.panels().get(i), i, out);
        }
        out.write("</svg>\n");
        out.flush();
    }

    private void head(Writer out) throws IOException {
        var format = page.format();
        double units = format.pixelsPerInch() / format.pixelsPerUnit();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\""
            + " width=\"" + number(format.widthUnits() / units * MILLIMETRES_PER_INCH) + "mm\""
            + " height=\"" + number(format.heightUnits() / units * MILLIMETRES_PER_INCH) + "mm\""
            + " viewBox=\"0 0 " + number(format.widthUnits()) + " " + number(format.heightUnits()) + "\" role=\"img\">\n");
        out.write("<title>" + XmpPacket.escaped(imprint.title()) + "</title>\n<desc>" + XmpPacket.escaped(imprint.description()) + "</desc>\n");
        out.write("<metadata>\n" + XmpPacket.rdf(imprint, true) + "\n</metadata>\n");
        out.write("<defs>\n<style>text{white-space:pre;font-family:'DejaVu Sans',sans-serif}.b{font-weight:bold}"
            + "path{stroke-linejoin:round;stroke-linecap:round}\n");
        font(false, out);
        font(true, out);
        out.write("</style>\n");
        for (int i = 0; i < page.panels().size(); i++) {
            var panel = page.panels().get(i);
            out.write("<clipPath id=\"clip" + i + "\"><rect width=\"" + number(panel.width()) + "\" height=\"" + number(panel.height()) + "\"/></clipPath>\n");
        }
        out.write("</defs>\n<rect width=\"100%\" height=\"100%\"" + paint("fill", page.paperArgb()) + "/>\n");
    }

    private void font(boolean bold, Writer out) throws IOException {
        var characters = new TreeSet<Integer>();
        page.panels().stream().flatMap(panel -> panel.sheets().stream()).flatMap(sheet -> sheet.items().stream()).forEach(item -> {
            if (item instanceof DisplayItem.Text text && text.bold() == bold) {
                text.text().codePoints().forEach(characters::add);
            }
        });
        if (!characters.isEmpty()) {
            out.write("@font-face{font-family:'DejaVu Sans';font-weight:" + (bold ? "bold" : "normal") + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(FontSubset.of(bold, characters)) + ")}\n");
        }
    }

    private void write(Panel panel, int index, Writer out) throws IOException {
        out.write("<g" + layer(panel.name()) + " transform=\"translate(" + number(panel.x()) + " " + number(panel.y()) + ")\" clip-path=\"url(#clip"
            + index + ")\">\n");
        for (var sheet : panel.sheets()) {
            write(sheet, out);
        }
        out.write("</g>\n");
    }

    private void write(Sheet sheet, Writer out) throws IOException {
        out.write("<g" + layer(sheet.name()) + ">\n");
        for (var item : sheet.items()) {
            switch (item) {
                case DisplayItem.Area(var path, var fill) ->
                    out.write("<path" + paint("fill", fill.argb()) + " fill-rule=\"evenodd\" d=\"" + data(path) + "\"/>\n");
                case DisplayItem.Line(var path, var pen) ->
                    out.write("<path fill=\"none\"" + paint("stroke", pen.argb()) + stroke(pen) + " d=\"" + data(path) + "\"/>\n");
                case DisplayItem.Text text -> write(text, out);
                case DisplayItem.Symbol _, DisplayItem.UnitFills _ -> throw new IllegalArgumentException("A page has lines, areas and texts only");
            }
        }
        out.write("</g>\n");
    }

    /// A group that Inkscape shows as a layer; names may repeat, ids may not.
    private String layer(String name) {
        var clean = Imprint.clean(name);
        var id = clean.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        int count = ids.merge(id, 1, Integer::sum);
        return " id=\"layer-" + id + (count == 1 ? "" : "-" + count) + "\" inkscape:groupmode=\"layer\" inkscape:label=\"" + XmpPacket.escaped(clean) + "\"";
    }

    private static void write(DisplayItem.Text text, Writer out) throws IOException {
        var halo = text.haloWidth() <= 0 ? "" : paint("stroke", text.haloArgb()) + " stroke-width=\"" + number(2 * text.haloWidth())
            + "\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
        out.write("<text" + (text.bold() ? " class=\"b\"" : "") + " x=\"" + number(text.x()) + "\" y=\"" + number(text.y()) + "\" font-size=\""
            + number(text.size()) + "\"" + paint("fill", text.argb()) + halo + ">" + XmpPacket.escaped(Imprint.clean(text.text())) + "</text>\n");
    }

    private static String paint(String what, int argb) {
        int opacity = argb >>> 24;
        return " " + what + "=\"#" + String.format("%06x", argb & 0xFFFFFF) + "\""
            + (opacity == 255 ? "" : " " + what + "-opacity=\"" + number(opacity / 255.0) + "\"");
    }

    private static String stroke(Pen pen) {
        var dashes = new StringBuilder();
        pen.dashes().forEach(dash -> dashes.append(dashes.isEmpty() ? "" : " ").append(number(dash)));
        return " stroke-width=\"" + number(pen.width()) + "\""
            + (dashes.isEmpty() ? "" : " style=\"stroke-linecap:butt\" stroke-dasharray=\"" + dashes + "\"");
    }

    /// Relative steps of whole hundredths: short, and the rounding does not add up.
    private String data(PixelPath path) {
        var data = new StringBuilder();
        double finest = page.format().pixelsPerUnit() > 1 ? 100 : 50;
        for (var part : path.parts()) {
            long x = Math.round(part[0] * finest);
            long y = Math.round(part[1] * finest);
            data.append('M').append(step(x, finest)).append(' ').append(step(y, finest)).append('l');
            for (int i = 2; i < part.length; i += 2) {
                long nextX = Math.round(part[i] * finest);
                long nextY = Math.round(part[i + 1] * finest);
                if (nextX != x || nextY != y || part.length == 4) {
                    data.append(step(nextX - x, finest)).append(' ').append(step(nextY - y, finest)).append(' ');
                    x = nextX;
                    y = nextY;
                }
            }
            if (path.closed()) {
                data.append('z');
            }
        }
        return data.toString();
    }

    private static String step(long hundredths, double finest) {
        return number(hundredths / finest);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}

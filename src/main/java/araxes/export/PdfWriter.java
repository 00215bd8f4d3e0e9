package araxes.export;

import araxes.cartography.DisplayItem;
import araxes.cartography.Page;
import araxes.cartography.Panel;
import araxes.cartography.Pen;
import araxes.cartography.PixelPath;
import araxes.render.BundledFonts;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Writes a page as PDF: vectors, embedded fonts, text that can be selected, a layer for each sheet, and where on earth the map is.
final class PdfWriter {
    private static final double POINTS_PER_INCH = 72;
    private static final float VERSION = 1.7f;
    private static final char UNKNOWN = '\uFFFD';
    private final PDPageContentStream content;
    private final PDType0Font plain;
    private final PDType0Font bold;
    private final PDOptionalContentProperties layers = new PDOptionalContentProperties();
    /// Text that is not to be found: the halo of a label repeats the label.
    private final PDPropertyList silent;
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

    private PdfWriter(PDDocument document, PDPageContentStream content) throws IOException {
        this.content = content;
        plain = PDType0Font.load(document, new ByteArrayInputStream(BundledFonts.file(false)), true);
        bold = PDType0Font.load(document, new ByteArrayInputStream(BundledFonts.file(true)), true);
        var span = new COSDictionary();
        span.setString(COSName.ACTUAL_TEXT, "");
        silent = PDPropertyList.create(span);
    }

    /// The stream is left open.
    static void write(Page page, Imprint imprint, OutputStream stream) throws IOException {
        var format = page.format();
        double pointsPerUnit = POINTS_PER_INCH / format.pixelsPerInch() * format.pixelsPerUnit();
        float width = (float) (format.widthUnits() * pointsPerUnit);
        float height = (float) (format.heightUnits() * pointsPerUnit);
        try (var document = new PDDocument()) {
            document.setVersion(VERSION);
            document.setDocumentId(0L); // else the clock makes every file another
            var sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, true)) {
                var writer = new PdfWriter(document, content);
                content.setNonStrokingColor(new Color(page.paperArgb()));
                content.addRect(0, 0, width, height);
                content.fill();
                content.transform(new Matrix((float) pointsPerUnit, 0, 0, (float) -pointsPerUnit, 0, height));
                for (var panel : page.panels()) {
                    writer.write(panel);
                }
                document.getDocumentCatalog().setOCProperties(writer.layers);
            }
            sheet.getCOSObject().setItem(COSName.getPDFName("VP"), PdfGeoreference.of(page, pointsPerUnit, height));
            describe(document, imprint);
            document.save(stream);
        }
    }

    private static void describe(PDDocument document, Imprint imprint) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setSubject(imprint.subject());
        information.setCreator(imprint.software());
        information.setProducer(imprint.software());
        if (imprint.created() != null) {
            information.setCreationDate(GregorianCalendar.from(imprint.created().atZone(ZoneOffset.UTC)));
        }
        // Not deflated, so that it is found by programs that look for XMP in any file.
        var metadata = new PDMetadata(document, new ByteArrayInputStream(XmpPacket.of(imprint, true)));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private void write(Panel panel) throws IOException {
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance((float) panel.x(), (float) panel.y()));
        content.addRect(0, 0, (float) panel.width(), (float) panel.height());
        content.clip();
        for (var sheet : panel.sheets()) {
            content.beginMarkedContent(COSName.OC, layer(panel.name() + ": " + Imprint.clean(sheet.name())));
            for (var item : sheet.items()) {
                write(item);
            }
            content.endMarkedContent();
        }
        content.restoreGraphicsState();
    }

    private PDOptionalContentGroup layer(String name) {
        var free = name;
        for (int i = 2; layers.hasGroup(free); i++) {
            free = name + " " + i;
        }
        var group = new PDOptionalContentGroup(free);
        layers.addGroup(group);
        return group;
    }

    private void write(DisplayItem item) throws IOException {
        switch (item) {
            case DisplayItem.Area(var path, var fill) -> {
                fillColour(fill.argb());
                add(path);
                content.fillEvenOdd();
            }
            case DisplayItem.Line(var path, var pen) -> {
                if (!path.parts().isEmpty()) {
                    stroke(pen);
                    add(path);
                    content.stroke();
                }
            }
            case DisplayItem.Text text -> write(text);
            case DisplayItem.Symbol _, DisplayItem.UnitFills _ -> throw new IllegalArgumentException("A page has lines, areas and texts only");
        }
    }

    private void write(DisplayItem.Text text) throws IOException {
        if (text.haloWidth() > 0) {
            content.beginMarkedContent(COSName.getPDFName("Span"), silent);
            strokeColour(text.haloArgb());
            content.setLineWidth((float) (2 * text.haloWidth()));
            content.setLineJoinStyle(1);
            content.setLineDashPattern(new float[0], 0);
            show(text, RenderingMode.STROKE);
            content.endMarkedContent();
        }
        fillColour(text.argb());
        show(text, RenderingMode.FILL);
    }

    private void show(DisplayItem.Text text, RenderingMode mode) throws IOException {
        content.beginText();
        content.setFont(text.bold() ? bold : plain, (float) text.size());
        content.setRenderingMode(mode);
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) text.x(), (float) text.y()));
        content.showText(known(text));
        content.endText();
    }

    /// A character that the font lacks is drawn as the mark for it, as on the screen.
    private static String known(DisplayItem.Text text) {
        var known = new StringBuilder();
        Imprint.clean(text.text()).codePoints().forEach(point -> known.appendCodePoint(BundledFonts.has(point, text.bold()) ? point : UNKNOWN));
        return known.toString();
    }

    private void fillColour(int argb) throws IOException {
        opacity(argb >>> 24);
        content.setNonStrokingColor(new Color(argb & 0xFFFFFF));
    }

    private void strokeColour(int argb) throws IOException {
        opacity(argb >>> 24);
        content.setStrokingColor(new Color(argb & 0xFFFFFF));
    }

    private void opacity(int opacity) throws IOException {
        content.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, wanted -> {
            var state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(wanted / 255f);
            state.setNonStrokingAlphaConstant(wanted / 255f);
            return state;
        }));
    }

    private void stroke(Pen pen) throws IOException {
        strokeColour(pen.argb());
        content.setLineWidth((float) pen.width());
        content.setLineJoinStyle(1);
        content.setLineCapStyle(pen.dashes().isEmpty() ? 1 : 0);
        var dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        content.setLineDashPattern(dashes, 0);
    }

    private void add(PixelPath path) throws IOException {
        for (var part : path.parts()) {
            content.moveTo((float) part[0], (float) part[1]);
            for (int i = 2; i < part.length; i += 2) {
                content.lineTo((float) part[i], (float) part[i + 1]);
            }
            if (path.closed()) {
                content.closePath();
            }
        }
    }
}

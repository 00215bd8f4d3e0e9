package araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;

/// KML 2.2 (OGC 07-147r2): a folder a group, a placemark a row, with time spans where rows have a time. All that is known of a row is in its
/// data; there are no descriptions, which programs would take for HTML.
final class KmlWriter {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";
    private static final String FILL_OPACITY = "99";
    private static final String LINE = "ff404040";
    private final XMLStreamWriter xml;

    private KmlWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new KmlWriter(xml).write(table, imprint, dataHash);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getMessage(), e);
        }
    }

    private void write(FeatureTable table, Imprint imprint, String dataHash) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "kml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("araxes", XmpPacket.NAMESPACE);
        start("Document");
        element("name", table.title());
        var colours = new TreeSet<Integer>();
        table.rows().forEach(row -> colours.add(row.colour()));
        for (int colour : colours) {
            style(colour);
        }
        start("ExtendedData");
        data("about", AboutText.of(table, imprint, dataHash));
        data("data_hash", dataHash);
        if (imprint.recipe() != null) {
            xml.writeStartElement("araxes", "recipe", XmpPacket.NAMESPACE);
            xml.writeCharacters(imprint.recipe());
            xml.writeEndElement();
        }
        end();
        xml.writeStartElement(NAMESPACE, "Schema");
        xml.writeAttribute("name", table.name());
        xml.writeAttribute("id", table.name());
        for (var field : table.fields()) {
            xml.writeStartElement(NAMESPACE, "SimpleField");
            xml.writeAttribute("type", type(field.kind()));
            xml.writeAttribute("name", field.name());
            element("displayName", field.description());
            xml.writeEndElement();
        }
        end();
        var groups = new LinkedHashMap<String, List<FeatureRow>>();
        table.rows().forEach(row -> groups.computeIfAbsent(row.group(), _ -> new ArrayList<>()).add(row));
        for (var group : groups.entrySet()) {
            start("Folder");
            element("name", group.getKey());
            for (var row : group.getValue()) {
                placemark(table, row);
            }
            end();
        }
        end();
        end();
        xml.writeEndDocument();
    }

    private void style(int colour) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "Style");
        xml.writeAttribute("id", styleOf(colour));
        start("LineStyle");
        element("color", LINE);
        element("width", "1");
        end();
        start("PolyStyle");
        element("color", "%s%02x%02x%02x".formatted(FILL_OPACITY, colour & 0xFF, colour >> 8 & 0xFF, colour >> 16 & 0xFF)); // blue first
        end();
        end();
    }

    private static String styleOf(int colour) {
        return "colour-%06x".formatted(colour);
    }

    private void placemark(FeatureTable table, FeatureRow row) throws XMLStreamException {
        start("Placemark");
        element("name", row.label());
        var valid = row.valid();
        if (valid != null) {
            start("TimeSpan");
            element("begin", valid.from().equals(LocalDate.MIN) ? null : valid.from().toString());
            element("end", valid.isOpenEnded() ? null : valid.until().toString());
            end();
        }
        element("styleUrl", "#" + styleOf(row.colour()));
        start("ExtendedData");
        xml.writeStartElement(NAMESPACE, "SchemaData");
        xml.writeAttribute("schemaUrl", "#" + table.name());
        for (int i = 0; i < table.fields().size(); i++) {
            var text = Cells.text(row.values().get(i));
            if (text != null) {
                xml.writeStartElement(NAMESPACE, "SimpleData");
                xml.writeAttribute("name", table.fields().get(i).name());
                xml.writeCharacters(inert(text));
                xml.writeEndElement();
            }
        }
        end();
        end();
        start("MultiGeometry");
        for (var polygon : Rings.of(row.area(), Rings.Outer.COUNTER_CLOCKWISE)) {
            start("Polygon");
            element("tessellate", "1");
            for (int ring = 0; ring < polygon.size(); ring++) {
                start(ring == 0 ? "outerBoundaryIs" : "innerBoundaryIs");
                start("LinearRing");
                element("coordinates", coordinates(polygon.get(ring)));
                end();
                end();
            }
            end();
        }
        end();
        end();
    }

    private static String coordinates(CoordinateSequence ring) {
        var text = new StringBuilder();
        for (int i = 0; i < ring.size(); i++) {
            text.append(i == 0 ? "" : " ").append(Rings.text(ring.getX(i))).append(',').append(Rings.text(ring.getY(i)));
        }
        return text.toString();
    }

    private void data(String name, String value) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "Data");
        xml.writeAttribute("name", name);
        element("value", value);
        xml.writeEndElement();
    }

    /// Nothing if there is no text.
    private void element(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            xml.writeStartElement(NAMESPACE, name);
            xml.writeCharacters(inert(text));
            xml.writeEndElement();
        }
    }

    /// The balloons of viewers take text for HTML after XML has been undone, so that no escape of XML keeps a tag from being one.
    private static String inert(String text) {
        return Cells.clean(text).replace('<', '‹').replace('>', '›');
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String type(Field.Kind kind) {
        return switch (kind) {
            case TEXT, LIST, DATE -> "string";
            case INTEGER -> "int";
            case NUMBER -> "double";
            case FLAG -> "bool";
        };
    }
}

package araxes.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The imprint as XMP (ISO 16684-1), for the formats that carry it.
final class XmpPacket {
    /// The namespace of what only this program writes.
    static final String NAMESPACE = "urn:araxes:imprint:1";
    private static final int MOST_PARTS = 10_000;

    private XmpPacket() {}

    /// @param withRecipe false where the format cannot hold a packet of any length
    static byte[] of(Imprint imprint, boolean withRecipe) {
        return ("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + rdf(imprint, withRecipe) + "\n<?xpacket end=\"r\"?>")
            .getBytes(StandardCharsets.UTF_8);
    }

    /// The packet without its wrapping, for a document that is XML itself.
    static String rdf(Imprint imprint, boolean withRecipe) {
        var created = imprint.created() == null ? ""
            : "<xmp:CreateDate>" + imprint.created().truncatedTo(ChronoUnit.SECONDS) + "</xmp:CreateDate>";
        var recipe = withRecipe && imprint.recipe() != null
            ? "<araxes:recipe>" + escaped(imprint.recipe()) + "</araxes:recipe>" : "";
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
            + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:araxes=\"" + NAMESPACE + "\">"
            + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(imprint.title()) + "</rdf:li></rdf:Alt></dc:title>"
            + "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(imprint.description()) + "</rdf:li></rdf:Alt></dc:description>"
            + "<xmp:CreatorTool>" + escaped(imprint.software()) + "</xmp:CreatorTool>"
            + "<pdf:Producer>" + escaped(imprint.software()) + "</pdf:Producer>" + created + recipe
            + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// The recipe of a packet; empty if it has none or is no XML.
    static Optional<String> recipeIn(byte[] packet) {
        try {
            return recipeIn(reader(new ByteArrayInputStream(packet)));
        } catch (XMLStreamException _) {
            return Optional.empty(); // another program's idea of XML holds no recipe of ours
        }
    }

    /// Reads until it has found the recipe, or enough to know that there is none.
    static Optional<String> recipeIn(XMLStreamReader xml) throws XMLStreamException {
        for (int part = 0; part < MOST_PARTS && xml.hasNext(); part++) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && NAMESPACE.equals(xml.getNamespaceURI()) && "recipe".equals(xml.getLocalName())) {
                var text = xml.getElementText();
                return text.length() <= Imprint.LONGEST_RECIPE ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Without document types, and so without entities, files and addresses of the document's own.
    static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Decoded here: on half a character the JDK's own decoding prints to standard error before it throws.
        return factory.createXMLStreamReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}

package araxes.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import araxes.JsonForm;
import araxes.TestAtlas;
import araxes.cartography.View;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Sessions and recipes have the form that docs/session-1.schema.json states.
class SessionSchemaTest {
    private static final JsonNode SCHEMA = read();

    @Property(tries = 200)
    void everySessionHasTheDocumentedForm(@ForAll long seed) throws IOException {
        var session = new RandomSessions(seed).session();
        assertFits(SessionDocument.of(session, TestAtlas.create()));
        assertFits(SessionDocument.ofPicture(session, new View(46, 40, 8).viewport(320, 200), Map.of("layout", "a4"), TestAtlas.create()));
    }

    @Test
    void documentOfAnotherFormIsFound() throws IOException {
        var session = new RandomSessions(1).session();
        var document = (ObjectNode) new ObjectMapper().readTree(SessionText.write(SessionDocument.of(session, TestAtlas.create())));
        ((ObjectNode) document.get("session")).put("swipe", -1).put("arrangement", "pile").remove("panes");
        assertEquals(3, faults(document).size(), faults(document).toString());
        ((ObjectNode) document.get("session")).put("undocumented", 1);
        assertFalse(undocumented(document.get("session"), SCHEMA.at("/properties/session")).isEmpty());
    }

    private static void assertFits(SessionDocument document) throws IOException {
        var written = new ObjectMapper().readTree(SessionText.write(document));
        assertEquals(List.of(), faults(written));
        assertEquals(List.of(), undocumented(written, SCHEMA));
        assertEquals(List.of(), undocumented(written.get("session"), SCHEMA.at("/properties/session")));
        written.get("session").get("panes").forEach(pane ->
            assertEquals(List.of(), undocumented(pane, SCHEMA.at("/properties/session/properties/panes/items"))));
    }

    private static List<String> faults(JsonNode document) {
        return new JsonForm(SCHEMA).faults(document, SCHEMA, "document");
    }

    private static List<String> undocumented(JsonNode object, JsonNode form) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> form.get("properties").has(name));
        return names;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("docs/session-1.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import araxes.JsonForm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents have the form that docs/araxes-1.schema.json states. The part of JSON Schema that it uses is checked here.
class ReportSchemaTest {
    private final JsonNode schema = read();

    @ParameterizedTest
    @ValueSource(strings = {
        "metrics --proposal keywest_2001_seed004 --set width=5km --explain",
        "metrics --proposal tri_2020 --explain",
        "metrics --proposal enclaves_2021_24 --option 2",
        "compare 2020-09-26 2020-12-02",
        "compare 2001-04-02 2001-04-02+keywest_2001_seed004:1,width=5km",
        "solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for lachin_corridor_old",
        "solve keep-border --baseline 2025-08-07 --route r_meghri_rail --receiver AZ --state AM --neighbour irn --at-least 20km"})
    void documentHasTheDocumentedForm(String question) {
        assertEquals(List.of(), faults(ShippedRun.json(question)));
    }

    @Test
    void documentOfAnotherFormIsFound() {
        var document = (ObjectNode) ShippedRun.json("compare 2020-09-26 2020-12-02");
        document.remove("units");
        ((ObjectNode) document.get("totals").get(0)).put("before_km2", "much");
        document.put("more", 1);
        assertEquals(3, faults(document).size(), faults(document).toString());
        document.put("schema", "araxes.compare/2");
        assertFalse(faults(document).isEmpty());
    }

    private List<String> faults(JsonNode document) {
        var kind = document.get("schema").asText().replaceAll("^araxes\\.|/1$", "");
        return new JsonForm(schema).faults(document, schema.get("$defs").path(kind), kind);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("docs/araxes-1.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

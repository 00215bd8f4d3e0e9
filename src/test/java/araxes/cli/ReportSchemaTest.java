package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        var faults = new ArrayList<String>();
        var kind = document.get("schema").asText().replaceAll("^araxes\\.|/1$", "");
        check(document, schema.get("$defs").path(kind), kind, faults);
        return faults;
    }

    private void check(JsonNode value, JsonNode form, String where, List<String> faults) {
        if (form.isMissingNode()) {
            faults.add(where + ": nothing is documented");
        } else if (form.has("$ref")) {
            check(value, schema.get("$defs").get(form.get("$ref").asText().substring("#/$defs/".length())), where, faults);
        } else if (form.has("oneOf")) {
            var none = new ArrayList<String>();
            for (var choice : form.get("oneOf")) {
                var found = new ArrayList<String>();
                check(value, choice, where, found);
                if (found.isEmpty()) {
                    return;
                }
                none.addAll(found);
            }
            faults.addAll(none);
        } else if (form.has("const") && !form.get("const").equals(value) || form.has("enum") && !ShippedRun.list(form.get("enum")).contains(value)
            || form.has("pattern") && !value.asText().matches(form.get("pattern").asText()) || form.has("type") && !isOf(value, form.get("type"))) {
            faults.add(where + ": " + value);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), form.get("items"), where + "[" + i + "]", faults);
            }
        } else if (value.isObject()) {
            form.path("required").forEach(name -> {
                if (!value.has(name.asText())) {
                    faults.add(where + " lacks " + name.asText());
                }
            });
            value.properties().forEach(member -> {
                var known = form.path("properties").path(member.getKey());
                var others = form.path("additionalProperties");
                if (!known.isMissingNode()) {
                    check(member.getValue(), known, where + "." + member.getKey(), faults);
                } else if (others.isObject()) {
                    check(member.getValue(), others, where + "." + member.getKey(), faults);
                } else if (others.isBoolean()) {
                    faults.add(where + " may not have " + member.getKey());
                }
            });
        }
    }

    private static boolean isOf(JsonNode value, JsonNode types) {
        var all = types.isArray() ? ShippedRun.list(types) : List.of(types);
        return all.stream().map(JsonNode::asText).anyMatch(type -> switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "null" -> value.isNull();
            default -> throw new AssertionError("type " + type);
        });
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(Path.of("docs/araxes-1.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package araxes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Holds documents against the JSON Schemas of the folder docs: the part of JSON Schema that they use.
public record JsonForm(JsonNode schema) {
    /// What of the value is not as its form says; a member that no form documents is a fault only where the form says so.
    public List<String> faults(JsonNode value, JsonNode form, String where) {
        var faults = new ArrayList<String>();
        check(value, form, where, faults);
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
        } else if (form.has("const") && !form.get("const").equals(value) || form.has("enum") && !form.get("enum").valueStream().toList().contains(value)
            || form.has("pattern") && !value.asText().matches(form.get("pattern").asText()) || form.has("type") && !isOf(value, form.get("type"))
            || form.has("minimum") && value.asDouble() < form.get("minimum").asDouble()) {
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
        var all = types.isArray() ? types.valueStream().toList() : List.of(types);
        return all.stream().map(JsonNode::asText).anyMatch(type -> switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new AssertionError("type " + type);
        });
    }
}

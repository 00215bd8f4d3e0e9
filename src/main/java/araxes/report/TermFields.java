package araxes.report;

import araxes.model.Term;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The terms of a proposal as named fields. They are read off the records themselves, so that a new kind of provision
/// needs no line here.
public final class TermFields {
    private TermFields() {}

    /// Such as `return_of_displaced`.
    public static String kind(Term term) {
        return snakeCase(term.provision().getClass().getSimpleName());
    }

    public static Map<String, @Nullable Object> of(Term term) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("provision", kind(term));
        fields.putAll(ofRecord(term.provision()));
        var timing = ofRecord(term);
        timing.remove("provision");
        fields.putAll(timing);
        return fields;
    }

    /// Component names in snake case. A component that says nothing is left out.
    public static Map<String, @Nullable Object> ofRecord(Object fact) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var component : fact.getClass().getRecordComponents()) {
            try {
                var value = component.getAccessor().invoke(fact);
                if (value != null) {
                    fields.put(snakeCase(component.getName()), value);
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("A record of the model is public: " + fact, e);
            }
        }
        return fields;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}

package araxes.geodata;

import araxes.model.Language;
import araxes.model.NameForm;
import araxes.model.Names;
import araxes.model.Party;
import araxes.model.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `parties.yaml`: who can exercise control, in the order of the legend.
final class PartiesFile {
    static final String NAME = "parties.yaml";
    private static final java.util.regex.Pattern COLOUR = java.util.regex.Pattern.compile("#[0-9A-Fa-f]{6}");

    private PartiesFile() {}

    static List<Party> read(Entry file) {
        var parties = new ArrayList<Party>();
        var ids = new HashSet<String>();
        for (var entry : file.entries("parties")) {
            var id = entry.text("id");
            if (!ids.add(id)) {
                entry.issue("entry.duplicate", id);
            }
            var pattern = entry.has("pattern") ? entry.choice("pattern", Pattern.class, Pattern.NONE) : Pattern.NONE;
            parties.add(new Party(id, names(entry), entry.text("note"), colour(entry, "colour", true), pattern,
                colour(entry, "pattern_colour", false), toponyms(entry)));
            entry.finish();
        }
        if (parties.isEmpty()) {
            file.issue("field.missing", "parties");
        }
        file.finish();
        return parties;
    }

    private static @Nullable NameForm toponyms(Entry entry) {
        var written = entry.optionalText("toponyms");
        var found = Arrays.stream(NameForm.values()).filter(form -> form.suffix().equals(written)).findFirst().orElse(null);
        if (written != null && found == null) {
            entry.issue("field.choice", "toponyms", written, Arrays.stream(NameForm.values()).map(NameForm::suffix).collect(Collectors.joining(", ")));
        }
        return found;
    }

    static Names names(Entry entry) {
        var others = new EnumMap<Language, String>(Language.class);
        if (entry.has("names") && entry.entry("names") instanceof Entry names) {
            for (var language : Language.values()) {
                if (names.optionalText(language.code()) instanceof String name) {
                    others.put(language, name);
                }
            }
            names.finish();
        }
        return new Names(entry.text("name_en"), others);
    }

    private static int colour(Entry entry, String key, boolean required) {
        var text = required ? entry.text(key) : entry.optionalText(key);
        if (text == null || text.isEmpty()) {
            return 0;
        }
        if (!COLOUR.matcher(text).matches()) {
            entry.issue("party.colour", key, text);
            return 0;
        }
        return Integer.parseInt(text.substring(1), 16);
    }
}

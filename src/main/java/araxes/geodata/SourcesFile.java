package araxes.geodata;

import araxes.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// `sources.yaml`: documents and data sets by id.
final class SourcesFile {
    static final String NAME = "sources.yaml";
    private static final Set<String> VERIFIED = Set.of("looked_up", "from_memory", "background");

    private SourcesFile() {}

    static List<Source> read(Entry file) {
        var sources = new ArrayList<Source>();
        if (file.entry("sources") instanceof Entry byId) {
            for (var id : byId.keys()) {
                if (byId.entry(id) instanceof Entry entry) {
                    sources.add(read(id, entry));
                }
            }
        }
        file.finish();
        return sources;
    }

    private static Source read(String id, Entry entry) {
        var verified = entry.text("verified");
        if (!VERIFIED.contains(verified)) {
            entry.issue("field.choice", "verified", verified, String.join(", ", VERIFIED.stream().sorted().toList()));
        }
        var source = new Source(id, entry.text("title"), entry.text("kind"), entry.text("standpoint"), entry.optionalText("url"),
            entry.partialDate("date"), verified);
        entry.finish();
        return source;
    }
}

package araxes.geodata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Names of things used in one file and defined in another, to be resolved once all are read.
final class References {
    /// What is named; the message that reports an unknown one is called after it.
    enum Kind { UNIT, GROUP, SOURCE, PARTY, ROUTE, LINE, EVENT_TYPE, STATE, FIGURE, PROPOSAL, EXTENT }

    private record Use(Kind kind, String id, String file, Supplier<String> place) {}

    private final List<Use> uses = new ArrayList<>();
    private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);

    /// @param place asked for only if the name means nothing
    void add(Kind kind, String id, String file, Supplier<String> place) {
        uses.add(new Use(kind, id, file, place));
    }

    void addAll(References others) {
        uses.addAll(others.uses);
    }

    void define(Kind kind, Collection<String> ids) {
        known.computeIfAbsent(kind, _ -> new HashSet<>()).addAll(ids);
    }

    /// The uses that name nothing, each with the nearest names. A kind of which nothing at all is known, because its file
    /// is broken, is passed over: one problem is not reported a hundred times.
    List<DataIssue> unresolved() {
        var found = new ArrayList<DataIssue>();
        for (var use : uses) {
            var names = known.getOrDefault(use.kind(), Set.of());
            if (!names.isEmpty() && !names.contains(use.id())) {
                var key = "unknown." + use.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                found.add(new DataIssue(use.file(), use.place().get(), Messages.text(key + ".problem", use.id()),
                    Messages.text(key + ".remedy", Nearest.of(use.id(), names))));
            }
        }
        return found.stream().distinct().toList();
    }
}

package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.Dating;
import araxes.model.Event;
import araxes.model.UnitId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The events as a list to choose from: filtered by words, kind, time and place; one of them may be chosen. Panel, axis and map show the same.
public final class EventList {
    private final Atlas atlas;
    private final UnitLocator locator;
    private final Map<String, Set<UnitId>> units = new HashMap<>();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<List<Event>> shown;
    private final ObjectProperty<@Nullable Event> chosen = new SimpleObjectProperty<>();

    /// What an event must have to be shown.
    ///
    /// @param words all of them in its title, place, description or participants; blank for all events
    /// @param types kinds of events; empty for all kinds
    /// @param from first day on which it may have happened, inclusive; null for any
    /// @param to last day on which it may have begun, inclusive; null for any
    /// @param units one of which it names or happened in; null for any event, also one without place in the atlas
    public record Filter(String words, Set<String> types, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Set<UnitId> units) {
        public static final Filter NONE = new Filter("", Set.of(), null, null, null);

        public Filter {
            types = Set.copyOf(types);
            units = units == null ? null : Set.copyOf(units);
        }

        public Filter withWords(String newWords) {
            return new Filter(newWords, types, from, to, units);
        }

        public Filter withTypes(Set<String> newTypes) {
            return new Filter(words, newTypes, from, to, units);
        }

        public Filter withDays(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
            return new Filter(words, types, newFrom, newTo, units);
        }

        public Filter withUnits(@Nullable Set<UnitId> newUnits) {
            return new Filter(words, types, from, to, newUnits);
        }
    }

    public EventList(Atlas atlas) {
        this.atlas = atlas;
        locator = new UnitLocator(atlas);
        shown = new ReadOnlyObjectWrapper<>(atlas.events());
        filter.subscribe(wanted -> {
            var found = find(wanted);
            if (!found.equals(shown.get())) {
                shown.set(found);
            }
        });
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// Those that pass the filter, in the order of the atlas.
    public ReadOnlyObjectProperty<List<Event>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The one that panel, axis and map point out; null for none.
    public ObjectProperty<@Nullable Event> chosenProperty() {
        return chosen;
    }

    /// The kinds of events that the atlas has, by name.
    public List<String> types() {
        return atlas.events().stream().map(Event::type).distinct().sorted().toList();
    }

    /// The units it names and the one it happened in; none for what happened elsewhere.
    private Set<UnitId> unitsOf(Event event) {
        return units.computeIfAbsent(event.id(), _ -> {
            var all = new HashSet<>(event.units());
            locator.unitAt(event.longitude(), event.latitude()).ifPresent(unit -> all.add(unit.id()));
            return all;
        });
    }

    private List<Event> find(Filter wanted) {
        var words = Arrays.stream(folded(wanted.words()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return atlas.events().stream().filter(event -> passes(event, wanted, words)).toList();
    }

    private boolean passes(Event event, Filter wanted, List<String> words) {
        if (!wanted.types().isEmpty() && !wanted.types().contains(event.type())) {
            return false;
        }
        var dating = Dating.of(event);
        var end = event.end() == null || event.end().isBefore(dating.latest()) ? dating.latest() : event.end();
        if (wanted.from() != null && end.isBefore(wanted.from()) || wanted.to() != null && dating.earliest().isAfter(wanted.to())) {
            return false;
        }
        var units = wanted.units();
        if (units != null && Collections.disjoint(units, unitsOf(event))) {
            return false;
        }
        var text = folded(String.join(" ", event.title(), event.place(), event.description(), String.join(" ", event.participants())));
        return words.stream().allMatch(text::contains);
    }

    /// Lower case without diacritics.
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}

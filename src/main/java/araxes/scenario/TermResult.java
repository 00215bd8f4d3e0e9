package araxes.scenario;

import araxes.model.Term;
import araxes.model.UnitId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one provision did.
///
/// @param position in the text, from 0
public record TermResult(Term term, int position, Effect effect) {
    public sealed interface Effect {}

    /// Land passed, or came under rules.
    ///
    /// @param changes what passed
    /// @param regimeSquareKilometres area that came under the provision's regime; 0 if it lays none
    /// @param notes what went otherwise than the text supposes, a sentence each
    public record Effective(List<Change> changes, double regimeSquareKilometres, List<String> notes) implements Effect {
        public Effective {
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
        }
    }

    /// Routes come under rules; no land does, be it by its nature or because no width is stated.
    ///
    /// @param notes why it has no area, and what went otherwise than the text supposes
    public record Opened(List<Passage> passages, List<String> notes) implements Effect {
        public Opened {
            passages = List.copyOf(passages);
            notes = List.copyOf(notes);
        }
    }

    /// A route and how it runs.
    ///
    /// @param kilometres length of the route's axis inside the coverage by sovereign; what lies outside is under the empty name
    /// @param regime rules of passage, as the text has them
    public record Passage(String route, Map<String, Double> kilometres, String regime) {
        public Passage {
            kilometres = Collections.unmodifiableMap(new LinkedHashMap<>(kilometres));
        }

        public double totalKilometres() {
            return kilometres.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// A kind of provision that moves no land, or one whose text does not say which.
    public record NoTerritory(String reason) implements Effect {}

    /// The provision would move land, but on this baseline finds it so already.
    public record NothingToDo(String reason) implements Effect {}

    /// The text offers alternatives, and the scenario takes another one.
    public record NotChosen(String reason) implements Effect {}

    /// One passage of one parcel.
    ///
    /// @param matter whether the holder or the sovereign changed
    public record Change(Balance.Matter matter, UnitId unit, int parcelNumber, String from, String to, double squareKilometres) {}
}

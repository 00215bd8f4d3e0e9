package araxes.scenario;

import org.jspecify.annotations.Nullable;

/// The rules a piece of land is under by a provision: a third thing beside who holds it and whose it is.
///
/// @param term position of the provision in its proposal, from 0
/// @param words the rules as the text has them
/// @param beneficiary for whom a corridor runs, as the text names them
/// @param controller who runs it, as the text names them
/// @param route id of the corridor's route
/// @param widthKilometres of a corridor's strip
public record Regime(Kind kind, int term, String words, @Nullable String beneficiary, @Nullable String controller,
    @Nullable String route, @Nullable Double widthKilometres) {
    public enum Kind { CORRIDOR, PEACEKEEPERS, DEMILITARISED, WITHDRAWAL }

    static Regime of(Kind kind, int term, String words) {
        return new Regime(kind, term, words, null, null, null, null);
    }
}

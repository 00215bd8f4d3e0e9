package araxes.scenario;

import java.util.List;

/// A parcel and what holds of it. The three answers are given separately and never follow from one another.
///
/// @param holder id of the party that holds it
/// @param sovereign id of the state whose it is; at first the unit's internationally recognised state
/// @param regimes under what rules it is, in the order they were laid
public record Piece(Parcel parcel, String holder, String sovereign, List<Regime> regimes) {
    public Piece {
        regimes = List.copyOf(regimes);
    }

    public double squareKilometres() {
        return parcel.squareKilometres();
    }
}

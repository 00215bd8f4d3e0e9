package araxes.cartography;

import araxes.scenario.Difference;
import araxes.scenario.Territory;

/// Two situations, and what differs between them; or why they cannot be compared.
public sealed interface Compared {
    /// Where the comparison starts.
    SituationChoice from();

    /// What the map would show without it.
    SituationChoice to();

    record Done(SituationChoice from, SituationChoice to, Territory before, Territory after, Difference difference) implements Compared {}

    /// @param reason for people
    record Refused(SituationChoice from, SituationChoice to, String reason) implements Compared {}
}

package araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// De facto control of one unit by one party for a span of days.
///
/// @param party id of the party
/// @param precision how exactly `valid.from()` is known
/// @param event what began the period, in neutral words
/// @param administration who administered the unit, where that differs from the party
/// @param presence other forces present without control
public record ControlPeriod(
    String party, DateRange valid, Precision precision, String event, Evidence evidence,
    @Nullable String note, @Nullable String administration, List<String> presence) {
    public ControlPeriod {
        presence = List.copyOf(presence);
    }
}

package araxes.cartography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A situation one can ask for: what is recorded of a day, or what was computed from it.
///
/// @param outcome the computed outcome laid on the day, or null for what is recorded
public record SituationChoice(LocalDate day, @Nullable OutcomeChoice outcome) {}

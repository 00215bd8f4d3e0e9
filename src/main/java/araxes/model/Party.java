package araxes.model;

import org.jspecify.annotations.Nullable;

/// A state, authority or force that can exercise control, or a state of affairs in which nobody alone does (contested).
///
/// @param note what exactly the label stands for
/// @param colour fill as 0xRRGGBB
/// @param pattern hatching over the fill
/// @param patternColour of the hatching as 0xRRGGBB; 0 where it follows from the fill
/// @param toponyms the form of place names it uses, where the forms differ; null if both
public record Party(String id, Names names, String note, int colour, Pattern pattern, int patternColour, @Nullable NameForm toponyms) {
    public Party(String id, Names names, String note, int colour, Pattern pattern, int patternColour) {
        this(id, names, note, colour, pattern, patternColour, null);
    }
}

package araxes.model;

/// A state, authority or force that can exercise control, or a state of affairs in which nobody alone does (contested).
///
/// @param note what exactly the label stands for
/// @param colour fill as 0xRRGGBB
/// @param pattern hatching over the fill
/// @param patternColour of the hatching as 0xRRGGBB; 0 where it follows from the fill
public record Party(String id, Names names, String note, int colour, Pattern pattern, int patternColour) {}

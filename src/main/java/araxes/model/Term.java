package araxes.model;

import org.jspecify.annotations.Nullable;

/// One provision of a proposal with what the text says about its timing.
///
/// @param phase the stage as written: a number or a word such as `gradual`; null if the text has no stages
/// @param order sequence inside the stage
/// @param deadline a date or words
/// @param executed the day it was carried out, or words; null if it never was
/// @param option which of the text's alternatives it belongs to, from 1; null if it belongs to all
/// @param approximate true when the territorial extent is a reading, not stated in the text: drawn dashed
public record Term(
    Provision provision, @Nullable String phase, @Nullable Integer order, @Nullable String deadline, @Nullable String executed,
    @Nullable Integer option, boolean approximate, @Nullable String note) {
    /// With nothing said of it but its stage.
    public static Term in(int phase, Provision provision) {
        return new Term(provision, String.valueOf(phase), null, null, null, null, false, null);
    }

    /// In another stage; a sequence inside the old one means nothing there.
    public Term movedTo(int newPhase) {
        return new Term(provision, String.valueOf(newPhase), null, deadline, executed, option, approximate, note);
    }

    public Term withProvision(Provision changed) {
        return new Term(changed, phase, order, deadline, executed, option, approximate, note);
    }
}

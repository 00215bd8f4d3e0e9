package araxes.viewmodel;

import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.scenario.Quantity;
import org.jspecify.annotations.Nullable;

/// A line of what is told beside a computed outcome.
public sealed interface ReportRow {
    /// @param party id of the party the lines below are about, or null
    record Heading(String text, @Nullable String party) implements ReportRow {}

    record Note(String text) implements ReportRow {}

    /// A figure that can be asked for its reason.
    ///
    /// @param key stays the same while day, phase and parameters change
    /// @param text the value as shown
    /// @param remark beside it, such as the change since the baseline; may be empty
    /// @param place where it is measured, if that is one place
    record Value(String key, String name, String text, String remark, Quantity quantity, Check.@Nullable Place place) implements ReportRow {
        public Value(String key, String name, String text, Quantity quantity) {
            this(key, name, text, "", quantity, null);
        }
    }

    /// What a party receives, gives, and the difference, each a value of its own.
    record Ledger(String party, String name, Value received, Value given, Value net) implements ReportRow {}

    /// A unit, or a part of one, that passes.
    record OfUnit(UnitId unit, String name, String area) implements ReportRow {}

    /// @param place where it was decided, or null
    record Answer(Check.Verdict verdict, String verdictText, String question, String reason, Check.@Nullable Place place) implements ReportRow {}

    /// A provision and what it did.
    ///
    /// @param applied false if it belongs to a phase after the one shown
    record Clause(String sentence, String effect, boolean applied) implements ReportRow {}
}

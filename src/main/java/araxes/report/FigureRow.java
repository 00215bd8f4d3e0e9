package araxes.report;

import araxes.scenario.Check.Place;
import araxes.scenario.Quantity;
import araxes.scenario.Quantity.Explanation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One figure of a report.
///
/// @param subject whose figure it is: a party, a state, a group of units, a route
/// @param detail the other side or the class: a neighbour, a receiver, a kind of settlement; empty if there is none
/// @param place units or parcels it is about; empty if it is not about one place
/// @param value null if it is not known
/// @param what the figure in words, with its parties
/// @param note what the number does not say, such as what is missing; else empty
/// @param at where it was measured, if that is one point
public record FigureRow(Topic topic, String subject, FigureName figure, String detail, String place, @Nullable BigDecimal value, String what, String note,
    @Nullable Place at, Explanation explanation) {
    /// What a figure is about.
    public enum Topic {
        /// Of a situation: the baseline or the end of a phase.
        SITUATION,
        /// Of what passed in the phase.
        IN_PHASE,
        /// Of what passed from the baseline to the end of the phase.
        SINCE_BASELINE,
        CORRIDOR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static FigureRow of(Topic topic, String subject, FigureName figure, String detail, Quantity quantity) {
        return new FigureRow(topic, subject, figure, detail, "", Decimals.of(quantity.value(), figure.unit()), quantity.name(), "", null,
            quantity.explanation());
    }

    FigureRow unknown() {
        return new FigureRow(topic, subject, figure, detail, place, null, what, note, at, explanation);
    }

    FigureRow at(String newPlace) {
        return new FigureRow(topic, subject, figure, detail, newPlace, value, what, note, at, explanation);
    }

    FigureRow at(Place point) {
        return new FigureRow(topic, subject, figure, detail, place, value, what, note, point, explanation);
    }

    FigureRow noting(String newNote) {
        return new FigureRow(topic, subject, figure, detail, place, value, what, newNote, at, explanation);
    }

    /// @param tolerance largest error of the method, in the figure's unit
    FigureRow within(double tolerance) {
        return new FigureRow(topic, subject, figure, detail, place, value, what, note, at, new Explanation(explanation.inputs(), explanation.method(),
            tolerance, explanation.caveats(), explanation.sources(), explanation.published()));
    }

    /// For people, with the unit.
    public String shown() {
        return value == null ? ReportWords.of("not-known") : (Decimals.grouped(value) + " " + unitShown()).strip();
    }

    /// Empty for a bare number: what is counted is in the figure's name.
    String unitShown() {
        return FigureName.unitInWords(figure.unit());
    }

    /// For JSON: members that say nothing are left out.
    public Map<String, @Nullable Object> fields(boolean explain) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("topic", topic.id());
        fields.put("subject", subject);
        fields.put("figure", figure.id());
        putUnlessEmpty(fields, "detail", detail);
        putUnlessEmpty(fields, "place", place);
        fields.put("value", value);
        fields.put("unit", figure.unit());
        putUnlessEmpty(fields, "note", note);
        if (at != null) {
            fields.put("longitude", Decimals.degrees(at.longitude()));
            fields.put("latitude", Decimals.degrees(at.latitude()));
        }
        if (explain) {
            fields.put("what", what);
            fields.put("explanation", ExplanationText.fields(explanation));
        }
        return fields;
    }

    public static void putUnlessEmpty(Map<String, @Nullable Object> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    /// A figure that the engine gives as a bare number.
    ///
    /// @param name the English name of a party
    /// @param like whence it has caveats and sources
    static FigureRow counted(Topic topic, String subject, FigureName figure, String detail, double value, List<String> inputs, Explanation like,
        UnaryOperator<String> name) {
        return new FigureRow(topic, subject, figure, detail, "", Decimals.of(value, figure.unit()),
            ReportWords.of("what." + figure.id(), name.apply(subject), name.apply(detail)), "",
            null, new Explanation(inputs, ReportWords.of("method." + figure.id()), 0, like.caveats(), like.sources(), List.of()));
    }
}

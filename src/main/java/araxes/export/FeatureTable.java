package araxes.export;

import araxes.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Areas with what is said of them, ready for any format of data.
///
/// @param name of layer and table: lower-case ASCII with underscores
/// @param title one line
/// @param notes what a reader must know of the data, a sentence each
/// @param asOf the last day the facts speak of; stands in files whose format demands a date, where nobody gave one: the clock would make
///     every file another
/// @param sources all that the rows cite
/// @param credits attribution that must go with the data
public record FeatureTable(
    String name, String title, LocalDate asOf, List<String> notes, List<Field> fields, List<FeatureRow> rows, List<Source> sources, List<String> credits) {
    public FeatureTable {
        notes = List.copyOf(notes);
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        credits = List.copyOf(credits);
    }

    /// When the file says it was made.
    Instant made(Imprint imprint) {
        return imprint.created() == null ? asOf.atStartOfDay().toInstant(ZoneOffset.UTC) : imprint.created();
    }
}

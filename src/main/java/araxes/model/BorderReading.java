package araxes.model;

import java.util.List;

/// Whose reading of the borders it is and how it departs from the internationally recognised borders.
///
/// @param id such as `un`, `azerbaijan`, `de-facto`
/// @param name in the languages of the atlas
/// @param note what the reading rests on; where no source supports a difference, that none is made
/// @param sources ids; empty where no difference is made
/// @param rules departures, applied in order
/// @param linesOfControl whether a line is drawn wherever the holder of the land changes
public record BorderReading(String id, Names name, String note, List<String> sources, List<Rule> rules, boolean linesOfControl) {
    public BorderReading {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /// How boundaries are drawn for a span of days.
    ///
    /// @param boundaries ids of features of the boundaries, or their kinds
    public record Rule(List<String> boundaries, DateRange valid, Drawing drawing, String note) {
        public Rule {
            boundaries = List.copyOf(boundaries);
        }

        /// Whether it speaks of a boundary, by its id or its kind.
        public boolean speaksOf(MapFeature boundary) {
            return boundaries.contains(boundary.id()) || boundary.kind() != null && boundaries.contains(boundary.kind());
        }
    }

    public enum Drawing { HIDDEN, FAINT, FULL }
}

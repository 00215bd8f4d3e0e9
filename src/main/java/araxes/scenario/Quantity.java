package araxes.scenario;

import araxes.geometry.Wgs84;
import araxes.model.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A computed figure that can account for itself.
///
/// @param name what it is the figure of
/// @param unit such as `km²`, `km`, `people`, `%`
public record Quantity(String name, double value, String unit, Explanation explanation) {
    /// How a figure came about.
    ///
    /// @param inputs what went into it: parcels, routes, parameters, published counts
    /// @param method how it was computed
    /// @param tolerance largest error of the method itself, in the figure's unit
    /// @param caveats what else the figure cannot know, such as how exactly the outlines are drawn
    /// @param sources ids of the sources of the inputs
    /// @param published what is published for the same quantity
    public record Explanation(List<String> inputs, String method, double tolerance, List<String> caveats, List<String> sources,
        List<Published> published) {
        public Explanation {
            inputs = List.copyOf(inputs);
            caveats = List.copyOf(caveats);
            sources = List.copyOf(sources);
            published = List.copyOf(published);
        }

        /// The ellipsoid on which lengths and areas are measured.
        public String ellipsoid() {
            return Wgs84.NAME;
        }
    }

    /// A published value for the same quantity.
    ///
    /// @param figure id of the figure
    /// @param value as published
    /// @param difference computed less published; null if the published value is no plain number
    public record Published(String figure, String what, String value, @Nullable Double difference, List<String> sources,
        Verification verification, @Nullable String note) {
        public Published {
            sources = List.copyOf(sources);
        }

        /// The difference in per cent of the published value.
        public @Nullable Double differencePercent() {
            return difference == null ? null : difference / Double.parseDouble(value.replace(",", "")) * 100;
        }
    }
}

package araxes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A guided tour through the atlas: pictures in an order, with text. Tells what sources say and where they differ; concludes nothing.
///
/// @param intro what it is about, and how it was put together
/// @param steps not empty
public record Narrative(String id, String title, String intro, List<Step> steps) {
    public Narrative {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The narrative " + id + " has no steps");
        }
    }

    /// One picture and what is to be said of it.
    ///
    /// @param proposals ids of those laid over the map, the last on top
    /// @param outcome the computed outcome shown in place of the recorded control, or null
    /// @param evidence of the text; its alternatives are what other sources say instead
    public record Step(String title, LocalDate day, Look look, List<String> proposals, @Nullable Phase outcome, String text, Evidence evidence) {
        public Step {
            proposals = List.copyOf(proposals);
        }
    }

    /// Where a step looks.
    public sealed interface Look {}

    /// One of the named extents of the atlas.
    public record Named(String extent) implements Look {}

    /// @param longitude of the centre, degrees WGS 84
    /// @param latitude of the centre, degrees WGS 84
    /// @param zoom fractional Web Mercator zoom level
    public record Centred(double longitude, double latitude, double zoom) implements Look {}

    /// The situation after a phase of a proposal, computed on the day of the step.
    ///
    /// @param number from 1; 0 for the situation before the first
    public record Phase(String proposal, int number) {}
}

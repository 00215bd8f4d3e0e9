package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Narrative;

/// A step of a guided narrative on the map. Layers, look and window of time stay as they are: they are the reader's.
public final class NarrativeStep {
    private NarrativeStep() {}

    /// @param width of the map in pixels, on which a named extent shall be seen
    /// @param height of the map in pixels
    public static SessionState show(Narrative.Step step, SessionState now, Atlas atlas, int width, int height) {
        var about = atlas.about();
        var day = step.day().isBefore(about.firstDay()) ? about.firstDay() : step.day().isAfter(about.asOf()) ? about.asOf() : step.day();
        var map = now.map().withDay(day);
        for (var id : map.proposals()) {
            map = map.withProposal(id, false);
        }
        for (var id : step.proposals()) {
            map = map.withProposal(id, true);
        }
        var computed = step.outcome();
        map = map.withOutcome(computed == null ? null : OutcomeChoice.of(computed.proposal(), computed.number())).withAgainst(null);
        return now.withMap(map).withView(switch (step.look()) {
            case Narrative.Centred(var longitude, var latitude, var zoom) -> new View(longitude, latitude, zoom);
            case Narrative.Named(var name) -> View.of(Viewport.showing(about.extents().getOrDefault(name, about.home()), width, height));
        });
    }
}

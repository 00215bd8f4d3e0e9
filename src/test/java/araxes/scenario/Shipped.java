package araxes.scenario;

import araxes.ShippedAtlas;
import araxes.model.Atlas;
import araxes.model.Places;
import araxes.model.Proposal;

/// The shipped geodata folder, read once for all tests.
final class Shipped {
    static final Atlas ATLAS = ShippedAtlas.ATLAS;
    static final Places PLACES = ATLAS.places();
    static final CoverageFacts FACTS = CoverageFacts.of(ATLAS);
    static final ScenarioEngine ENGINE = new ScenarioEngine(FACTS);

    private Shipped() {}

    static Proposal proposal(String id) {
        return ATLAS.findProposal(id).orElseThrow(() -> new AssertionError("No proposal " + id));
    }
}

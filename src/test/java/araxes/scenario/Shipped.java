package araxes.scenario;

import araxes.geodata.AtlasReader;
import araxes.geodata.GeodataException;
import araxes.model.Atlas;
import araxes.model.Places;
import araxes.model.Proposal;
import java.nio.file.Path;

/// The shipped geodata folder, read once for all tests.
final class Shipped {
    static final Atlas ATLAS = read();
    static final Places PLACES = ATLAS.places();
    static final CoverageFacts FACTS = CoverageFacts.of(ATLAS);
    static final ScenarioEngine ENGINE = new ScenarioEngine(FACTS);

    private Shipped() {}

    static Proposal proposal(String id) {
        return ATLAS.findProposal(id).orElseThrow(() -> new AssertionError("No proposal " + id));
    }

    private static Atlas read() {
        try {
            return AtlasReader.read(Path.of("geodata"));
        } catch (GeodataException e) {
            throw new AssertionError(e);
        }
    }
}

package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.scenario.Components.Kind;
import org.junit.jupiter.api.Test;

class IslandsTest {
    /// Two islands of Baku's unit lie in the Caspian; Nakhchivan borders on Armenia, Iran and Turkey.
    @Test
    void islandsAreNoExclavesAndTearNoLandApart() {
        var today = Shipped.ATLAS.about().asOf();
        var territory = Territory.of(Shipped.FACTS, Shipped.ATLAS.controlOn(today));
        var parts = Components.ofHolders(territory);
        var kinds = parts.of("AZ").stream().map(Components.Component::kind).toList();
        assertEquals(Kind.MAIN, kinds.getFirst());
        var exclaves = parts.of("AZ").stream().filter(part -> part.kind() == Kind.EXCLAVE).toList();
        assertEquals(1, exclaves.size());
        assertEquals("nakhchivan", parts.parcelsOf(exclaves.getFirst()).getFirst().unit().value());
        var islands = parts.of("AZ").stream().filter(part -> part.kind() == Kind.ISLAND).toList();
        assertTrue(!islands.isEmpty() && islands.stream().allMatch(part -> parts.parcelsOf(part).getFirst().unit().value().equals("az_baku")));
        var contiguous = Checks.of(territory).stream().filter(check -> check.question() == Check.Question.LAND_IS_CONTIGUOUS).findFirst().orElseThrow();
        assertTrue(contiguous.reason().contains("Azerbaijan (2)"), contiguous.reason());
    }
}

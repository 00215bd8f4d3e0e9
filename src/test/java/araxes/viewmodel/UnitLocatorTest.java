package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.TestAtlas;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitLocatorTest {
    private final UnitLocator locator = new UnitLocator(TestAtlas.create());

    @Test
    void placeBelongsToTheUnitAroundIt() {
        assertEquals(Optional.of(TestAtlas.WEST), at(45.5, 40.5));
        assertEquals(Optional.of(TestAtlas.EAST), at(47.999, 40.001));
    }

    @Test
    void placeOutsideTheCoverageBelongsToNone() {
        assertEquals(Optional.empty(), at(44.5, 40.5));
        assertEquals(Optional.empty(), at(46.5, 41.5));
    }

    @Test
    void placeOnASharedEdgeBelongsToOneOfTheTwo() {
        assertEquals(Optional.of(TestAtlas.WEST), at(46, 40.5));
    }

    private Optional<UnitId> at(double longitude, double latitude) {
        return locator.unitAt(longitude, latitude).map(TerritorialUnit::id);
    }
}

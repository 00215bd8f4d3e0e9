package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.TerritorialUnit;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Finds the territorial unit at a place.
public final class UnitLocator {
    private final Atlas atlas;

    public UnitLocator(Atlas atlas) {
        this.atlas = atlas;
    }

    /// On a shared edge, the first of the units that touch it.
    ///
    /// @param longitude degrees WGS 84
    /// @param latitude degrees WGS 84
    public Optional<TerritorialUnit> unitAt(double longitude, double latitude) {
        var place = new Coordinate(longitude, latitude);
        return atlas.units().stream()
            .filter(unit -> unit.area().getEnvelopeInternal().covers(place))
            .filter(unit -> SimplePointInAreaLocator.locate(place, unit.area()) != Location.EXTERIOR)
            .findFirst();
    }
}

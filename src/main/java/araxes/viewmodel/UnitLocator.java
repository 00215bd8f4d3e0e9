package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/// Finds the territorial unit at a place.
public final class UnitLocator {
    private final Atlas atlas;
    private final Map<UnitId, Coordinate> middles = new LinkedHashMap<>();

    public UnitLocator(Atlas atlas) {
        this.atlas = atlas;
    }

    /// The units whose middle lies within the ring; a unit that reaches into it is not meant by it.
    ///
    /// @param ring closed, longitude and latitude in degrees WGS 84; may cross itself
    public List<UnitId> unitsWithin(List<Coordinate> ring) {
        if (middles.isEmpty()) {
            atlas.units().forEach(unit -> middles.put(unit.id(), unit.area().getInteriorPoint().getCoordinate()));
        }
        var places = ring.toArray(Coordinate[]::new);
        return middles.entrySet().stream()
            .filter(middle -> RayCrossingCounter.locatePointInRing(middle.getValue(), places) != Location.EXTERIOR).map(Map.Entry::getKey).toList();
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

package araxes.search;

import araxes.geometry.GeodesicLength;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/// A feature near a place.
///
/// @param kilometres from the place to the feature; 0 inside an area
public record Nearby(FeatureLayer layer, MapFeature feature, double kilometres) {
    private static final double KILOMETRES_PER_DEGREE = 111;
    private static final GeometryFactory WGS84 = new GeometryFactory();

    /// What exists on the day within that distance, the nearest first.
    ///
    /// @param place longitude and latitude in degrees
    public static List<Nearby> of(Atlas atlas, Coordinate place, LocalDate day, Collection<FeatureLayer> layers, double kilometres) {
        double latitudes = kilometres / KILOMETRES_PER_DEGREE;
        double longitudes = latitudes / Math.max(0.1, Math.cos(Math.toRadians(place.y)));
        var around = new Envelope(place.x - longitudes, place.x + longitudes, place.y - latitudes, place.y + latitudes);
        var point = WGS84.createPoint(place);
        var found = new ArrayList<Nearby>();
        for (var layer : layers) {
            for (var feature : atlas.layer(layer)) {
                if (feature.valid().contains(day) && feature.geometry().getEnvelopeInternal().intersects(around)) {
                    // Nearest in degrees, which at this distance is the nearest but for a little; its distance is exact.
                    var nearest = DistanceOp.nearestPoints(feature.geometry(), point)[0];
                    double distance = GeodesicLength.kilometres(place.x, place.y, nearest.x, nearest.y);
                    if (distance <= kilometres) {
                        found.add(new Nearby(layer, feature, distance));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(Nearby::kilometres).thenComparing(near -> near.feature().id()));
        return found;
    }
}

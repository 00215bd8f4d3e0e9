package araxes.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The coordinate reference system of an answer. WGS 84 needs no reprojection and touches none of it.
///
/// @param urn for a GeoJSON `crs` member; null for WGS 84, which has none
/// @param code such as `EPSG:32638`; null for WGS 84
/// @param scale positions are rounded to 1/scale: about a centimetre
record AnswerCrs(@Nullable String urn, @Nullable String code, double scale) {
    private static final double DEGREES = 1e7;
    private static final double METRES = 1e2;

    /// @throws IllegalArgumentException if there is no such system
    static AnswerCrs of(@Nullable String crs) {
        if (crs == null || Reprojection.WGS84.matcher(crs.strip()).matches()) {
            return new AnswerCrs(null, null, DEGREES);
        }
        var matcher = Reprojection.EPSG.matcher(crs.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(Messages.text("crs.not-found", crs));
        }
        var code = "EPSG:" + matcher.group(1);
        double scale = Referencing.isGeographic(code) ? DEGREES : METRES;
        return new AnswerCrs("urn:ogc:def:crs:EPSG::" + matcher.group(1), code, scale);
    }

    /// @param features in WGS 84
    /// @throws IllegalArgumentException if one lies where the system is not defined
    List<SimpleFeature> project(List<SimpleFeature> features) {
        if (code == null) {
            return features;
        }
        var transform = Referencing.transform(Referencing.wgs84(), Referencing.decode(code));
        var projected = new ArrayList<SimpleFeature>(features.size());
        for (var feature : features) {
            try {
                var values = feature.getAttributes().toArray();
                for (int i = 0; i < values.length; i++) {
                    if (values[i] instanceof Geometry geometry) {
                        values[i] = Referencing.apply(transform, geometry);
                    }
                }
                projected.add(new SimpleFeatureImpl(values, feature.getFeatureType(), feature.getIdentifier(), false));
            } catch (TransformException e) {
                throw new IllegalArgumentException(Messages.text("query.outside", feature.getID(), code), e);
            }
        }
        return projected;
    }
}

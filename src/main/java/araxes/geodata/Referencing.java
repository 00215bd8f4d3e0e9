package araxes.geodata;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;

/// The only door to GeoTools' referencing, which costs seconds when first touched; so nothing that the window or a snapshot
/// needs at start goes through here.
public final class Referencing {
    private Referencing() {}

    /// Pays the price of the first use: the classes, the EPSG database and one transformation. For a background thread.
    public static void warmUp() {
        transform(wgs84(), decode("EPSG:3857"));
    }

    static CoordinateReferenceSystem wgs84() {
        return DefaultGeographicCRS.WGS84;
    }

    /// @param code such as `EPSG:32638`; axes come easting or longitude first, whatever the registry says
    /// @throws IllegalArgumentException if there is no such system
    static CoordinateReferenceSystem decode(String code) {
        try {
            return CRS.decode(code, true);
        } catch (FactoryException e) {
            throw new IllegalArgumentException(Messages.text("crs.not-found", code), e);
        }
    }

    static MathTransform transform(CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
        try {
            // lenient: shifts of datum without published parameters are taken as nought
            return CRS.findMathTransform(from, to, true);
        } catch (FactoryException e) {
            throw new IllegalArgumentException(Messages.text("crs.no-way", from.getName(), to.getName()), e);
        }
    }

    static boolean isGeographic(String code) {
        return decode(code) instanceof GeographicCRS;
    }

    static Geometry apply(MathTransform transform, Geometry geometry) throws TransformException {
        return JTS.transform(geometry, transform);
    }

    /// @throws IllegalArgumentException if there is no such system or no way from it to WGS 84
    static Reprojection toWgs84(String code) {
        var transform = transform(decode(code), wgs84());
        return (feature, geometry, issues) -> {
            try {
                return apply(transform, geometry);
            } catch (TransformException e) {
                issues.add(feature, "crs.outside", code);
                return null;
            }
        };
    }
}

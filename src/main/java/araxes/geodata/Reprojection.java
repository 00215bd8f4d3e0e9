package araxes.geodata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Brings the geometries of a file to WGS 84, x = longitude. Does nothing, and touches nothing of GeoTools' referencing,
/// when they are there already.
interface Reprojection {
    /// @return the geometry in WGS 84, or null, with an issue, if it lies where the file's system is not defined
    @Nullable Geometry apply(String feature, Geometry geometry, Issues issues);

    /// Names of a `crs` member that mean longitude and latitude on WGS 84. EPSG:4326 is among them:
    /// GeoJSON files that carry it have longitude first, whatever the registry says.
    Pattern WGS84 = Pattern.compile("(urn:ogc:def:crs:)?(OGC:(1\\.3)?:?CRS84|CRS:84|EPSG::?4326|EPSG:[0-9.]*:4326)", Pattern.CASE_INSENSITIVE);
    Pattern EPSG = Pattern.compile("(?:urn:ogc:def:crs:)?EPSG:(?:[0-9.]*:)?([0-9]{4,6})", Pattern.CASE_INSENSITIVE);

    /// @param crs name as in the file, null if it has none
    static Reprojection toWgs84(@Nullable String crs, Issues issues) {
        if (crs == null || WGS84.matcher(crs).matches()) {
            return (_, geometry, _) -> geometry;
        }
        var code = EPSG.matcher(crs.strip().toUpperCase(Locale.ROOT));
        if (code.matches()) {
            try {
                return Referencing.toWgs84(code(code));
            } catch (IllegalArgumentException e) {
                issues.add(Messages.text("whole-file"), "crs.unknown", crs);
            }
        } else {
            issues.add(Messages.text("whole-file"), "crs.unknown", crs);
        }
        return (_, geometry, _) -> geometry;
    }

    private static String code(Matcher matcher) {
        return "EPSG:" + matcher.group(1);
    }
}

package araxes.export;

import java.util.List;

/// The R-tree of a table of a GeoPackage (OGC 12-128r17, F.3), so that a GIS finds what lies in its window without reading all, and the triggers
/// that keep it true when somebody edits the table.
///
/// @param table name of the table
/// @param column of the geometries
/// @param key of the table
record SpatialIndex(String table, String column, String key) {
    private String name() {
        return "rtree_" + table + "_" + column;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// With places for id, smallest and largest x, smallest and largest y.
    String into() {
        return quoted(name());
    }

    String create() {
        return "CREATE VIRTUAL TABLE " + quoted(name()) + " USING rtree(id, minx, maxx, miny, maxy)";
    }

    /// To be made when the index is filled: their functions are those of a GIS.
    List<String> triggers() {
        var geometry = quoted(column);
        var id = quoted(key);
        var there = "(NEW." + geometry + " NOTNULL AND NOT ST_IsEmpty(NEW." + geometry + "))";
        var gone = "(NEW." + geometry + " ISNULL OR ST_IsEmpty(NEW." + geometry + "))";
        var put = "INSERT OR REPLACE INTO " + quoted(name()) + " VALUES (NEW." + id + ", ST_MinX(NEW." + geometry + "), ST_MaxX(NEW." + geometry
            + "), ST_MinY(NEW." + geometry + "), ST_MaxY(NEW." + geometry + "));";
        var remove = "DELETE FROM " + quoted(name()) + " WHERE id = OLD." + id + ";";
        var same = "OLD." + id + " = NEW." + id + " AND ";
        var other = "OLD." + id + " != NEW." + id + " AND ";
        return List.of(
            trigger("insert", "INSERT", there, put),
            trigger("update1", "UPDATE OF " + geometry, same + there, put),
            trigger("update2", "UPDATE OF " + geometry, same + gone, remove),
            trigger("update3", "UPDATE", other + there, remove + " " + put),
            trigger("update4", "UPDATE", other + gone, "DELETE FROM " + quoted(name()) + " WHERE id IN (OLD." + id + ", NEW." + id + ");"),
            trigger("delete", "DELETE", "OLD." + geometry + " NOTNULL", remove));
    }

    private String trigger(String what, String after, String when, String then) {
        return "CREATE TRIGGER " + quoted(name() + "_" + what) + " AFTER " + after + " ON " + quoted(table) + " WHEN " + when + " BEGIN " + then + " END";
    }
}

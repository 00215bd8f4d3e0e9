package araxes.export;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/// The recipe in a GeoPackage's metadata.
final class GeoPackageRecipe {
    /// Of the recipe's form, where the format asks for a standard.
    static final String URI = "urn:araxes:recipe:1";
    private static final int MOST_SECONDS = 5;

    private GeoPackageRecipe() {}

    /// Reads only, and only a plain table: a view or a virtual table could make the question as long as its author likes.
    /// A database that is none of ours, or damaged, has no recipe.
    static Optional<String> in(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        try (var database = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            var query = database.prepareStatement("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ? AND length(metadata) <= ?"
                + " AND (SELECT count(*) FROM sqlite_master WHERE name = 'gpkg_metadata' AND type = 'table' AND sql LIKE 'CREATE TABLE%') = 1"
                + " LIMIT 1")) {
            query.setQueryTimeout(MOST_SECONDS);
            query.setString(1, URI);
            query.setInt(2, Imprint.LONGEST_RECIPE);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException _) {
            return Optional.empty();
        }
    }
}

package araxes.geodata;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.data.DataStoreFinder;

/// Offers [GeoJsonDataStore] to GeoTools: registered in `META-INF/services`, found through [DataStoreFinder].
public final class GeoJsonDataStoreFactory implements DataStoreFactorySpi {
    /// The file, `*.geojson` or `*.json`.
    public static final Param FILE = new Param("geojson", File.class, Messages.text("store.file"), true);
    /// Whether the schema names its coordinate reference system. Needed for reprojection; costs seconds when GeoTools
    /// touches its referencing for the first time. Without it the geometries are WGS 84 all the same.
    public static final Param REFERENCED = new Param("referenced", Boolean.class, Messages.text("store.referenced"), false, true);
    /// Whether a file with broken features can be read, those features without geometry, instead of being refused.
    public static final Param LENIENT = new Param("lenient", Boolean.class, Messages.text("store.lenient"), false, false);

    /// Opens a layer through GeoTools' own look-up.
    ///
    /// @throws IOException if the file is broken
    static GeoJsonDataStore open(Path file, boolean referenced, boolean lenient) throws IOException {
        var store = DataStoreFinder.getDataStore(
            Map.of(FILE.key, file.toFile(), REFERENCED.key, referenced, LENIENT.key, lenient));
        if (store instanceof GeoJsonDataStore ours) {
            return ours;
        }
        throw new GeodataException(file, Messages.text("whole-file"), Messages.text("store.unknown"));
    }

    @Override
    public DataStore createDataStore(Map<String, ?> parameters) throws IOException {
        var file = ((File) FILE.lookUp(parameters)).toPath();
        return new GeoJsonDataStore(file, flag(REFERENCED, parameters, true), flag(LENIENT, parameters, false));
    }

    private static boolean flag(Param parameter, Map<String, ?> parameters, boolean otherwise) throws IOException {
        return parameter.lookUp(parameters) instanceof Boolean value ? value : otherwise;
    }

    /// @throws UnsupportedOperationException always: the store only reads
    @Override
    public DataStore createNewDataStore(Map<String, ?> parameters) {
        throw new UnsupportedOperationException(Messages.text("store.read-only"));
    }

    @Override
    public boolean canProcess(Map<String, ?> parameters) {
        return parameters != null && parameters.get(FILE.key) instanceof File file && isGeoJson(file.getName());
    }

    private static boolean isGeoJson(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".geojson") || lower.endsWith(".json");
    }

    @Override
    public String getDisplayName() {
        return Messages.text("store.name");
    }

    @Override
    public String getDescription() {
        return Messages.text("store.description");
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {FILE, REFERENCED, LENIENT};
    }

    @Override
    public boolean isAvailable() {
        return true;
    }
}

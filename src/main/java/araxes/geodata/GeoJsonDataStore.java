package araxes.geodata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One GeoJSON file as a read-only GeoTools store with one feature type, named after the file. The file is read once.
/// Attributes: `id`, then `geometry` in WGS 84 (x = longitude), then the properties.
public final class GeoJsonDataStore extends ContentDataStore {
    /// Key, in the user data of the type, of the set of attributes whose values are JSON text.
    static final String NESTED = "araxes.nested";

    private final Path file;
    private final boolean referenced;
    private final boolean lenient;
    private @Nullable Content content;

    private record Content(SimpleFeatureType type, List<SimpleFeature> features, List<DataIssue> issues) {}

    GeoJsonDataStore(Path file, boolean referenced, boolean lenient) {
        this.file = file;
        this.referenced = referenced;
        this.lenient = lenient;
    }

    /// What is wrong with the file; empty if it can be relied on.
    List<DataIssue> issues() throws IOException {
        return content().issues();
    }

    /// Name of the only feature type.
    String typeName() {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private synchronized Content content() throws IOException {
        if (content == null) {
            content = read();
        }
        if (!lenient && !content.issues().isEmpty()) {
            throw content.issues().getFirst().in(file.toAbsolutePath().getParent());
        }
        return content;
    }

    private Content read() throws IOException {
        var read = GeoJsonFile.read(file, Limits.GEOJSON);
        var issues = new Issues(file.getFileName().toString());
        var reprojection = Reprojection.toWgs84(read.crs(), issues);
        var builder = new SimpleFeatureTypeBuilder();
        builder.setName(typeName());
        if (referenced) {
            builder.setCRS(Referencing.wgs84());
        }
        builder.add(GeoJsonFile.ID, String.class);
        builder.add(GeoJsonFile.GEOMETRY, Geometry.class);
        builder.setDefaultGeometry(GeoJsonFile.GEOMETRY);
        read.columns().forEach(builder::add);
        var type = builder.buildFeatureType();
        type.getUserData().put(NESTED, read.nested());
        var features = new ArrayList<SimpleFeature>(read.features().size());
        for (var feature : read.features()) {
            var values = new Object[type.getAttributeCount()];
            values[0] = feature.id();
            values[1] = feature.geometry() == null ? null : reprojection.apply(feature.id(), feature.geometry(), issues);
            int next = 2;
            for (var column : read.columns().entrySet()) {
                values[next++] = typed(feature.properties().get(column.getKey()), column.getValue());
            }
            features.add(new SimpleFeatureImpl(values, type, new FeatureIdImpl(feature.id()), false));
        }
        var all = new ArrayList<>(read.issues());
        all.addAll(issues.found());
        return new Content(type, features, all);
    }

    private static @Nullable Object typed(@Nullable Object value, Class<?> type) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        return type == Double.class && value instanceof Number number ? (Object) number.doubleValue() : (Object) value.toString();
    }

    @Override
    protected List<Name> createTypeNames() throws IOException {
        // Here a broken file is refused with its own message; getSchema() would wrap it in a RuntimeException.
        content();
        return List.of(new NameImpl(typeName()));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new Source(entry);
    }

    /// Filters, sorting and paging are left to GeoTools, which does them for sources that cannot.
    private final class Source extends ContentFeatureSource {
        Source(ContentEntry entry) {
            super(entry, Query.ALL);
        }

        @Override
        protected SimpleFeatureType buildFeatureType() throws IOException {
            return content().type();
        }

        @Override
        protected @Nullable ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
            if (query.getFilter() != Filter.INCLUDE) {
                return null;
            }
            var bounds = new ReferencedEnvelope(content().type().getCoordinateReferenceSystem());
            for (var feature : content().features()) {
                if (feature.getDefaultGeometry() instanceof Geometry geometry) {
                    bounds.expandToInclude(geometry.getEnvelopeInternal());
                }
            }
            return bounds;
        }

        @Override
        protected int getCountInternal(Query query) throws IOException {
            return query.getFilter() == Filter.INCLUDE ? content().features().size() : -1;
        }

        @Override
        protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
            return new Reader(content());
        }
    }

    private static final class Reader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
        private final SimpleFeatureType type;
        private final Iterator<SimpleFeature> features;

        Reader(Content content) {
            type = content.type();
            features = content.features().iterator();
        }

        @Override
        public SimpleFeatureType getFeatureType() {
            return type;
        }

        @Override
        public boolean hasNext() {
            return features.hasNext();
        }

        @Override
        public SimpleFeature next() {
            return features.next();
        }

        @Override
        public void close() {
            // nothing is open: the file was read at once
        }
    }
}

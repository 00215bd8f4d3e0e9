package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.UnitId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.DataUtilities;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;

/// A question to one layer of the folder, answered by GeoTools: filtered with ECQL, by day, and reprojected.
public final class LayerQuery {
    private static final String UNITS = "units";

    private LayerQuery() {}

    /// @param layer `units` or the name of a [araxes.model.FeatureLayer], such as `boundaries`
    /// @param ecql GeoTools' Extended Common Query Language over the attributes and `geometry` (WGS 84), null for all
    /// @param day only features valid on that day; for `units` also adds the attributes `party` and `since`
    /// @param crs of the answer, such as `EPSG:32638`, x = easting or longitude; null for WGS 84
    /// @throws IllegalArgumentException if the question makes no sense: unknown layer, attribute or system, bad ECQL, uncovered day
    /// @throws GeodataException if the layer is broken
    public static LayerRows run(Path folder, String layer, @Nullable String ecql, @Nullable LocalDate day, @Nullable String crs)
        throws GeodataException {
        var names = layerNames();
        if (!names.contains(layer)) {
            throw new IllegalArgumentException(Messages.text("query.layer", layer, Nearest.of(layer, names), String.join(", ", names)));
        }
        GeodataFolder.existing(folder);
        var answer = AnswerCrs.of(crs);
        try {
            var store = GeoJsonDataStoreFactory.open(folder.resolve(layer + ".geojson"), false, false);
            SimpleFeatureSource source = store.getFeatureSource(store.typeName());
            if (layer.equals(UNITS) && day != null) {
                source = withControl(source.getSchema(), list(source, Filter.INCLUDE), AtlasReader.read(folder), day);
            }
            var type = source.getSchema();
            var features = list(source, filter(ecql, type));
            if (day != null) {
                features.removeIf(feature -> !validOn(day, feature));
            }
            return new LayerRows(type, answer.project(features), answer);
        } catch (GeodataException e) {
            throw e;
        } catch (IOException e) {
            throw new GeodataException(folder.resolve(layer + ".geojson"), Messages.text("whole-file"), String.valueOf(e.getMessage()));
        }
    }

    /// The names of all layers, the units first.
    public static List<String> layerNames() {
        return FolderReader.layerFiles().stream().map(file -> file.substring(0, file.indexOf('.'))).toList();
    }

    private static List<SimpleFeature> list(SimpleFeatureSource source, Filter filter) throws IOException {
        var features = new ArrayList<SimpleFeature>();
        try (var iterator = source.getFeatures(new Query(source.getSchema().getTypeName(), filter)).features()) {
            while (iterator.hasNext()) {
                features.add(iterator.next());
            }
        }
        return features;
    }

    private static Filter filter(@Nullable String ecql, SimpleFeatureType type) {
        if (ecql == null || ecql.isBlank()) {
            return Filter.INCLUDE;
        }
        Filter filter;
        try {
            filter = ECQL.toFilter(ecql);
        } catch (CQLException e) {
            throw new IllegalArgumentException(Messages.text("query.ecql", ecql, e.getMessage().lines().findFirst().orElse("")), e);
        }
        // GeoTools takes an unknown attribute for one that is never set, and answers with nothing.
        var attributes = new FilterAttributeExtractor();
        filter.accept(attributes, null);
        var known = type.getAttributeDescriptors().stream().map(attribute -> attribute.getLocalName()).toList();
        for (var attribute : attributes.getAttributeNames()) {
            if (!known.contains(attribute)) {
                throw new IllegalArgumentException(
                    Messages.text("query.attribute", type.getTypeName(), attribute, Nearest.of(attribute, known), String.join(", ", known)));
            }
        }
        return filter;
    }

    /// The units with who controlled them on that day.
    private static SimpleFeatureSource withControl(
        SimpleFeatureType type, List<SimpleFeature> units, Atlas atlas, LocalDate day) {
        var about = atlas.about();
        if (day.isBefore(about.firstDay()) || day.isAfter(about.asOf())) {
            throw new IllegalArgumentException(Messages.text("query.day", day, about.firstDay(), about.asOf()));
        }
        var builder = new SimpleFeatureTypeBuilder();
        builder.init(type);
        builder.add("party", String.class);
        builder.add("since", String.class);
        var extended = builder.buildFeatureType();
        extended.getUserData().putAll(type.getUserData());
        var features = new ArrayList<SimpleFeature>();
        for (var unit : units) {
            var values = new ArrayList<>(unit.getAttributes());
            var period = atlas.history(new UnitId(unit.getID())).on(day).orElseThrow();
            values.add(period.party());
            values.add(period.valid().from().toString());
            features.add(new SimpleFeatureImpl(values.toArray(), extended, unit.getIdentifier(), false));
        }
        return DataUtilities.source(DataUtilities.collection(features));
    }

    private static boolean validOn(LocalDate day, SimpleFeature feature) {
        return !(date(feature, "valid_from") instanceof LocalDate from && day.isBefore(from))
            && !(date(feature, "valid_until") instanceof LocalDate until && !day.isBefore(until));
    }

    private static @Nullable LocalDate date(SimpleFeature feature, String attribute) {
        try {
            return feature.getAttribute(attribute) instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Messages.text("query.date", feature.getID(), attribute, feature.getAttribute(attribute)), e);
        }
    }
}

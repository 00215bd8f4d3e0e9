package araxes.geodata;

import araxes.model.DateRange;
import araxes.model.Language;
import araxes.model.MapFeature;
import araxes.model.NameForm;
import araxes.model.Names;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// The features of one layer as values of the model, read through its GeoTools store.
final class LayerFile {
    private static final Set<String> OWN = Set.of(GeoJsonFile.ID, GeoJsonFile.GEOMETRY, "name_en", "name_az", "name_hy", "name_ru",
        "kind", "status", "valid_from", "valid_until", "approx", "accuracy_km");

    private final GeoJsonDataStore store;
    private final Issues issues;
    private final References references;

    LayerFile(GeoJsonDataStore store, Issues issues, References references) {
        this.store = store;
        this.issues = issues;
        this.references = references;
    }

    List<MapFeature> features() throws IOException {
        var features = new ArrayList<MapFeature>();
        for (var feature : all()) {
            if (feature.getDefaultGeometry() instanceof Geometry geometry) {
                features.add(new MapFeature(feature.getID(), names(feature), text(feature, "kind"), text(feature, "status"),
                    validity(feature), geometry, flag(feature), accuracy(feature), attributes(feature)));
            }
        }
        return features;
    }

    List<TerritorialUnit> units() throws IOException {
        var units = new ArrayList<TerritorialUnit>();
        for (var feature : all()) {
            attributes(feature);
            if (feature.getDefaultGeometry() instanceof Geometry area) {
                if (!(area instanceof Polygonal)) {
                    issues.add(feature.getID(), "unit.not-polygon", area.getGeometryType());
                    continue;
                }
                var deJure = required(feature, "de_jure");
                if (!deJure.isEmpty()) {
                    references.add(References.Kind.PARTY, deJure, issues.file(), feature::getID);
                }
                units.add(new TerritorialUnit(new UnitId(feature.getID()), names(feature), area, text(feature, "parent"),
                    required(feature, "district"), required(feature, "district_today"), deJure, required(feature, "kind"),
                    flag(feature), accuracy(feature), required(feature, "shape_basis"),
                    feature.getAttribute("area_published_km2") instanceof Number published ? (Double) published.doubleValue() : null));
            }
        }
        return units;
    }

    /// The `area_km2` of each feature that states one.
    Map<String, Double> areas() throws IOException {
        var areas = new LinkedHashMap<String, Double>();
        for (var feature : all()) {
            if (feature.getAttribute("area_km2") instanceof Number area) {
                areas.put(feature.getID(), area.doubleValue());
            }
        }
        return areas;
    }

    /// Ids of all features, those without a usable geometry too.
    List<String> ids() throws IOException {
        return all().stream().map(SimpleFeature::getID).toList();
    }

    private List<SimpleFeature> all() throws IOException {
        var features = new ArrayList<SimpleFeature>();
        try (var reader = store.getFeatureReader(new Query(store.typeName()), Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                features.add(reader.next());
            }
        }
        return features;
    }

    private static Names names(SimpleFeature feature) {
        var others = new EnumMap<Language, String>(Language.class);
        for (var language : List.of(Language.AZ, Language.HY, Language.RU)) {
            if (text(feature, "name_" + language.code()) instanceof String name) {
                others.put(language, name);
            }
        }
        // Many rivers and lakes have no name.
        var english = text(feature, "name_en");
        return new Names(english == null ? "" : english, others, forms(feature));
    }

    private static Map<NameForm, Map<Language, String>> forms(SimpleFeature feature) {
        var forms = new EnumMap<NameForm, Map<Language, String>>(NameForm.class);
        for (var form : NameForm.values()) {
            for (var language : Language.values()) {
                if (text(feature, "name_" + language.code() + "_" + form.suffix()) instanceof String name) {
                    forms.computeIfAbsent(form, _ -> new EnumMap<>(Language.class)).put(language, name);
                }
            }
        }
        return forms;
    }

    private DateRange validity(SimpleFeature feature) {
        var from = date(feature, "valid_from", LocalDate.MIN);
        var until = date(feature, "valid_until", LocalDate.MAX);
        if (!from.isBefore(until)) {
            issues.add(feature.getID(), "date.reversed", from, until);
            return DateRange.ALWAYS;
        }
        return new DateRange(from, until);
    }

    private LocalDate date(SimpleFeature feature, String key, LocalDate otherwise) {
        var text = text(feature, key);
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            issues.add(feature.getID(), "field.date", key, text);
            return otherwise;
        }
    }

    private boolean flag(SimpleFeature feature) {
        var text = text(feature, "approx");
        if (text != null && !text.equals("true") && !text.equals("false")) {
            issues.add(feature.getID(), "field.flag", "approx", text);
        }
        return "true".equals(text);
    }

    private double accuracy(SimpleFeature feature) {
        var value = feature.getAttribute("accuracy_km");
        if (value == null) {
            issues.add(feature.getID(), "field.missing", "accuracy_km");
            return 0;
        }
        if (value instanceof Number number && number.doubleValue() >= 0) {
            return number.doubleValue();
        }
        try {
            return Double.parseDouble(value.toString());
        } catch (NumberFormatException e) {
            issues.add(feature.getID(), "field.number", "accuracy_km", value);
            return 0;
        }
    }

    private Map<String, String> attributes(SimpleFeature feature) {
        var attributes = new LinkedHashMap<String, String>();
        for (var property : feature.getProperties()) {
            var name = property.getName().getLocalPart();
            if (property.getValue() != null && !OWN.contains(name)) {
                attributes.put(name, plain(property.getValue().toString()));
            }
        }
        refer(feature, attributes.get("units"), References.Kind.UNIT);
        if (attributes.containsKey("sources")) {
            refer(feature, attributes.get("sources"), References.Kind.SOURCE);
        } else {
            issues.add(feature.getID(), "field.no-source");
        }
        return attributes;
    }

    private void refer(SimpleFeature feature, @Nullable String list, References.Kind kind) {
        if (list != null) {
            for (var id : list.split(", ")) {
                references.add(kind, id, issues.file(), feature::getID);
            }
        }
    }

    /// A JSON list of texts without its brackets and quotes, for readers; everything else as it is.
    private static String plain(String value) {
        return value.startsWith("[\"") && value.endsWith("\"]") && value.indexOf('\\') < 0
            ? value.substring(2, value.length() - 2).replace("\",\"", ", ") : value;
    }

    private String required(SimpleFeature feature, String key) {
        var text = text(feature, key);
        if (text == null || text.isBlank()) {
            issues.add(feature.getID(), "field.missing", key);
            return "";
        }
        return text;
    }

    private static @Nullable String text(SimpleFeature feature, String key) {
        var value = feature.getAttribute(key);
        return value == null ? null : value.toString();
    }
}

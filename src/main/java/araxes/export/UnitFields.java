package araxes.export;

import araxes.export.Field.Kind;
import araxes.model.Language;
import araxes.model.TerritorialUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of a territorial unit whatever the day: its names and how its outline was made.
final class UnitFields {
    static final List<Field> NAMES = List.of(
        Field.of("unit", "unit", Kind.TEXT), Field.of("name", "name", Kind.TEXT), Field.of("name_az", "name_az", Kind.TEXT),
        Field.of("name_hy", "name_hy", Kind.TEXT), Field.of("name_ru", "name_ru", Kind.TEXT));
    static final List<Field> OUTLINE = List.of(
        Field.of("district", "district", Kind.TEXT), Field.of("district_today", "distr_now", Kind.TEXT),
        Field.of("outline_approximate", "approx", Kind.FLAG), Field.of("outline_accuracy_km", "accur_km", Kind.NUMBER),
        Field.of("outline_basis", "basis", Kind.TEXT));

    private UnitFields() {}

    static List<@Nullable Object> names(TerritorialUnit unit) {
        var others = unit.names().others();
        return new ArrayList<>(Arrays.asList(unit.id().value(), unit.names().english(), others.get(Language.AZ), others.get(Language.HY),
            others.get(Language.RU)));
    }

    static List<@Nullable Object> outline(TerritorialUnit unit) {
        return new ArrayList<>(Arrays.asList(unit.district(), unit.districtToday(), unit.approximate(),
            BigDecimal.valueOf(unit.accuracyKilometres()), unit.outlineBasis()));
    }
}

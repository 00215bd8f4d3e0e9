package araxes.export;

import araxes.export.Field.Kind;
import araxes.model.Atlas;
import araxes.model.ControlPeriod;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Parcel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The recorded control as tables: of a day, and of all days.
public final class ControlTables {
    private static final List<Field> SITUATION = fields(Field.of("day", "day", Kind.DATE), Field.of("since", "since", Kind.DATE));
    private static final List<Field> HISTORY = fields(
        Field.of("valid_from", "valid_from", Kind.DATE), Field.of("valid_until", "valid_to", Kind.DATE));
    private final CoverageFacts facts;
    private final Atlas atlas;
    private final Map<UnitId, Parcel> parcels = new HashMap<>();
    private final TreeSet<String> cited = new TreeSet<>();

    private ControlTables(CoverageFacts facts) {
        this.facts = facts;
        atlas = facts.atlas();
        facts.whole().parcels().forEach(parcel -> parcels.put(parcel.unit(), parcel));
    }

    /// Every unit with who held it on the day, since when, and how that is known.
    ///
    /// @param day within the atlas
    public static FeatureTable situation(CoverageFacts facts, LocalDate day) {
        var tables = new ControlTables(facts);
        var rows = new ArrayList<FeatureRow>();
        for (var unit : tables.atlas.units()) {
            tables.atlas.history(unit.id()).on(day).ifPresent(period ->
                rows.add(tables.row(unit.id().value(), unit, period, day, period.valid().from())));
        }
        return tables.table("situation", ExportWords.say("title.situation", day), SITUATION, rows, "note.situation");
    }

    /// Every period of control of every unit, by unit and time.
    public static FeatureTable history(CoverageFacts facts) {
        var tables = new ControlTables(facts);
        var rows = new ArrayList<FeatureRow>();
        for (var unit : tables.atlas.units()) {
            for (var period : tables.atlas.history(unit.id()).periods()) {
                var from = period.valid().from();
                rows.add(tables.row(unit.id() + "@" + from, unit, period, from, period.valid().isOpenEnded() ? null : period.valid().until()));
            }
        }
        var about = facts.atlas().about();
        return tables.table("control_history", ExportWords.say("title.history", about.firstDay(), about.asOf()), HISTORY, rows, "note.history");
    }

    private static List<Field> fields(Field first, Field second) {
        var fields = new ArrayList<>(UnitFields.NAMES);
        fields.addAll(List.of(Field.of("holder", "holder", Kind.TEXT), Field.of("holder_name", "holder_nam", Kind.TEXT),
            Field.of("de_jure", "de_jure", Kind.TEXT), first, second));
        fields.addAll(EvidenceFields.FIELDS);
        fields.add(Field.of("area_km2", "area_km2", Kind.NUMBER));
        fields.addAll(UnitFields.OUTLINE);
        return List.copyOf(fields);
    }

    private FeatureRow row(String id, TerritorialUnit unit, ControlPeriod period, LocalDate first, @Nullable LocalDate second) {
        cited.addAll(period.evidence().sources());
        period.evidence().alternatives().forEach(other -> cited.addAll(other.sources()));
        var parcel = parcels.get(unit.id());
        if (parcel == null) {
            throw new IllegalStateException("Every unit is a parcel of the whole coverage, but not " + unit.id());
        }
        var holder = atlas.party(period.party());
        var values = UnitFields.names(unit);
        values.addAll(List.of(holder.id(), holder.names().english(), unit.deJure(), first));
        values.add(second);
        values.addAll(EvidenceFields.of(period));
        values.add(OutcomeTables.area(parcel.squareKilometres()));
        values.addAll(UnitFields.outline(unit));
        return new FeatureRow(id, unit.names().english(), holder.names().english(), unit.area(), period.valid(), holder.colour(), values);
    }

    private FeatureTable table(String name, String title, List<Field> fields, List<FeatureRow> rows, String note) {
        return new FeatureTable(name, title, atlas.about().asOf(), List.of(ExportWords.say(note, atlas.about().asOf()), ExportWords.say("note.recorded"),
            ExportWords.say("note.outlines")), fields, rows, OutcomeTables.sources(atlas, cited), atlas.about().credits());
    }
}

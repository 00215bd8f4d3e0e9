package araxes.export;

import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SituationChoice;
import araxes.export.Field.Kind;
import araxes.model.Atlas;
import araxes.model.DateRange;
import araxes.model.Source;
import araxes.model.UnitId;
import araxes.scenario.Difference;
import araxes.scenario.Outcome;
import araxes.scenario.Piece;
import araxes.scenario.Regime;
import araxes.scenario.Scenario;
import araxes.scenario.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Computed situations as tables: what a proposal would have made of the land, and where two situations differ.
public final class OutcomeTables {
    private static final List<Field> OUTCOME = fields(List.of(
            Field.of("proposal", "proposal", Kind.TEXT), Field.of("baseline", "baseline", Kind.DATE), Field.of("phase", "phase", Kind.INTEGER),
            Field.of("phase_label", "phase_labl", Kind.TEXT), Field.of("piece", "piece", Kind.TEXT)),
        List.of(Field.of("holder", "holder", Kind.TEXT), Field.of("holder_name", "holder_nam", Kind.TEXT),
            Field.of("holder_baseline", "holder_bas", Kind.TEXT), Field.of("sovereign", "sovereign", Kind.TEXT),
            Field.of("sovereign_name", "sover_name", Kind.TEXT), Field.of("de_jure", "de_jure", Kind.TEXT), Field.of("rules", "rules", Kind.LIST)));
    private static final List<Field> DIFFERENCE = fields(List.of(Field.of("piece", "piece", Kind.TEXT), Field.of("differs", "differs", Kind.LIST)),
        List.of(Field.of("holder_before", "holder_1", Kind.TEXT), Field.of("holder_after", "holder_2", Kind.TEXT),
            Field.of("sovereign_before", "sovereign1", Kind.TEXT), Field.of("sovereign_after", "sovereign2", Kind.TEXT),
            Field.of("rules_before", "rules_1", Kind.LIST), Field.of("rules_after", "rules_2", Kind.LIST), Field.of("de_jure", "de_jure", Kind.TEXT)));
    private static final int DECIMALS = 6;

    private OutcomeTables() {}

    /// A situation to compare.
    ///
    /// @param name as the user asked for it
    /// @param day of the situation or of its baseline
    /// @param scenario what made it; null for the situation of a day
    /// @param phase the phase after which it is; 0 for the day itself
    public record Compared(String name, LocalDate day, Territory territory, @Nullable Scenario scenario, int phase) {
        public SituationChoice choice() {
            return new SituationChoice(day, scenario == null ? null
                : new OutcomeChoice(scenario.proposal().id(), phase, scenario.widths(), scenario.option()));
        }

        public MapState map() {
            return MapState.on(day).withOutcome(choice().outcome());
        }

        /// The map of what differs from another situation.
        public MapState mapAgainst(Compared other) {
            return map().withAgainst(other.choice());
        }
    }

    /// Every piece of land after each phase, with who holds it, whose it is and under what rules.
    ///
    /// @param phases numbers of the phases wanted; 0 is the baseline
    public static FeatureTable outcome(Outcome.Computed computed, Set<Integer> phases) {
        var facts = computed.before().partition().facts();
        var atlas = facts.atlas();
        var scenario = computed.scenario();
        var holders = new HashMap<UnitId, String>();
        computed.before().pieces().forEach(piece -> holders.put(piece.parcel().unit(), piece.holder()));
        var rows = new ArrayList<FeatureRow>();
        if (phases.contains(0)) {
            rows.addAll(phase(computed, holders, 0, ExportWords.say("baseline"), computed.before()));
        }
        computed.phases().stream().filter(phase -> phases.contains(phase.number()))
            .forEach(phase -> rows.addAll(phase(computed, holders, phase.number(), phase.label(), phase.territory())));
        var cited = new TreeSet<>(scenario.proposal().evidence().sources());
        cited.addAll(citedOn(atlas, scenario.baseline()));
        return new FeatureTable("outcome", ExportWords.say("title.outcome", scenario.proposal().name(), scenario.baseline()),
            atlas.about().asOf(), List.of(ExportWords.say("note.outcome"), ExportWords.say("note.computed"), ExportWords.say("note.outlines")), OUTCOME, rows,
            sources(atlas, cited), atlas.about().credits());
    }

    private static List<FeatureRow> phase(Outcome.Computed computed, Map<UnitId, String> holders, int number, @Nullable String label,
        Territory territory) {
        var scenario = computed.scenario();
        var atlas = territory.partition().facts().atlas();
        var group = label == null || number == 0 ? ExportWords.say(number == 0 ? "baseline" : "phase", number) : ExportWords.say("phase-is", number, label);
        return territory.pieces().stream().map(piece -> {
            var unit = atlas.unit(piece.parcel().unit());
            var holder = atlas.party(piece.holder());
            var values = new ArrayList<@Nullable Object>(List.of(scenario.proposal().id(), scenario.baseline(), number));
            values.addAll(Arrays.asList(label, piece.parcel().id()));
            values.addAll(UnitFields.names(unit));
            values.addAll(List.of(holder.id(), holder.names().english()));
            values.add(holders.get(unit.id()));
            values.addAll(List.of(piece.sovereign(), atlas.party(piece.sovereign()).names().english(), unit.deJure(), rules(piece),
                area(piece.squareKilometres())));
            values.addAll(UnitFields.outline(unit));
            return new FeatureRow(number + ":" + piece.parcel().id(), unit.names().english(), group, piece.parcel().area(), (DateRange) null,
                holder.colour(), values);
        }).toList();
    }

    /// Only the land that differs, with what held of it before and what holds after.
    public static FeatureTable difference(Compared before, Compared after) {
        var atlas = before.territory().partition().facts().atlas();
        var rows = Difference.of(before.territory(), after.territory()).changes().stream().map(change -> {
            var unit = atlas.unit(change.unit());
            var holder = atlas.party(change.after().holder());
            var id = unit.id().value() + "/" + change.number();
            var differs = change.matters().stream().map(EvidenceFields::lower).toList();
            var values = new ArrayList<@Nullable Object>(List.of(id, differs));
            values.addAll(UnitFields.names(unit));
            values.addAll(List.of(change.before().holder(), holder.id(), change.before().sovereign(), change.after().sovereign(),
                rules(change.before()), rules(change.after()), unit.deJure(), area(change.squareKilometres())));
            values.addAll(UnitFields.outline(unit));
            return new FeatureRow(id, unit.names().english(), String.join(", ", differs), change.area(), null, holder.colour(), values);
        }).toList();
        var cited = new TreeSet<>(citedOn(atlas, before.day()));
        cited.addAll(citedOn(atlas, after.day()));
        var notes = new ArrayList<>(List.of(ExportWords.say("note.difference", before.name(), after.name())));
        for (var side : List.of(before, after)) {
            var scenario = side.scenario();
            if (scenario != null) {
                cited.addAll(scenario.proposal().evidence().sources());
                if (notes.size() == 1) {
                    notes.add(ExportWords.say("note.computed"));
                }
            }
        }
        notes.add(ExportWords.say("note.outlines"));
        return new FeatureTable("difference", ExportWords.say("title.difference", before.name(), after.name()), atlas.about().asOf(), notes, DIFFERENCE, rows,
            sources(atlas, cited), atlas.about().credits());
    }

    private static List<Field> fields(List<Field> first, List<Field> middle) {
        var fields = new ArrayList<>(first);
        fields.addAll(UnitFields.NAMES);
        fields.addAll(middle);
        fields.add(Field.of("area_km2", "area_km2", Kind.NUMBER));
        fields.addAll(UnitFields.OUTLINE);
        return List.copyOf(fields);
    }

    private static List<String> rules(Piece piece) {
        return piece.regimes().stream().map(OutcomeTables::rule).distinct().toList();
    }

    private static String rule(Regime regime) {
        return EvidenceFields.lower(regime.kind()) + (regime.words().isEmpty() ? "" : ": " + regime.words());
    }

    private static Collection<String> citedOn(Atlas atlas, LocalDate day) {
        var cited = new TreeSet<String>();
        atlas.units().forEach(unit -> atlas.history(unit.id()).on(day).ifPresent(period -> cited.addAll(period.evidence().sources())));
        return cited;
    }

    static List<Source> sources(Atlas atlas, Collection<String> cited) {
        return cited.stream().flatMap(id -> atlas.findSource(id).stream()).toList();
    }

    /// To the square metre.
    static BigDecimal area(double squareKilometres) {
        return BigDecimal.valueOf(squareKilometres).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

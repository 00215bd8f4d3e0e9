package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Party;
import araxes.model.Pattern;
import araxes.scenario.Difference;
import araxes.scenario.Difference.Change;
import araxes.scenario.Difference.Matter;
import araxes.scenario.Piece;
import araxes.scenario.Regime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/// What passes from whom to whom between two situations, in the colours of both, above land that is dimmed because nothing changes on it.
/// No colour stands for gain or loss: what the one gains the other loses.
final class DifferenceSheet {
    private static final Pen OUTLINE = Pen.solid(0xFF22262B, 1.2);
    private static final Pen SOVEREIGNTY_CASING = Pen.solid(0xE6FFFFFF, 5);
    private static final Pen ENDED_LINE = new Pen(0xFF5B2A86, 1.3, List.of(1.5, 3.0));
    private static final int ENDED_HATCHING = 0x595B2A86;
    /// How much of a party's colour is left where nothing changes.
    private static final double DIMMED = 0.28;

    private DifferenceSheet() {}

    /// From whom to whom land passes.
    record Passage(String from, String to) {}

    /// Rules that begin or end.
    record RuleChange(Regime.Kind kind, boolean begins) {}

    /// The fill of a party's land on which nothing changes.
    static Fill dimmed(Party party) {
        return Fill.plain(mixed(party.colour(), MapStyle.LAND));
    }

    private static int mixed(int colour, int ground) {
        int argb = 0xFF000000;
        for (int shift = 0; shift < 24; shift += 8) {
            argb |= (int) Math.round((colour >>> shift & 255) * DIMMED + (ground >>> shift & 255) * (1 - DIMMED)) << shift;
        }
        return argb;
    }

    /// The later holder's colour, striped with the earlier one's.
    static Fill fill(Passage passage, Atlas atlas) {
        return fill(atlas.party(passage.from()), atlas.party(passage.to()));
    }

    static Fill fill(Party from, Party to) {
        return new Fill(0xFF000000 | to.colour(), Pattern.DIAGONAL, 0xFF000000 | from.colour());
    }

    static Fill fill(RuleChange change) {
        var begun = OutcomeSheet.hatching(change.kind());
        return change.begins() ? begun : new Fill(0, begun.pattern(), ENDED_HATCHING);
    }

    static Pen pen(RuleChange change) {
        return change.begins() ? OutcomeSheet.regimeLine() : ENDED_LINE;
    }

    static Pen outline() {
        return OUTLINE;
    }

    /// Areas by passage of one matter, the largest first.
    static Map<Passage, List<Change>> passages(Difference difference, Matter matter) {
        var passages = new LinkedHashMap<Passage, List<Change>>();
        for (var change : difference.changes()) {
            if (change.matters().contains(matter)) {
                var passage = matter == Matter.CONTROL ? new Passage(change.before().holder(), change.after().holder())
                    : new Passage(change.before().sovereign(), change.after().sovereign());
                passages.computeIfAbsent(passage, _ -> new ArrayList<>()).add(change);
            }
        }
        var sorted = new LinkedHashMap<Passage, List<Change>>();
        passages.entrySet().stream().sorted(Comparator.comparingDouble(entry -> -squareKilometres(entry.getValue())))
            .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /// Areas by rules that begin or end on them.
    static Map<RuleChange, List<Change>> rules(Difference difference) {
        var rules = new LinkedHashMap<RuleChange, List<Change>>();
        for (boolean begins : new boolean[] {true, false}) {
            var byKind = new EnumMap<Regime.Kind, List<Change>>(Regime.Kind.class);
            for (var change : difference.changes()) {
                for (var kind : Regime.Kind.values()) {
                    if (isUnder(begins ? change.after() : change.before(), kind) && !isUnder(begins ? change.before() : change.after(), kind)) {
                        byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(change);
                    }
                }
            }
            byKind.forEach((kind, changes) -> rules.put(new RuleChange(kind, begins), changes));
        }
        return rules;
    }

    private static boolean isUnder(Piece piece, Regime.Kind kind) {
        return piece.regimes().stream().anyMatch(regime -> regime.kind() == kind);
    }

    static double squareKilometres(List<Change> changes) {
        return changes.stream().mapToDouble(Change::squareKilometres).sum();
    }

    static Sheet compose(Difference difference, Atlas atlas, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        passages(difference, Matter.CONTROL).forEach((passage, changes) -> {
            add(items, changes, fill(passage, atlas), clip, OUTLINE);
        });
        rules(difference).forEach((rule, changes) -> add(items, changes, fill(rule), clip, pen(rule)));
        passages(difference, Matter.SOVEREIGNTY).values().forEach(changes ->
            add(items, changes, null, clip, SOVEREIGNTY_CASING, OutcomeSheet.SOVEREIGNTY_LINE));
        return new Sheet("difference", items);
    }

    private static void add(List<DisplayItem> items, List<Change> changes, @Nullable Fill fill, PixelClip clip, Pen... outlines) {
        var area = WorldShape.of(together(changes));
        clip.path(area).ifPresent(path -> {
            if (fill != null) {
                items.add(new DisplayItem.Area(path, fill));
            }
        });
        clip.path(WorldShape.of(area.parts(), false)).ifPresent(path -> {
            for (var pen : outlines) {
                items.add(new DisplayItem.Line(path, pen));
            }
        });
    }

    private static Geometry together(List<Change> changes) {
        Predicate<Geometry> isArea = geometry -> geometry instanceof Polygonal && !geometry.isEmpty();
        return CoverageUnion.union(changes.stream().map(Change::area).filter(isArea).toArray(Geometry[]::new));
    }
}

package araxes.cartography;

import araxes.geometry.CoverageMesh;
import araxes.model.Pattern;
import araxes.scenario.Regime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a computed situation shows above the fills of its holders: hatching for the rules an area is under, and a line around land
/// whose sovereign changed. The three never stand for each other.
final class OutcomeSheet {
    static final Pen SOVEREIGNTY_LINE = Pen.solid(0xFF1B1B1B, 3);
    private static final Pen CASING = Pen.solid(0xE6FFFFFF, 5);
    private static final double REGIME_LINE_WIDTH = 1.5;
    static final Pen OPENED_ROUTE = Pen.solid(0xFF5B2A86, 2.2);

    private OutcomeSheet() {}

    static Pattern pattern(Regime.Kind kind) {
        return switch (kind) {
            case CORRIDOR -> Pattern.VERTICAL;
            case PEACEKEEPERS -> Pattern.DOTS;
            case DEMILITARISED -> Pattern.HORIZONTAL;
            case WITHDRAWAL -> Pattern.BACK_DIAGONAL;
        };
    }

    static Fill hatching(Regime.Kind kind) {
        return new Fill(0, pattern(kind), 0xB35B2A86);
    }

    static Pen regimeLine() {
        return new Pen(0xFF5B2A86, REGIME_LINE_WIDTH, List.of(4.0, 2.5));
    }

    /// The kinds of rules some piece is under.
    static Set<Regime.Kind> kinds(Outcomes.Shown shown) {
        var kinds = EnumSet.noneOf(Regime.Kind.class);
        shown.territory().pieces().forEach(piece -> piece.regimes().forEach(regime -> kinds.add(regime.kind())));
        return kinds;
    }

    /// @param routes along which passage is open
    static Sheet compose(Outcomes.Shown shown, Outcomes outcomes, List<WorldShape> routes, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        var pieces = shown.territory().pieces();
        for (var kind : kinds(shown)) {
            Predicate<Integer> under = i -> pieces.get(i).regimes().stream().anyMatch(regime -> regime.kind() == kind);
            var members = members(pieces.size(), under);
            var rings = new ArrayList<double[]>();
            members.forEach(i -> rings.addAll(WorldShape.of(pieces.get(i).parcel().area()).parts()));
            clip.path(WorldShape.of(rings, true)).ifPresent(path -> items.add(new DisplayItem.Area(path, hatching(kind))));
            clip.path(outline(shown.mesh(), members)).ifPresent(path -> items.add(new DisplayItem.Line(path, regimeLine())));
        }
        var passed = members(pieces.size(), i -> outcomes.sovereigntyPassed(pieces.get(i)));
        clip.path(outline(shown.mesh(), passed)).ifPresent(path -> {
            items.add(new DisplayItem.Line(path, CASING));
            items.add(new DisplayItem.Line(path, SOVEREIGNTY_LINE));
        });
        routes.forEach(route -> clip.path(route).ifPresent(path -> {
            items.add(new DisplayItem.Line(path, CASING));
            items.add(new DisplayItem.Line(path, OPENED_ROUTE));
        }));
        return new Sheet("outcome", items);
    }

    private static Set<Integer> members(int count, Predicate<Integer> wanted) {
        var members = new HashSet<Integer>();
        for (int i = 0; i < count; i++) {
            if (wanted.test(i)) {
                members.add(i);
            }
        }
        return members;
    }

    private static WorldShape outline(CoverageMesh mesh, Set<Integer> members) {
        return WorldShape.of(mesh.arcs().stream().filter(arc -> members.contains(arc.left()) != members.contains(arc.right()))
            .map(CoverageMesh.Arc::xy).toList(), false);
    }
}

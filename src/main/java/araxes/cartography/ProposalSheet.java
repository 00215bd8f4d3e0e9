package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.MapFeature;
import araxes.model.Pattern;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The territorial provisions of a proposal as outlines, patterns and routes; never as the fill of a party.
final class ProposalSheet {
    /// Pixels on both sides together.
    private static final double WIDER_FOR_EACH_ABOVE = 6.5;
    /// Opacity of what lies within outlines, as a share of theirs.
    private static final double HATCHING = 0.55;
    private static final double STRIP = 0.3;
    private final Atlas atlas;
    private final WorldLayers layers;
    private final Map<UnitId, Integer> indices = new HashMap<>();

    ProposalSheet(Atlas atlas, WorldLayers layers) {
        this.atlas = atlas;
        this.layers = layers;
        for (int i = 0; i < atlas.units().size(); i++) {
            indices.put(atlas.units().get(i).id(), i);
        }
    }

    /// How a kind of provision looks; the legend shows the same.
    ///
    /// @param key of its name in the map's messages
    /// @param line whether it is drawn along a route instead of over an area
    record Look(String key, Pattern pattern, double outlineWidth, boolean line) {}

    /// A proposal on the map.
    ///
    /// @param argb its colour, paler outside its life-span
    record Laid(Proposal proposal, int argb, boolean inItsTime) {}

    /// A word on the map: whom an area goes to.
    record Caption(String text, WorldShape area, int argb) {}

    /// One caption for each return or transfer, since pattern and colour tell the kind and the proposal but not the receiver.
    List<Caption> captions(Laid laid, Language language) {
        int argb = laid.argb();
        var captions = new ArrayList<Caption>();
        for (var term : laid.proposal().terms()) {
            switch (term.provision()) {
                case Provision.Return(var units, var to) -> captions.add(new Caption("→ " + partyName(to, language), layers.area(units), argb));
                case Provision.Transfer(var units, _, var to, _) ->
                    captions.add(new Caption("→ " + partyName(to, language), layers.area(units), argb));
                case Provision.Exchange(var ceded, var from, var inReturn, var to) -> {
                    captions.add(new Caption("→ " + partyName(to, language), layers.area(ceded), argb));
                    captions.add(new Caption("→ " + partyName(from, language), layers.area(inReturn), argb));
                }
                default -> { }
            }
        }
        return captions;
    }

    private String partyName(String idOrWords, Language language) {
        return atlas.parties().stream().filter(party -> party.id().equals(idOrWords)).findFirst()
            .map(party -> party.names().in(language)).orElse(idOrWords);
    }

    /// Empty for provisions that have no place on the map.
    static Optional<Look> look(Provision provision) {
        return switch (provision) {
            case Provision.Return _ -> area("return", Pattern.BACK_DIAGONAL, 2.4);
            case Provision.Transfer _ -> area("transfer", Pattern.VERTICAL, 2.8);
            case Provision.Exchange _ -> area("exchange", Pattern.VERTICAL, 2.8);
            case Provision.Retain _ -> area("retain", Pattern.NONE, 1.8);
            case Provision.Claim _ -> area("claim", Pattern.NONE, 1.6);
            case Provision.Withdrawal withdrawal -> withdrawal.units().isEmpty() ? Optional.empty() : area("withdrawal", Pattern.NONE, 1.6);
            case Provision.Peacekeepers _ -> area("peacekeepers", Pattern.DOTS, 1.2);
            case Provision.DemilitarisedZone _ -> area("demilitarised", Pattern.HORIZONTAL, 1.2);
            case Provision.InterimStatus _ -> area("interim-status", Pattern.NONE, 1.4);
            case Provision.FinalStatus _ -> area("final-status", Pattern.NONE, 1.4);
            case Provision.Referendum _ -> area("referendum", Pattern.NONE, 1.4);
            case Provision.Corridor _ -> Optional.of(new Look("corridor", Pattern.NONE, 3.2, true));
            case Provision.OpenPassage _ -> Optional.of(new Look("open-passage", Pattern.NONE, 2.2, true));
            case Provision.ReturnOfDisplaced _, Provision.SecurityGuarantees _, Provision.Recognition _, Provision.Delimitation _,
                Provision.Ceasefire _, Provision.Undertaking _ -> Optional.empty();
        };
    }

    private static Optional<Look> area(String key, Pattern pattern, double outlineWidth) {
        return Optional.of(new Look(key, pattern, outlineWidth, false));
    }

    /// The looks a proposal uses, in the order of its terms.
    static Set<Look> looks(Proposal proposal) {
        var looks = new LinkedHashSet<Look>();
        proposal.terms().forEach(term -> look(term.provision()).ifPresent(looks::add));
        return looks;
    }

    /// What a proposal speaks of: the areas of its units and the lines of its routes.
    List<WorldShape> subjects(Proposal proposal) {
        var subjects = new ArrayList<WorldShape>();
        for (var term : proposal.terms()) {
            if (look(term.provision()).isPresent() && term.provision() instanceof Provision.OfUnits ofUnits) {
                subjects.add(layers.area(ofUnits.units()));
            }
        }
        routes(proposal).forEach(route -> proposal.findRoute(atlas, route).ifPresent(feature -> subjects.add(WorldShape.of(feature.geometry()))));
        return subjects;
    }

    /// How many of the proposals laid above use each route of this one: the lower is drawn wider, so that none hides another.
    static Map<String, Integer> sharers(Proposal proposal, List<Laid> above) {
        var sharers = new HashMap<String, Integer>();
        for (var route : routes(proposal)) {
            sharers.put(route, (int) above.stream().filter(other -> routes(other.proposal()).contains(route)).count());
        }
        return sharers;
    }

    private static Set<String> routes(Proposal proposal) {
        var routes = new HashSet<String>();
        for (var term : proposal.terms()) {
            if (term.provision() instanceof Provision.OfRoutes ofRoutes) {
                routes.addAll(ofRoutes.routes());
            }
        }
        return routes;
    }

    /// @param sharers see [#sharers]
    Sheet compose(Laid laid, Map<String, Integer> sharers, PixelClip clip, Viewport viewport) {
        var proposal = laid.proposal();
        int argb = laid.argb();
        var areas = new ArrayList<DisplayItem>();
        var lines = new ArrayList<DisplayItem>();
        for (var term : proposal.terms()) {
            look(term.provision()).ifPresent(look -> {
                if (term.provision() instanceof Provision.OfUnits ofUnits) {
                    addUnits(ofUnits.units(), term, look, argb, clip, areas, lines);
                }
                if (term.provision() instanceof Provision.OfRoutes ofRoutes) {
                    ofRoutes.routes().forEach(route ->
                        addRoute(proposal.findRoute(atlas, route), term, look, argb, WIDER_FOR_EACH_ABOVE * sharers.getOrDefault(route, 0), clip, viewport, lines));
                }
            });
        }
        areas.addAll(lines);
        return new Sheet(proposal.name(), areas);
    }

    private void addUnits(List<UnitId> units, Term term, Look look, int argb, PixelClip clip,
        List<DisplayItem> areas, List<DisplayItem> lines) {
        if (look.pattern() != Pattern.NONE) {
            clip.path(layers.area(units)).ifPresent(path -> areas.add(new DisplayItem.Area(path, hatching(look, argb))));
        }
        var members = new HashSet<Integer>();
        units.forEach(unit -> members.add(indices.get(unit)));
        clip.path(layers.outline(members)).ifPresent(path -> {
            lines.add(new DisplayItem.Line(path, Pen.solid(halo(argb), look.outlineWidth() + 1.6)));
            lines.add(new DisplayItem.Line(path, outline(look, argb, term.approximate())));
        });
    }

    private static int halo(int argb) {
        return MapStyle.paler(MapStyle.HALO, (argb >>> 24) / 255.0);
    }

    static Fill hatching(Look look, int argb) {
        return new Fill(0, look.pattern(), MapStyle.paler(argb, HATCHING));
    }

    static Pen outline(Look look, int argb, boolean approximate) {
        boolean status = look.pattern() == Pattern.NONE && look.outlineWidth() < 1.5;
        return approximate ? new Pen(argb, look.outlineWidth(), List.of(5.0, 3.5))
            : status ? new Pen(argb, look.outlineWidth(), List.of(10.0, 2.5, 2.0, 2.5)) : Pen.solid(argb, look.outlineWidth());
    }

    private static void addRoute(Optional<MapFeature> route, Term term, Look look, int argb, double wider, PixelClip clip, Viewport viewport,
        List<DisplayItem> lines) {
        route.flatMap(feature -> clip.path(WorldShape.of(feature.geometry()))).ifPresent(path -> {
            if (term.provision() instanceof Provision.Corridor corridor && corridor.widthKilometres() != null) {
                double metresPerPixel = Furniture.metresPerPixel(viewport);
                lines.add(new DisplayItem.Line(path, Pen.solid(MapStyle.paler(argb, STRIP), 1000 * corridor.widthKilometres() / metresPerPixel)));
            }
            lines.add(new DisplayItem.Line(path, Pen.solid(halo(argb), look.outlineWidth() + wider + 2)));
            lines.add(new DisplayItem.Line(path, routePen(term.provision(), look.outlineWidth() + wider, argb, term.approximate())));
        });
    }

    private static Pen routePen(Provision provision, double width, int argb, boolean approximate) {
        boolean corridor = provision instanceof Provision.Corridor;
        return corridor && !approximate ? Pen.solid(argb, width)
            : new Pen(argb, width, corridor ? List.of(8.0, 4.0) : List.of(3.0, 3.0));
    }
}

package araxes.scenario;

import araxes.model.MapFeature;
import araxes.model.Places;
import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.scenario.Balance.Matter;
import araxes.scenario.Check.Place;
import araxes.scenario.Check.Question;
import araxes.scenario.Check.Verdict;
import araxes.scenario.Components.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts the standard questions to a situation.
public final class Checks {
    /// A strip is cut from vertices rounded to a centimetre, across edges of a projection: half a per cent is not a narrowing.
    private static final double WIDTH_TOLERANCE = 0.005;

    private final Territory before;
    private final Territory territory;
    private final CoverageFacts facts;
    private final Places places;

    private Checks(Territory before, Territory territory) {
        this.before = before;
        this.territory = territory;
        this.facts = territory.partition().facts();
        this.places = facts.places();
    }

    /// All questions, put to the end of a phase.
    ///
    /// @param evenPercent how far an exchange may be from even, in per cent of the larger side
    public static List<Check> of(Outcome.Computed computed, PhaseResult phase, double evenPercent) {
        var asked = new Checks(computed.before(), phase.territory());
        var checks = new ArrayList<>(asked.standing());
        checks.add(asked.evenExchange(phase.sinceBaseline(), evenPercent));
        CorridorFigures.of(computed, phase.territory()).forEach(corridor -> checks.add(asked.width(corridor)));
        asked.routes(computed).forEach(route -> checks.add(asked.underOneParty(route)));
        return checks;
    }

    /// The questions that need no proposal, put to the situation of a day.
    public static List<Check> of(Territory territory) {
        return new Checks(territory, territory).standing();
    }

    /// Whether one line, say a railway, runs wholly on land of one party.
    public static Check lineUnderOneParty(Territory territory, MapFeature line) {
        return new Checks(territory, territory).underOneParty(line);
    }

    private List<Check> standing() {
        var parts = Components.ofHolders(territory);
        if (places.equals(Places.NONE)) {
            return List.of(unnamed(Question.MAINLAND_TOUCHES_DETACHED), unnamed(Question.AUTONOMOUS_TOUCHES_PROTECTOR),
                unnamed(Question.BORDER_IS_KEPT), unnamed(Question.DISTRICTS_RETURNED), contiguous(parts), enclaves(parts));
        }
        return List.of(detached(parts), autonomous(), border(), districts(), contiguous(parts), enclaves(parts));
    }

    private static Check unnamed(Question question) {
        return check(question, Verdict.NOT_APPLICABLE, Words.say("check.unnamed"), null);
    }

    private Check detached(Components parts) {
        var question = Question.MAINLAND_TOUCHES_DETACHED;
        var unit = facts.atlas().units().stream().filter(known -> known.id().equals(places.detached())).findFirst();
        if (unit.isEmpty()) {
            return check(question, Verdict.NOT_APPLICABLE, Words.say("check.detached.none", places.detached()), null);
        }
        var at = place(unit.get().id());
        var state = holderLike(unit.get().deJure());
        var holding = parts.of(state).stream().filter(part -> parts.parcelsOf(part).stream()
            .anyMatch(parcel -> parcel.unit().equals(unit.get().id()))).findFirst();
        if (holding.isEmpty()) {
            return check(question, Verdict.NOT_APPLICABLE, Words.say("check.detached.lost", facts.name(unit.get().id()), facts.name(state)), at);
        }
        if (holding.get().kind() == Components.Kind.MAIN) {
            return check(question, Verdict.PASS, Words.say("check.detached.pass", facts.name(state), facts.name(unit.get().id())), at);
        }
        // Judged as the autonomous area's link is: a corridor for the state connects, and the reason says that it is one.
        var mainland = Set.copyOf(parts.parcelsOf(parts.of(state).getFirst()));
        Predicate<Piece> theirs = piece -> piece.holder().equals(state);
        return connected(theirs.or(corridorFor(party -> places.same(party, state))), piece -> mainland.contains(piece.parcel()),
            piece -> piece.parcel().unit().equals(unit.get().id()))
            ? check(question, Verdict.PASS, Words.say("check.detached.corridor", facts.name(state), facts.name(unit.get().id())), at)
            : check(question, Verdict.FAIL, Words.say("check.detached.fail", facts.name(unit.get().id()), facts.name(state)), at);
    }

    private Check autonomous() {
        var question = Question.AUTONOMOUS_TOUCHES_PROTECTOR;
        var group = places.autonomous(facts.atlas());
        Predicate<Piece> theirs = piece -> places.same(piece.holder(), places.authority()) || places.same(piece.holder(), places.protector());
        var held = territory.pieces().stream().filter(piece -> group.contains(piece.parcel().unit()) && theirs.test(piece)).toList();
        if (held.isEmpty()) {
            return check(question, Verdict.NOT_APPLICABLE, Words.say("check.autonomous.none", places.autonomousGroup(),
                facts.name(places.authority()), facts.name(places.protector())), null);
        }
        if (reachesProtector(theirs, group)) {
            return check(question, Verdict.PASS, Words.say("check.autonomous.land", places.autonomousGroup(), facts.name(places.protector())), null);
        }
        var corridor = corridorFor(party -> places.same(party, places.authority()) || places.same(party, places.protector()));
        return reachesProtector(theirs.or(corridor), group)
            ? check(question, Verdict.PASS, Words.say("check.autonomous.corridor", places.autonomousGroup(), facts.name(places.protector())), null)
            : check(question, Verdict.FAIL, Words.say("check.autonomous.fail", places.autonomousGroup(), facts.name(places.protector())),
                place(held.getFirst().parcel().unit()));
    }

    /// Land under the rules of a corridor that runs for one of the parties.
    private Predicate<Piece> corridorFor(Predicate<String> party) {
        return piece -> piece.regimes().stream().anyMatch(regime -> regime.kind() == Regime.Kind.CORRIDOR
            && places.party(facts.atlas(), String.valueOf(regime.beneficiary())).filter(party).isPresent());
    }

    private boolean reachesProtector(Predicate<Piece> passable, Set<UnitId> group) {
        return connected(passable, piece -> facts.unit(piece.parcel().unit()).deJure().equals(places.protector()),
            piece -> group.contains(piece.parcel().unit()));
    }

    /// Whether one can go from some land to other over passable land; both ends must be passable too.
    private boolean connected(Predicate<Piece> passable, Predicate<Piece> from, Predicate<Piece> to) {
        int patches = territory.partition().patches().size();
        var sets = new DisjointSets(patches);
        territory.partition().borders().between().stream()
            .filter(border -> passable.test(territory.pieceOf(border.first())) && passable.test(territory.pieceOf(border.second())))
            .forEach(border -> sets.join(border.first(), border.second()));
        var home = new HashSet<Integer>();
        for (int i = 0; i < patches; i++) {
            if (passable.test(territory.pieceOf(i)) && from.test(territory.pieceOf(i))) {
                home.add(sets.root(i));
            }
        }
        for (int i = 0; i < patches; i++) {
            if (passable.test(territory.pieceOf(i)) && to.test(territory.pieceOf(i)) && home.contains(sets.root(i))) {
                return true;
            }
        }
        return false;
    }

    private Check border() {
        var question = Question.BORDER_IS_KEPT;
        double length = borderLength(territory);
        double once = borderLength(Territory.recognised(facts));
        if (once == 0) {
            return check(question, Verdict.NOT_APPLICABLE,
                Words.say("check.border.none", facts.name(places.borderKeeper()), facts.name(places.neighbour())), null);
        }
        var reason = Words.say(length > 0 ? "check.border.pass" : "check.border.fail", facts.name(places.borderKeeper()),
            facts.name(places.neighbour()), Words.number(length), Words.number(once));
        return check(question, length > 0 ? Verdict.PASS : Verdict.FAIL, reason, null);
    }

    private double borderLength(Territory situation) {
        return situation.partition().borders().outer().stream().filter(border -> border.facing().equals(places.neighbour())
            && situation.pieceOf(border.part()).sovereign().equals(places.borderKeeper())).mapToDouble(border -> border.kilometres()).sum();
    }

    private Check districts() {
        var question = Question.DISTRICTS_RETURNED;
        var group = Set.copyOf(facts.atlas().groups().getOrDefault(places.districtsGroup(), List.of()));
        if (group.isEmpty()) {
            return check(question, Verdict.NOT_APPLICABLE, Words.say("check.districts.none", places.districtsGroup()), null);
        }
        var held = new TreeMap<String, Double>();
        var units = new LinkedHashSet<UnitId>();
        double all = 0;
        double missing = 0;
        for (var piece : territory.pieces()) {
            if (group.contains(piece.parcel().unit())) {
                all += piece.squareKilometres();
                if (!places.same(piece.holder(), facts.unit(piece.parcel().unit()).deJure())) {
                    held.merge(piece.holder(), piece.squareKilometres(), Double::sum);
                    units.add(piece.parcel().unit());
                    missing += piece.squareKilometres();
                }
            }
        }
        if (units.isEmpty()) {
            return check(question, Verdict.PASS, Words.say("check.districts.pass", Words.number(all)), null);
        }
        return check(question, Verdict.FAIL, Words.say("check.districts.fail", Words.number(missing), Words.number(all),
            names(held.keySet().stream().map(facts::name).toList()),
            names(units.stream().map(facts::name).toList())), place(units.iterator().next()));
    }

    private Check evenExchange(Balance balance, double percent) {
        var question = Question.EXCHANGE_IS_EVEN;
        var parties = List.copyOf(balance.parties(Matter.SOVEREIGNTY));
        if (parties.size() != 2) {
            return check(question, Verdict.NOT_APPLICABLE, Words.say("check.even.none"), null);
        }
        double there = balance.passed(Matter.SOVEREIGNTY, parties.get(0), parties.get(1));
        double back = balance.passed(Matter.SOVEREIGNTY, parties.get(1), parties.get(0));
        if (there == 0 || back == 0) {
            return check(question, Verdict.NOT_APPLICABLE, Words.say("check.even.oneway",
                facts.name(there == 0 ? parties.get(1) : parties.get(0)), Words.number(there + back)), null);
        }
        double off = Math.abs(there - back) / Math.max(there, back) * 100;
        return check(question, off <= percent ? Verdict.PASS : Verdict.FAIL, Words.say("check.even", facts.name(parties.get(0)), Words.number(there),
            facts.name(parties.get(1)), Words.number(back), Words.number(off), Words.number(percent)), null);
    }

    private Check contiguous(Components parts) {
        var torn = parts.parties().stream().filter(party -> !party.equals(places.contested()) && large(parts, party).size() > 1).toList();
        if (torn.isEmpty()) {
            return check(Question.LAND_IS_CONTIGUOUS, Verdict.PASS, Words.say("check.contiguous.pass"), null);
        }
        return check(Question.LAND_IS_CONTIGUOUS, Verdict.FAIL, Words.say("check.contiguous.fail",
            names(torn.stream().map(party -> facts.name(party) + " (" + large(parts, party).size() + ")").toList()),
            Words.number(Components.SMALLEST_PART)), place(large(parts, torn.getFirst()).get(1)));
    }

    private Check enclaves(Components parts) {
        var old = Components.ofHolders(before);
        var known = new HashSet<String>();
        old.parties().forEach(party -> enclavesOf(old, party).forEach(part ->
            old.parcelsOf(part).forEach(parcel -> known.add(party + " " + parcel.unit()))));
        var fresh = new ArrayList<Component>();
        parts.parties().forEach(party -> enclavesOf(parts, party).stream().filter(part -> parts.parcelsOf(part).stream()
            .noneMatch(parcel -> known.contains(party + " " + parcel.unit()))).forEach(fresh::add));
        if (fresh.isEmpty()) {
            return check(Question.NO_NEW_ENCLAVE, Verdict.PASS, Words.say("check.enclave.pass"), null);
        }
        return check(Question.NO_NEW_ENCLAVE, Verdict.FAIL, Words.say("check.enclave.fail", names(fresh.stream().map(part ->
            facts.name(part.party()) + ": " + names(parts.parcelsOf(part).stream().map(parcel -> facts.name(parcel.unit())).distinct().toList())
                + " (" + Words.say("area", Words.number(part.squareKilometres())) + ")").toList())),
            place(fresh.getFirst()));
    }

    private static List<Component> enclavesOf(Components parts, String party) {
        return large(parts, party).stream().filter(part -> part.kind() == Components.Kind.ENCLAVE).toList();
    }

    /// The parts that count, without islands: the sea tears no land apart.
    private static List<Component> large(Components parts, String party) {
        return parts.counted(party).stream().filter(part -> part.kind() != Components.Kind.ISLAND).toList();
    }

    private Check width(CorridorFigures corridor) {
        var question = Question.CORRIDOR_HAS_ITS_WIDTH;
        if (corridor.width().isEmpty() || corridor.narrowest().isEmpty()) {
            return new Check(question, corridor.route(), Verdict.NOT_APPLICABLE, Words.say("check.width.none"), null);
        }
        double stated = corridor.width().get().value();
        var narrowest = corridor.narrowest().get();
        boolean wide = narrowest.width().value() >= stated * (1 - WIDTH_TOLERANCE);
        return new Check(question, corridor.route(), wide ? Verdict.PASS : Verdict.FAIL, Words.say(wide ? "check.width.pass" : "check.width.fail",
            Words.number(stated), Words.number(narrowest.width().value())),
            new Place(corridor.route(), narrowest.longitude(), narrowest.latitude()));
    }

    private List<MapFeature> routes(Outcome.Computed computed) {
        var ids = new LinkedHashSet<String>();
        computed.scenario().proposal().terms().forEach(term -> {
            if (term.provision() instanceof Provision.OfRoutes ofRoutes) {
                ids.addAll(ofRoutes.routes());
            }
        });
        return ids.stream().flatMap(id -> computed.scenario().proposal().findRoute(facts.atlas(), id).stream()).toList();
    }

    private Check underOneParty(MapFeature line) {
        var lengths = Figures.of(territory, facts.atlas().about().asOf()).alongLine(line);
        var inside = new TreeMap<>(lengths);
        inside.remove("");
        if (inside.isEmpty()) {
            return new Check(Question.LINE_UNDER_ONE_PARTY, line.id(), Verdict.NOT_APPLICABLE, Words.say("check.line.outside"), null);
        }
        var listed = lengths.entrySet().stream().map(entry -> Words.say("check.line.part",
            entry.getKey().isEmpty() ? Words.say("check.line.abroad") : facts.name(entry.getKey()), Words.number(entry.getValue()))).toList();
        return new Check(Question.LINE_UNDER_ONE_PARTY, line.id(), lengths.size() == 1 ? Verdict.PASS : Verdict.FAIL, names(listed), null);
    }

    private String holderLike(String state) {
        return territory.holders().stream().filter(holder -> places.same(holder, state)).findFirst().orElse(state);
    }

    private Place place(UnitId unit) {
        var point = facts.unit(unit).area().getInteriorPoint().getCoordinate();
        return new Place(facts.name(unit), point.x, point.y);
    }

    private Place place(Component part) {
        int patch = part.patches().getFirst();
        var point = territory.partition().patches().get(patch).polygon().getInteriorPoint().getCoordinate();
        return new Place(facts.name(territory.pieceOf(patch).parcel().unit()), point.x, point.y);
    }

    private static String names(Iterable<String> names) {
        return String.join("; ", names);
    }

    private static Check check(Question question, Verdict verdict, String reason, @Nullable Place place) {
        return new Check(question, "", verdict, reason, place);
    }
}

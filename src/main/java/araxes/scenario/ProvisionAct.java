package araxes.scenario;

import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.TermResult.Change;
import araxes.scenario.TermResult.Effect;
import araxes.scenario.TermResult.Effective;
import araxes.scenario.TermResult.NoTerritory;
import araxes.scenario.TermResult.NotChosen;
import araxes.scenario.TermResult.NothingToDo;
import araxes.scenario.TermResult.Opened;
import araxes.scenario.Workspace.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Carries out one provision on a workspace.
final class ProvisionAct {
    private final CoverageFacts facts;
    private final Scenario scenario;
    private final Workspace workspace;
    private final int position;

    /// @param position of the provision in the text, from 0
    ProvisionAct(CoverageFacts facts, Scenario scenario, Workspace workspace, int position) {
        this.facts = facts;
        this.scenario = scenario;
        this.workspace = workspace;
        this.position = position;
    }

    /// What came of it.
    sealed interface Result {}

    record Done(Effect effect) implements Result {}

    record Refused(Refusal reason) implements Result {}

    Result perform(Term term) {
        if (!scenario.includes(term)) {
            return done(new NotChosen(Words.say("option.other", scenario.option())));
        }
        var unknown = unknownUnit(term.provision());
        if (unknown != null) {
            return new Refused(Refusal.of("unit.unknown", unknown));
        }
        return switch (term.provision()) {
            case Provision.Return(var units, var to) -> pass(units, to);
            case Provision.Transfer(var units, var from, var to, _) -> cede(units, from, to);
            case Provision.Exchange(var ceded, var from, var inReturn, var to) -> both(cede(ceded, from, to), cede(inReturn, to, from));
            case Provision.Retain(var units, var by, _) -> retain(units, by);
            case Provision.Corridor corridor -> corridors().lay(corridor);
            case Provision.OpenPassage(var routes, var regime, _, _) -> open(routes, regime);
            case Provision.Peacekeepers(var units, _, var force, _, _) -> mark(units, Regime.Kind.PEACEKEEPERS, force);
            case Provision.DemilitarisedZone(var units) -> mark(units, Regime.Kind.DEMILITARISED, "");
            case Provision.Withdrawal(var units, var who, var to) -> mark(units, Regime.Kind.WITHDRAWAL, words(who, to));
            case Provision.Claim(var units, var by) -> none("none.claim", by, area(units));
            case Provision.InterimStatus _ -> none("none.interim");
            case Provision.FinalStatus _ -> none("none.final");
            case Provision.Referendum _ -> none("none.referendum");
            case Provision.ReturnOfDisplaced _ -> none("none.displaced");
            case Provision.SecurityGuarantees _ -> none("none.guarantees");
            case Provision.Recognition _ -> none("none.recognition");
            case Provision.Delimitation _ -> none("none.delimitation");
            case Provision.Ceasefire _ -> none("none.ceasefire");
            case Provision.Undertaking _ -> none("none.undertaking");
        };
    }

    /// Control passes; sovereignty stays.
    private Result pass(List<UnitId> units, String to) {
        var receiver = facts.places().party(facts.atlas(), to);
        if (receiver.isEmpty()) {
            return new Refused(Refusal.of("party.unknown", to));
        }
        var changes = new ArrayList<Change>();
        var notes = new ArrayList<String>();
        double already = 0;
        double reserved = 0;
        for (var cell : in(units)) {
            if (facts.places().same(cell.holder, receiver.get())) {
                already += cell.parcel.squareKilometres();
            } else if (cell.reserved) {
                reserved += cell.parcel.squareKilometres();
            } else {
                changes.add(cell.hold(receiver.get()));
            }
        }
        if (reserved > 0) {
            notes.add(Words.say("note.corridor", Words.number(reserved)));
        }
        if (changes.isEmpty()) {
            return done(new NothingToDo(Words.say("nothing.held", facts.name(receiver.get()), scenario.baseline())
                + notes.stream().map(note -> " " + note).collect(Collectors.joining())));
        }
        if (already > 0) {
            notes.add(Words.say("note.held", Words.number(already), facts.name(receiver.get())));
        }
        return done(new Effective(changes, 0, notes));
    }

    /// Sovereignty passes. Control passes with it where the ceding state had it: it cannot keep what it gives up.
    /// Where somebody else holds the land, that stays: who holds it is another question.
    private Result cede(List<UnitId> units, String from, String to) {
        var places = facts.places();
        var giver = places.party(facts.atlas(), from);
        var receiver = places.party(facts.atlas(), to);
        if (giver.isEmpty() || receiver.isEmpty()) {
            return new Refused(Refusal.of("party.unknown", giver.isEmpty() ? from : to));
        }
        var cells = in(units).stream().filter(cell -> !cell.reserved).toList();
        var stranger = cells.stream()
            .filter(cell -> !places.same(cell.sovereign, giver.get()) && !places.same(cell.sovereign, receiver.get())).findFirst();
        if (stranger.isPresent()) {
            return new Refused(Refusal.of("cede.stranger", facts.names(giver.get()),
                facts.unit(stranger.get().parcel.unit()).names(), facts.names(stranger.get().sovereign)));
        }
        var changes = new ArrayList<Change>();
        var notes = new ArrayList<String>();
        double others = 0;
        for (var cell : cells) {
            if (places.same(cell.sovereign, receiver.get())) {
                continue;
            }
            changes.add(cell.own(receiver.get()));
            if (places.same(cell.holder, giver.get())) {
                changes.add(cell.hold(receiver.get()));
            } else if (!places.same(cell.holder, receiver.get())) {
                others += cell.parcel.squareKilometres();
            }
        }
        if (changes.isEmpty()) {
            return done(new NothingToDo(Words.say("nothing.sovereign", facts.name(receiver.get()))));
        }
        if (others > 0) {
            notes.add(Words.say("note.others", Words.number(others), facts.name(receiver.get())));
        }
        return done(new Effective(changes, 0, notes));
    }

    /// Two sides of one bargain: if one cannot be carried out, neither is.
    private static Result both(Result one, Result other) {
        if (one instanceof Refused || other instanceof Refused) {
            return one instanceof Refused ? one : other;
        }
        var changes = new ArrayList<Change>();
        var notes = new ArrayList<String>();
        for (var side : List.of(one, other)) {
            if (side instanceof Done(Effective effective)) {
                changes.addAll(effective.changes());
                notes.addAll(effective.notes());
            } else if (side instanceof Done(NothingToDo(var reason))) {
                notes.add(reason);
            }
        }
        return changes.isEmpty() ? one : done(new Effective(changes, 0, notes));
    }

    /// Nothing passes, except that contested land goes to the party the text leaves it with.
    private Result retain(List<UnitId> units, String by) {
        var keeper = facts.places().party(facts.atlas(), by);
        if (keeper.isEmpty()) {
            return new Refused(Refusal.of("party.unknown", by));
        }
        var changes = new ArrayList<Change>();
        var others = new TreeMap<String, Double>();
        for (var cell : in(units)) {
            if (cell.holder.equals(facts.places().contested()) && !cell.reserved) {
                changes.add(cell.hold(keeper.get()));
            } else if (!facts.places().same(cell.holder, keeper.get())) {
                others.merge(cell.holder, cell.parcel.squareKilometres(), Double::sum);
            }
        }
        var notes = new ArrayList<String>();
        others.forEach((holder, area) -> notes.add(Words.say("note.retain", facts.name(keeper.get()), Words.number(area), facts.name(holder))));
        return done(changes.isEmpty()
            ? new NothingToDo(others.isEmpty() ? Words.say("nothing.retained", facts.name(keeper.get())) : String.join(" ", notes))
            : new Effective(changes, 0, notes));
    }

    private Result open(List<String> routes, String regime) {
        var passages = new ArrayList<TermResult.Passage>();
        var corridor = corridors();
        for (var route : routes) {
            var line = corridor.axis(route);
            if (line.isEmpty()) {
                return new Refused(Refusal.of("route.unknown", route));
            }
            passages.add(corridor.passage(route, line.get(), regime));
        }
        return done(new Opened(passages, List.of(Words.say("opened.passage"))));
    }

    private CorridorAct corridors() {
        return new CorridorAct(facts, route -> scenario.proposal().findRoute(facts.atlas(), route), scenario.widths(), workspace, position);
    }

    /// The units come under rules; who holds them and whose they are stays.
    private Result mark(List<UnitId> units, Regime.Kind kind, String words) {
        if (units.isEmpty()) {
            return none("none.nounits");
        }
        double area = 0;
        for (var cell : in(units)) {
            cell.regimes.add(Regime.of(kind, position, words));
            area += cell.parcel.squareKilometres();
        }
        return done(new Effective(List.of(), area, List.of()));
    }

    private List<Cell> in(List<UnitId> units) {
        var wanted = new HashSet<>(units);
        return workspace.cells().stream().filter(cell -> wanted.contains(cell.parcel.unit())).toList();
    }

    private String area(List<UnitId> units) {
        return Words.number(in(units).stream().mapToDouble(cell -> cell.parcel.squareKilometres()).sum());
    }

    private @Nullable UnitId unknownUnit(Provision provision) {
        if (provision instanceof Provision.OfUnits ofUnits) {
            var known = workspace.cells().stream().map(cell -> cell.parcel.unit()).collect(Collectors.toSet());
            return ofUnits.units().stream().filter(unit -> !known.contains(unit)).findFirst().orElse(null);
        }
        return null;
    }

    private static String words(@Nullable String who, @Nullable String to) {
        return (who == null ? "" : who) + (to == null ? "" : (who == null ? "" : " ") + "→ " + to);
    }

    private static Result none(String key, Object... arguments) {
        return done(new NoTerritory(Words.say(key, arguments)));
    }

    private static Result done(Effect effect) {
        return new Done(effect);
    }
}

package araxes.viewmodel;

import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Changes to the terms of a scenario. Pure: each answers with another list of terms.
final class DraftTerms {
    private final Proposal proposal;
    private final int phase;

    DraftTerms(Proposal proposal, int phase) {
        this.proposal = proposal;
        this.phase = phase;
    }

    /// Control of the units passes to the party; whose they are stays: a *return*.
    List<Term> withControl(Set<UnitId> units, String party) {
        return with(passing(units), new Provision.Return(List.copyOf(units), party));
    }

    /// Sovereignty over the units passes to the state: a *transfer* from each state whose they are. A transfer brings control only from the
    /// state that gives, so where another party holds the land a return follows.
    ///
    /// @param before the situation the phase leaves without these terms, from which the state that gives and who holds the land are taken
    List<Term> withSovereignty(Set<UnitId> units, String state, Territory before) {
        var fromWhom = new LinkedHashMap<String, Set<UnitId>>();
        var heldByOthers = new LinkedHashSet<UnitId>();
        var places = before.partition().facts().places();
        for (var piece : before.pieces()) {
            var unit = piece.parcel().unit();
            if (!units.contains(unit)) {
                continue;
            }
            if (!places.same(piece.sovereign(), state)) {
                fromWhom.computeIfAbsent(piece.sovereign(), _ -> new LinkedHashSet<>()).add(unit);
            }
            boolean passesWithSovereignty = !places.same(piece.sovereign(), state) && places.same(piece.holder(), piece.sovereign());
            if (!places.same(piece.holder(), state) && !passesWithSovereignty) {
                heldByOthers.add(unit);
            }
        }
        var terms = passing(units);
        for (var giver : fromWhom.entrySet()) {
            terms = with(terms, new Provision.Transfer(List.copyOf(giver.getValue()), giver.getKey(), state, null));
        }
        return heldByOthers.isEmpty() ? terms : with(terms, new Provision.Return(List.copyOf(heldByOthers), state));
    }

    List<Term> under(UnitRegime regime, Set<UnitId> units, String words) {
        return with(proposal.terms(), regime.on(List.copyOf(units), words));
    }

    List<Term> with(Provision provision) {
        return with(proposal.terms(), provision);
    }

    /// Joined to a term of the phase that says the same of other units, else as the last of its phase.
    private List<Term> with(List<Term> terms, Provision provision) {
        var changed = new ArrayList<>(terms);
        for (int i = 0; i < changed.size(); i++) {
            var term = changed.get(i);
            if (isOfPhase(term) && provision instanceof Provision.OfUnits added && term.provision() instanceof Provision.OfUnits present
                && withUnits(present, added.units()).equals(Optional.of(provision))) {
                var all = new LinkedHashSet<>(present.units());
                all.addAll(added.units());
                changed.set(i, term.withProvision(withUnits(present, all).orElseThrow()));
                return changed;
            }
        }
        int place = changed.size();
        while (place > 0 && ScenarioEngine.phaseOf(changed.get(place - 1)) > phase) {
            place--;
        }
        changed.add(place, Term.in(phase, provision));
        return changed;
    }

    /// The terms without what the phase says so far of whom the units pass to.
    List<Term> passing(Set<UnitId> units) {
        return less(proposal.terms(), units, term -> isOfPhase(term) && switch (term.provision()) {
            case Provision.Return _, Provision.Transfer _, Provision.Retain _ -> true;
            case Provision.Exchange _, Provision.Claim _, Provision.Corridor _, Provision.OpenPassage _, Provision.Peacekeepers _,
                Provision.DemilitarisedZone _, Provision.Withdrawal _, Provision.InterimStatus _, Provision.FinalStatus _, Provision.Referendum _,
                Provision.ReturnOfDisplaced _, Provision.SecurityGuarantees _, Provision.Recognition _, Provision.Delimitation _,
                Provision.Ceasefire _, Provision.Undertaking _ -> false;
        });
    }

    /// The terms without anything that the phase says of the units.
    List<Term> cleared(Set<UnitId> units) {
        return less(proposal.terms(), units, this::isOfPhase);
    }

    private static List<Term> less(List<Term> terms, Set<UnitId> units, Predicate<Term> concerned) {
        var kept = new ArrayList<Term>();
        for (var term : terms) {
            if (!(term.provision() instanceof Provision.OfUnits ofUnits) || !concerned.test(term)
                || ofUnits.units().stream().noneMatch(units::contains)) {
                kept.add(term);
                continue;
            }
            var left = ofUnits.units().stream().filter(unit -> !units.contains(unit)).toList();
            if (!left.isEmpty()) {
                withUnits(ofUnits, left).ifPresent(provision -> kept.add(term.withProvision(provision)));
            }
        }
        return kept;
    }

    private boolean isOfPhase(Term term) {
        return ScenarioEngine.phaseOf(term) == phase;
    }

    /// The same provision for other units; empty for a bargain, whose two sides belong together.
    static Optional<Provision> withUnits(Provision.OfUnits provision, Collection<UnitId> wanted) {
        var units = List.copyOf(wanted);
        return switch (provision) {
            case Provision.Return(_, var to) -> Optional.of(new Provision.Return(units, to));
            case Provision.Transfer(_, var from, var to, var sovereignty) -> Optional.of(new Provision.Transfer(units, from, to, sovereignty));
            case Provision.Exchange _ -> Optional.empty();
            case Provision.Retain(_, var by, var until) -> Optional.of(new Provision.Retain(units, by, until));
            case Provision.Claim(_, var by) -> Optional.of(new Provision.Claim(units, by));
            case Provision.Peacekeepers(_, var route, var force, var size, var duration) ->
                Optional.of(new Provision.Peacekeepers(units, route, force, size, duration));
            case Provision.DemilitarisedZone _ -> Optional.of(new Provision.DemilitarisedZone(units));
            case Provision.Withdrawal(_, var who, var to) -> Optional.of(new Provision.Withdrawal(units, who, to));
            case Provision.InterimStatus(_, var terms) -> Optional.of(new Provision.InterimStatus(units, terms));
            case Provision.FinalStatus(_, var status, var mechanism) -> Optional.of(new Provision.FinalStatus(units, status, mechanism));
            case Provision.Referendum(_, var when) -> Optional.of(new Provision.Referendum(units, when));
            case Provision.ReturnOfDisplaced(_, var who, var conditions) -> Optional.of(new Provision.ReturnOfDisplaced(units, who, conditions));
            case Provision.SecurityGuarantees _ -> Optional.of(new Provision.SecurityGuarantees(units));
        };
    }
}

package araxes.viewmodel;

import araxes.model.Proposal;
import araxes.model.Term;
import araxes.scenario.ScenarioEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Changes to the phases of a scenario. Pure: each answers with another proposal.
final class DraftPhases {
    private DraftPhases() {}

    /// A phase after the last.
    static Proposal added(Proposal proposal, String label) {
        return named(proposal, ScenarioEngine.phasesOf(proposal).last() + 1, label);
    }

    static Proposal named(Proposal proposal, int number, String label) {
        var phases = new ArrayList<>(proposal.phases());
        phases.removeIf(phase -> phase.number() == number);
        phases.add(new Proposal.Phase(number, label));
        return inOrder(proposal, phases, proposal.terms());
    }

    /// Two phases change places, with all their terms.
    static Proposal exchanged(Proposal proposal, int one, int other) {
        return renumbered(proposal, number -> number == one ? other : number == other ? one : number);
    }

    /// Without the phase and its terms; those after it move up.
    static Proposal without(Proposal proposal, int number) {
        var later = new ArrayList<>(new TreeSet<>(ScenarioEngine.phasesOf(proposal)).tailSet(number, false));
        var kept = proposal.withPhases(proposal.phases().stream().filter(phase -> phase.number() != number).toList())
            .withTerms(proposal.terms().stream().filter(term -> ScenarioEngine.phaseOf(term) != number).toList());
        return renumbered(kept, old -> {
            int place = later.indexOf(old);
            return place < 0 ? old : place == 0 ? number : later.get(place - 1);
        });
    }

    /// A term changes places with its neighbour in the phase; where a text numbers them, their numbers stay in place.
    static Proposal withTermMoved(Proposal proposal, int position, boolean later) {
        var terms = new ArrayList<>(proposal.terms());
        int phase = ScenarioEngine.phaseOf(terms.get(position));
        int other = position + (later ? 1 : -1);
        while (other >= 0 && other < terms.size() && ScenarioEngine.phaseOf(terms.get(other)) != phase) {
            other += later ? 1 : -1;
        }
        if (other < 0 || other >= terms.size()) {
            return proposal;
        }
        var moved = terms.get(position);
        var neighbour = terms.get(other);
        terms.set(position, numbered(neighbour, moved.order()));
        terms.set(other, numbered(moved, neighbour.order()));
        return proposal.withTerms(terms);
    }

    private static Term numbered(Term term, @Nullable Integer order) {
        return new Term(term.provision(), term.phase(), order, term.deadline(), term.executed(), term.option(), term.approximate(), term.note());
    }

    private static Proposal renumbered(Proposal proposal, IntUnaryOperator number) {
        var phases = proposal.phases().stream().map(phase -> new Proposal.Phase(number.applyAsInt(phase.number()), phase.label())).toList();
        var terms = proposal.terms().stream().map(term -> {
            int old = ScenarioEngine.phaseOf(term);
            int now = number.applyAsInt(old);
            return now == old ? term
                : new Term(term.provision(), String.valueOf(now), term.order(), term.deadline(), term.executed(), term.option(),
                    term.approximate(), term.note());
        }).toList();
        return inOrder(proposal, phases, terms);
    }

    private static Proposal inOrder(Proposal proposal, List<Proposal.Phase> phases, List<Term> terms) {
        return proposal.withPhases(phases.stream().sorted((one, other) -> Integer.compare(one.number(), other.number())).toList()).withTerms(terms);
    }

    /// @param position of the term that goes to another phase, behind those that are there
    static Proposal withTermIn(Proposal proposal, int position, int toPhase) {
        var terms = new ArrayList<>(proposal.terms());
        var moved = terms.remove(position).movedTo(toPhase);
        int place = terms.size();
        while (place > 0 && ScenarioEngine.phaseOf(terms.get(place - 1)) > toPhase) {
            place--;
        }
        terms.add(place, moved);
        return proposal.withTerms(terms);
    }
}

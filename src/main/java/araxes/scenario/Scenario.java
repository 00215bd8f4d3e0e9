package araxes.scenario;

import araxes.model.Proposal;
import araxes.model.Term;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// A proposal laid on the situation of a day, with what the text leaves open filled in.
///
/// @param baseline day whose situation the proposal meets
/// @param widths width in kilometres of the corridor along a route, by the route's id; these go before the text's own
/// @param option which of the text's alternatives is taken, from 1; a text without alternatives has one
public record Scenario(Proposal proposal, LocalDate baseline, Map<String, Double> widths, int option) {
    /// The key in `widths` for every corridor that has no width of its own there.
    public static final String EVERY_ROUTE = "*";

    public Scenario {
        widths = Map.copyOf(widths);
    }

    /// The proposal as its text stands, on its eve: the day before the earliest day on which it can have been put forward.
    /// A scenario of the analyst's own starts on the day after its baseline, so that the same holds.
    public static Scenario of(Proposal proposal) {
        return new Scenario(proposal, proposal.start().earliest().minusDays(1), Map.of(), 1);
    }

    public Scenario on(LocalDate day) {
        return new Scenario(proposal, day, widths, option);
    }

    /// @param kilometres width of every corridor
    public Scenario withWidth(double kilometres) {
        return new Scenario(proposal, baseline, Map.of(EVERY_ROUTE, kilometres), option);
    }

    public Scenario withOption(int number) {
        return new Scenario(proposal, baseline, widths, number);
    }

    /// How many alternatives the text offers, at least one.
    public int options() {
        return proposal.terms().stream().map(Term::option).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(1);
    }

    /// False for a term of an alternative that is not taken.
    public boolean includes(Term term) {
        var of = term.option();
        return of == null || of == option;
    }
}

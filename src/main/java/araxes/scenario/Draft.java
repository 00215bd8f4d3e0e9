package araxes.scenario;

import araxes.model.Proposal;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.Set;

/// A proposal of the analyst's own in the making.
///
/// @param baseline day whose situation it is laid on
/// @param locked units that editing leaves alone
/// @param rules the checks it shall pass
public record Draft(Proposal proposal, LocalDate baseline, Set<UnitId> locked, Set<Check.Question> rules) {
    public Draft {
        locked = Set.copyOf(locked);
        rules = Set.copyOf(rules);
    }

    public String id() {
        return proposal.id();
    }

    public Draft withProposal(Proposal changed) {
        return new Draft(changed, baseline, locked, rules);
    }

    public Draft withLocked(Set<UnitId> units) {
        return new Draft(proposal, baseline, units, rules);
    }

    public Draft withRules(Set<Check.Question> questions) {
        return new Draft(proposal, baseline, locked, questions);
    }
}

package araxes.geodata;

import araxes.model.PartialDate;
import araxes.model.Proposal;
import araxes.model.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// `proposals.yaml`: settlements that someone put forward.
final class ProposalsFile {
    static final String NAME = "proposals.yaml";
    private static final int LAST_PHASE = 9999;

    private final ProvisionReader provisions;

    private ProposalsFile(UnitGroups groups) {
        provisions = new ProvisionReader(groups);
    }

    static List<Proposal> read(Entry file, UnitGroups groups) {
        var reader = new ProposalsFile(groups);
        var proposals = new ArrayList<Proposal>();
        var ids = new HashSet<String>();
        for (var entry : file.entries("proposals")) {
            var proposal = reader.proposal(entry);
            if (!ids.add(proposal.id())) {
                entry.issue("entry.duplicate", proposal.id());
            }
            proposals.add(proposal);
        }
        file.finish();
        return proposals;
    }

    /// A scenario of the analyst's own. It rests on no source, and most of what is told of a historical proposal has no meaning for it.
    ///
    /// @param start from its baseline
    static Proposal own(Entry entry, UnitGroups groups, PartialDate start, Proposal.Own own) {
        var phases = new ArrayList<Proposal.Phase>();
        var terms = new ProposalsFile(groups).terms(entry, phases);
        entry.skip("start");
        var proposal = new Proposal(entry.text("id"), entry.text("name"), start, entry.partialDate("end"), words(entry, "author"),
            entry.optionalText("place"), words(entry, "status"), words(entry, "family"), words(entry, "summary"), phases, terms,
            entry.textMap("positions"), words(entry, "outcome"), versions(entry), entry.ownEvidence(), own);
        entry.finish();
        return proposal;
    }

    private static String words(Entry entry, String key) {
        return Objects.requireNonNullElse(entry.optionalText(key), "");
    }

    private Proposal proposal(Entry entry) {
        var start = entry.partialDate("start");
        if (!entry.has("start")) {
            entry.issue("field.missing", "start");
        }
        var end = entry.partialDate("end");
        if (start != null && end != null && !start.earliest().isBefore(end.latestExclusive())) {
            entry.issue("date.reversed", start, end);
        }
        var phases = new ArrayList<Proposal.Phase>();
        var terms = terms(entry, phases);
        var proposal = new Proposal(entry.text("id"), entry.text("name"), start == null ? PartialDate.parse("1988") : start, end,
            entry.text("author"), entry.optionalText("place"), entry.text("status"), entry.text("family"), entry.text("summary"),
            phases, terms, entry.textMap("positions"), entry.text("outcome"), versions(entry), entry.evidence());
        entry.finish();
        return proposal;
    }

    private List<Term> terms(Entry entry, List<Proposal.Phase> phases) {
        var terms = new ArrayList<Term>();
        for (var term : entry.entries("terms")) {
            if ("phase".equals(term.optionalText("op"))) {
                double number = term.requiredNumber("order");
                if (number < 1 || number > LAST_PHASE || number != Math.rint(number)) {
                    term.issue("proposal.phase", number, LAST_PHASE);
                } else {
                    phases.add(new Proposal.Phase((int) number, term.text("label")));
                    term.finish();
                }
            } else {
                provisions.term(term).ifPresent(terms::add);
            }
        }
        return terms;
    }

    private static List<Proposal.Version> versions(Entry entry) {
        return entry.entries("versions").stream().map(version -> {
            var read = new Proposal.Version(version.text("label"), version.reference(References.Kind.SOURCE, "source"), version.text("text"));
            version.finish();
            return read;
        }).toList();
    }
}

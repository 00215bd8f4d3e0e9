package araxes.viewmodel;

import araxes.model.Provision;
import araxes.model.Provision.Ceasefire;
import araxes.model.Provision.Claim;
import araxes.model.Provision.Corridor;
import araxes.model.Provision.Delimitation;
import araxes.model.Provision.DemilitarisedZone;
import araxes.model.Provision.Exchange;
import araxes.model.Provision.FinalStatus;
import araxes.model.Provision.InterimStatus;
import araxes.model.Provision.OpenPassage;
import araxes.model.Provision.Peacekeepers;
import araxes.model.Provision.Recognition;
import araxes.model.Provision.Referendum;
import araxes.model.Provision.Retain;
import araxes.model.Provision.Return;
import araxes.model.Provision.ReturnOfDisplaced;
import araxes.model.Provision.SecurityGuarantees;
import araxes.model.Provision.Transfer;
import araxes.model.Provision.Undertaking;
import araxes.model.Provision.Withdrawal;
import araxes.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One sentence for each provision of a proposal, in the words of its text.
public final class ProvisionWording {
    private final AtlasWording words;

    public ProvisionWording(AtlasWording words) {
        this.words = words;
    }

    public String sentence(Term term) {
        return switch (term.provision()) {
            case Return(var units, var to) -> clauses("return", words.units(units), words.party(to)).toString();
            case Transfer(var units, var from, var to, var sovereignty) ->
                with(clauses("transfer", words.units(units), words.party(from), words.party(to)), "sovereignty", sovereignty);
            case Exchange(var ceded, var from, var inReturn, var to) ->
                clauses("exchange", words.units(ceded), words.party(from), words.party(to), words.units(inReturn)).toString();
            case Retain(var units, var by, var until) -> with(clauses("retain", words.units(units), words.party(by)), "until", until);
            case Claim(var units, var by) -> clauses("claim", words.units(units), words.party(by)).toString();
            case Corridor corridor -> corridor(corridor);
            case OpenPassage(var routes, var regime, var sovereignty, var control) -> {
                var sentence = clauses("open-passage", routes(routes), regime);
                with(sentence, "sovereignty", sovereignty);
                yield with(sentence, "control", control);
            }
            case Peacekeepers peacekeepers -> peacekeepers(peacekeepers);
            case DemilitarisedZone(var units) -> clauses("demilitarised", words.units(units)).toString();
            case Withdrawal(var units, var who, var to) -> {
                var sentence = who == null ? clauses("withdrawal") : clauses("withdrawal-of", who);
                with(sentence, "from", units.isEmpty() ? null : words.units(units));
                yield with(sentence, "to", to);
            }
            case InterimStatus(var units, var terms) -> clauses("interim-status", words.units(units), terms).toString();
            case FinalStatus(var units, var status, var mechanism) -> {
                var sentence = status == null ? clauses("final-status-open", words.units(units)) : clauses("final-status", words.units(units), status);
                yield with(sentence, "mechanism", mechanism);
            }
            case Referendum(var units, var when) -> clauses("referendum", words.units(units), when).toString();
            case ReturnOfDisplaced(var units, var who, var conditions) ->
                with(clauses("return-of-displaced", words.units(units), displaced(who)), "conditions", conditions);
            case SecurityGuarantees(var units) -> clauses("security-guarantees", words.units(units)).toString();
            case Recognition(var basis) -> clauses("recognition", basis).toString();
            case Delimitation(var basis, var length, var sequence) -> {
                var sentence = clauses("delimitation", basis);
                with(sentence, "length", length);
                yield with(sentence, "sequence", sequence);
            }
            case Ceasefire(_, var date) -> date == null ? clauses("ceasefire").toString() : clauses("ceasefire-from", date).toString();
            case Undertaking(var kind, var what) -> {
                var named = Messages.find("undertaking." + kind).orElse(kind.replace('_', ' '));
                yield what == null ? clauses("undertaking", named).toString() : clauses("undertaking-of", named, what).toString();
            }
        };
    }

    /// The stage a term belongs to, its deadline and what became of it; empty when the text says nothing of them.
    public List<String> circumstances(Term term) {
        var lines = new ArrayList<String>();
        add(lines, "deadline", term.deadline());
        add(lines, "executed", term.executed());
        add(lines, "option", term.option() == null ? null : term.option().toString());
        add(lines, "note", term.note());
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(Messages.text("term." + key, text));
        }
    }

    private String corridor(Corridor corridor) {
        var sentence = clauses("corridor", words.route(corridor.route()), words.party(corridor.beneficiary()), corridor.regime());
        var width = corridor.widthKilometres();
        sentence.add(width == null ? Messages.text("clause.width-not-stated") : Messages.text("clause.width", width));
        with(sentence, "sovereignty", corridor.sovereignty());
        with(sentence, "control", corridor.control());
        return with(sentence, "duration", corridor.duration());
    }

    private String peacekeepers(Peacekeepers peacekeepers) {
        var force = words.party(peacekeepers.force());
        var sentence = peacekeepers.units().isEmpty()
            ? clauses("peacekeepers", force) : clauses("peacekeepers-in", force, words.units(peacekeepers.units()));
        var route = peacekeepers.route();
        with(sentence, "along", route == null ? null : words.route(route));
        with(sentence, "size", peacekeepers.size());
        return with(sentence, "duration", peacekeepers.duration());
    }

    private String routes(List<String> routes) {
        return routes.stream().map(words::route).collect(Collectors.joining("; "));
    }

    private String displaced(String who) {
        return Messages.find("displaced." + who).orElse(who);
    }

    private static StringJoiner clauses(String key, Object... arguments) {
        return new StringJoiner(", ", "", ".").add(Messages.text("provision." + key, arguments));
    }

    private static String with(StringJoiner sentence, String clause, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            sentence.add(Messages.text("clause." + clause, text));
        }
        return sentence.toString();
    }
}

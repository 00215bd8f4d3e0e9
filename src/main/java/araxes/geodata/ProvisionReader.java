package araxes.geodata;

import araxes.model.Provision;
import araxes.model.Term;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The terms of a proposal: each `op` of `proposals.yaml` is one kind of [Provision].
final class ProvisionReader {
    private static final List<String> OPS = List.of("return", "transfer", "exchange", "retain", "claim", "corridor", "open_passage", "peacekeepers",
        "demilitarise", "withdraw_forces", "interim_status", "final_status", "referendum", "return_displaced", "security_guarantees",
        "recognise_borders", "delimit", "ceasefire", "normalise", "exchange_prisoners", "no_claims", "no_third_forces",
        "withdraw_cases", "phase");

    private static final int MOST_OPTIONS = 9;

    private final UnitGroups groups;

    ProvisionReader(UnitGroups groups) {
        this.groups = groups;
    }

    /// Empty, with an issue, for an unknown `op`.
    Optional<Term> term(Entry entry) {
        var op = entry.text("op");
        var provision = provision(entry, op);
        if (provision == null) {
            entry.issue("proposal.op", op, Nearest.of(op, OPS));
            return Optional.empty();
        }
        var order = entry.number("order");
        var term = new Term(provision, entry.optionalText("phase"), order == null ? null : order.intValue(), entry.optionalText("deadline"),
            entry.optionalText("executed"), option(entry), entry.flag("approx"), entry.optionalText("note"));
        entry.finish();
        return Optional.of(term);
    }

    private static @Nullable Integer option(Entry entry) {
        var number = entry.number("option");
        if (number != null && !(number >= 1 && number <= MOST_OPTIONS && number == Math.rint(number))) {
            entry.issue("proposal.option", entry.text("option"), MOST_OPTIONS);
            return null;
        }
        return number == null ? null : number.intValue();
    }

    private @Nullable Provision provision(Entry entry, String op) {
        return switch (op) {
            case "return" -> new Provision.Return(groups.requiredUnits(entry, "units"), entry.text("to"));
            case "transfer" -> new Provision.Transfer(groups.requiredUnits(entry, "units"), entry.text("from"), entry.text("to"),
                entry.optionalText("sovereignty"));
            case "exchange" -> new Provision.Exchange(groups.requiredUnits(entry, "units"), entry.text("from"),
                groups.requiredUnits(entry, "in_return"), entry.text("to"));
            case "retain" -> new Provision.Retain(groups.requiredUnits(entry, "units"), entry.text("by"), entry.optionalText("until"));
            case "claim" -> new Provision.Claim(groups.requiredUnits(entry, "units"), entry.text("by"));
            case "corridor" -> new Provision.Corridor(entry.reference(References.Kind.ROUTE, "route"), entry.text("for"), entry.text("regime"),
                entry.number("width_km"), entry.optionalText("sovereignty"), entry.optionalText("control"), entry.optionalText("duration"));
            case "open_passage" -> new Provision.OpenPassage(routes(entry), entry.text("regime"), entry.optionalText("sovereignty"),
                entry.optionalText("control"));
            case "peacekeepers" -> new Provision.Peacekeepers(groups.requiredUnits(entry, "units"),
                entry.optionalReference(References.Kind.ROUTE, "route"), entry.text("force"), entry.optionalText("size"),
                entry.optionalText("duration"));
            case "demilitarise" -> new Provision.DemilitarisedZone(groups.requiredUnits(entry, "units"));
            case "withdraw_forces" -> new Provision.Withdrawal(groups.units(entry, "units"), entry.optionalText("who"), entry.optionalText("to"));
            case "interim_status" -> new Provision.InterimStatus(groups.requiredUnits(entry, "units"), entry.text("terms"));
            case "final_status" -> new Provision.FinalStatus(groups.requiredUnits(entry, "units"), entry.optionalText("status"),
                entry.optionalText("mechanism"));
            case "referendum" -> new Provision.Referendum(groups.requiredUnits(entry, "units"), entry.text("when"));
            case "return_displaced" -> new Provision.ReturnOfDisplaced(groups.requiredUnits(entry, "units"), entry.text("who"),
                entry.optionalText("conditions"));
            case "security_guarantees" -> new Provision.SecurityGuarantees(groups.requiredUnits(entry, "units"));
            case "recognise_borders" -> new Provision.Recognition(entry.text("basis"));
            case "delimit" -> new Provision.Delimitation(entry.text("basis"), entry.optionalText("length"), entry.optionalText("sequence"));
            case "ceasefire" -> new Provision.Ceasefire(entry.optionalReference(References.Kind.LINE, "line"), entry.optionalText("date"));
            case "normalise", "exchange_prisoners", "no_claims", "no_third_forces", "withdraw_cases" ->
                new Provision.Undertaking(op, entry.optionalText("what"));
            default -> null;
        };
    }

    private static List<String> routes(Entry entry) {
        var routes = entry.texts("routes");
        if (routes.isEmpty()) {
            entry.issue("field.missing", "routes");
        }
        routes.forEach(route -> entry.refer(References.Kind.ROUTE, route));
        return routes;
    }
}

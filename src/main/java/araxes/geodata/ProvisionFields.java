package araxes.geodata;

import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of a term as `proposals.yaml` has them: what [ProvisionReader] reads.
final class ProvisionFields {
    private final List<Field> fields = new ArrayList<>();

    record Field(String key, Value value) {}

    sealed interface Value {}

    record Words(String words) implements Value {}

    record Several(List<String> words) implements Value {}

    private ProvisionFields() {}

    static List<Field> of(Term term) {
        var made = new ProvisionFields();
        made.provision(term.provision());
        made.words("phase", term.phase());
        made.words("order", term.order() == null ? null : term.order().toString());
        made.words("deadline", term.deadline());
        made.words("executed", term.executed());
        made.words("option", term.option() == null ? null : term.option().toString());
        made.words("approx", term.approximate() ? "true" : null);
        made.words("note", term.note());
        return List.copyOf(made.fields);
    }

    private void provision(Provision provision) {
        switch (provision) {
            case Provision.Return(var units, var to) -> op("return").units("units", units).words("to", to);
            case Provision.Transfer(var units, var from, var to, var sovereignty) ->
                op("transfer").units("units", units).words("from", from).words("to", to).words("sovereignty", sovereignty);
            case Provision.Exchange(var ceded, var from, var inReturn, var to) ->
                op("exchange").units("units", ceded).words("from", from).words("to", to).units("in_return", inReturn);
            case Provision.Retain(var units, var by, var until) -> op("retain").units("units", units).words("by", by).words("until", until);
            case Provision.Claim(var units, var by) -> op("claim").units("units", units).words("by", by);
            case Provision.Corridor(var route, var beneficiary, var regime, var width, var sovereignty, var control, var duration) ->
                op("corridor").words("route", route).words("for", beneficiary).words("regime", regime)
                    .words("width_km", width == null ? null : BigDecimal.valueOf(width).toPlainString())
                    .words("sovereignty", sovereignty).words("control", control).words("duration", duration);
            case Provision.OpenPassage(var routes, var regime, var sovereignty, var control) ->
                op("open_passage").several("routes", routes).words("regime", regime).words("sovereignty", sovereignty).words("control", control);
            case Provision.Peacekeepers(var units, var route, var force, var size, var duration) ->
                op("peacekeepers").units("units", units).words("route", route).words("force", force).words("size", size).words("duration", duration);
            case Provision.DemilitarisedZone(var units) -> op("demilitarise").units("units", units);
            case Provision.Withdrawal(var units, var who, var to) ->
                op("withdraw_forces").units("units", units).words("who", who).words("to", to);
            case Provision.InterimStatus(var units, var terms) -> op("interim_status").units("units", units).words("terms", terms);
            case Provision.FinalStatus(var units, var status, var mechanism) ->
                op("final_status").units("units", units).words("status", status).words("mechanism", mechanism);
            case Provision.Referendum(var units, var when) -> op("referendum").units("units", units).words("when", when);
            case Provision.ReturnOfDisplaced(var units, var who, var conditions) ->
                op("return_displaced").units("units", units).words("who", who).words("conditions", conditions);
            case Provision.SecurityGuarantees(var units) -> op("security_guarantees").units("units", units);
            case Provision.Recognition(var basis) -> op("recognise_borders").words("basis", basis);
            case Provision.Delimitation(var basis, var length, var sequence) ->
                op("delimit").words("basis", basis).words("length", length).words("sequence", sequence);
            case Provision.Ceasefire(var line, var date) -> op("ceasefire").words("line", line).words("date", date);
            case Provision.Undertaking(var kind, var what) -> op(kind).words("what", what);
        }
    }

    private ProvisionFields op(String op) {
        return words("op", op);
    }

    private ProvisionFields words(String key, @Nullable String words) {
        if (words != null) {
            fields.add(new Field(key, new Words(words)));
        }
        return this;
    }

    private ProvisionFields units(String key, List<UnitId> units) {
        return several(key, units.stream().map(UnitId::value).toList());
    }

    private ProvisionFields several(String key, List<String> words) {
        if (!words.isEmpty()) {
            fields.add(new Field(key, new Several(words)));
        }
        return this;
    }
}

package araxes.viewmodel;

import araxes.model.Provision;
import araxes.model.UnitId;
import java.util.List;
import java.util.Locale;

/// What territorial units can be put under in a scenario, besides passing to a party.
public enum UnitRegime {
    PEACEKEEPERS, DEMILITARISED, WITHDRAWAL, RETAIN, INTERIM_STATUS, FINAL_STATUS, REFERENDUM, RETURN_OF_DISPLACED, SECURITY_GUARANTEES;

    /// Key of its name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it says who or what: the force, the party that keeps the units, the status.
    public boolean needsWords() {
        return switch (this) {
            case PEACEKEEPERS, RETAIN, INTERIM_STATUS, FINAL_STATUS, REFERENDUM, RETURN_OF_DISPLACED -> true;
            case DEMILITARISED, WITHDRAWAL, SECURITY_GUARANTEES -> false;
        };
    }

    /// Whether the words are a party's.
    public boolean namesParty() {
        return this == PEACEKEEPERS || this == RETAIN;
    }

    /// @param words left out where none are needed
    Provision on(List<UnitId> units, String words) {
        return switch (this) {
            case PEACEKEEPERS -> new Provision.Peacekeepers(units, null, words, null, null);
            case DEMILITARISED -> new Provision.DemilitarisedZone(units);
            case WITHDRAWAL -> new Provision.Withdrawal(units, words.isBlank() ? null : words, null);
            case RETAIN -> new Provision.Retain(units, words, null);
            case INTERIM_STATUS -> new Provision.InterimStatus(units, words);
            case FINAL_STATUS -> new Provision.FinalStatus(units, words, null);
            case REFERENDUM -> new Provision.Referendum(units, words);
            case RETURN_OF_DISPLACED -> new Provision.ReturnOfDisplaced(units, words, null);
            case SECURITY_GUARANTEES -> new Provision.SecurityGuarantees(units);
        };
    }
}

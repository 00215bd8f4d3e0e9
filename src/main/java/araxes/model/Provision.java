package araxes.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one clause of a proposal provides. Parties are named as the text names them: mostly party ids, sometimes words.
public sealed interface Provision {
    /// A provision that speaks of territorial units; the list is never empty.
    sealed interface OfUnits extends Provision {
        List<UnitId> units();
    }

    /// A provision that speaks of routes; the ids are those of `routes.geojson`, or of lines of the proposal's own.
    sealed interface OfRoutes extends Provision {
        List<String> routes();
    }

    /// Control of the units returns to the party.
    record Return(List<UnitId> units, String to) implements OfUnits {}

    /// Sovereignty over the units passes from one state to another.
    record Transfer(List<UnitId> units, String from, String to, @Nullable String sovereignty) implements OfUnits {}

    /// Two states cede land to each other in one bargain: sovereignty over `ceded` passes from the first to the second, over `inReturn` back.
    record Exchange(List<UnitId> ceded, String from, List<UnitId> inReturn, String to) implements OfUnits {
        @Override
        public List<UnitId> units() {
            return Stream.concat(ceded.stream(), inReturn.stream()).toList();
        }
    }

    /// The units stay with the party that holds them.
    record Retain(List<UnitId> units, String by, @Nullable String until) implements OfUnits {}

    /// A claim to the units; nothing changes.
    record Claim(List<UnitId> units, String by) implements OfUnits {}

    /// A strip along a route under a regime. A null width means that no text states one.
    record Corridor(String route, String beneficiary, String regime, @Nullable Double widthKilometres,
        @Nullable String sovereignty, @Nullable String control, @Nullable String duration) implements OfRoutes {
        @Override
        public List<String> routes() {
            return List.of(route);
        }
    }

    /// Routes are opened; no territory changes hands.
    record OpenPassage(List<String> routes, String regime, @Nullable String sovereignty, @Nullable String control)
        implements OfRoutes {}

    /// A force is deployed in the units.
    record Peacekeepers(List<UnitId> units, @Nullable String route, String force, @Nullable String size, @Nullable String duration)
        implements OfUnits {}

    /// No armed forces in the units.
    record DemilitarisedZone(List<UnitId> units) implements OfUnits {}

    /// Forces leave without a change of sovereignty; the units may be empty where the text names none.
    record Withdrawal(List<UnitId> units, @Nullable String who, @Nullable String to) implements OfUnits {}

    /// A temporary arrangement for the units.
    record InterimStatus(List<UnitId> units, String terms) implements OfUnits {}

    /// A lasting status, or the way to reach one.
    record FinalStatus(List<UnitId> units, @Nullable String status, @Nullable String mechanism) implements OfUnits {}

    record Referendum(List<UnitId> units, String when) implements OfUnits {}

    record ReturnOfDisplaced(List<UnitId> units, String who, @Nullable String conditions) implements OfUnits {}

    record SecurityGuarantees(List<UnitId> units) implements OfUnits {}

    /// Borders are recognised on a legal basis.
    record Recognition(String basis) implements Provision {}

    /// A border is fixed on the ground.
    record Delimitation(String basis, @Nullable String length, @Nullable String sequence) implements Provision {}

    /// @param line id of the line of contact in `boundaries.geojson`, if the text has one
    record Ceasefire(@Nullable String line, @Nullable String date) implements Provision {}

    /// A promise without territorial meaning, such as `exchange_prisoners` or `no_claims`.
    record Undertaking(String kind, @Nullable String what) implements Provision {}
}

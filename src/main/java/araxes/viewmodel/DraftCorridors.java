package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.DateRange;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.scenario.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Corridors of a scenario of the analyst's own, and the lines drawn for them. Pure.
final class DraftCorridors {
    private static final String ID = "own_route_";

    private DraftCorridors() {}

    /// @param position of a corridor among the terms, from 0; else nothing changes
    static Proposal changed(Proposal proposal, int position, UnaryOperator<Provision.Corridor> change) {
        var terms = new ArrayList<>(proposal.terms());
        if (position < terms.size() && terms.get(position).provision() instanceof Provision.Corridor corridor) {
            terms.set(position, terms.get(position).withProvision(change.apply(corridor)));
        }
        return proposal.withTerms(terms);
    }

    /// With a new line and a corridor along it.
    ///
    /// @param places longitude and latitude in degrees WGS 84, at least two
    /// @param corridor its route is replaced by the line
    static Proposal drawn(Draft draft, Atlas atlas, Coordinate[] places, Provision.Corridor corridor, int phase) {
        var own = draft.proposal().own();
        var routes = new ArrayList<>(own == null ? List.<MapFeature>of() : own.routes());
        int number = 1;
        while (draft.proposal().findRoute(atlas, ID + number).isPresent()) {
            number++;
        }
        var id = ID + number;
        routes.add(new MapFeature(id, Names.of(Messages.text("builder.line-name", number)), "drawn", null, DateRange.ALWAYS,
            new GeometryFactory().createLineString(places), false, 0, Map.of()));
        var drawn = Drafts.withRoutes(draft, new Proposal.Own(own == null ? null : own.basedOn(), routes)).proposal();
        return drawn.withTerms(new DraftTerms(drawn, phase).with(new Provision.Corridor(id, corridor.beneficiary(), corridor.regime(),
            corridor.widthKilometres(), corridor.sovereignty(), corridor.control(), corridor.duration())));
    }

    /// A line that no term speaks of any more goes with the last term that did.
    ///
    /// @param proposal of the draft, changed
    static Proposal withoutUnusedRoutes(Draft draft, Proposal proposal) {
        var own = proposal.own();
        var used = new HashSet<String>();
        proposal.terms().forEach(term -> {
            if (term.provision() instanceof Provision.OfRoutes ofRoutes) {
                used.addAll(ofRoutes.routes());
            }
        });
        return own == null ? proposal : Drafts.withRoutes(draft.withProposal(proposal),
            new Proposal.Own(own.basedOn(), own.routes().stream().filter(route -> used.contains(route.id())).toList())).proposal();
    }
}

package araxes.cli;

import araxes.geodata.ScenarioFile;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Party;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.report.TermFields;
import araxes.scenario.Check;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Looks up what the arguments name; what the atlas does not have is answered with the nearest names.
record Asking(Atlas atlas, @Nullable CommandSpec spec) {
    /// A proposal of the atlas, or the scenario in a file of that name.
    ///
    /// @throws IOException if the file cannot be used
    Proposal proposal(String id) throws IOException {
        if (ScenarioFile.isNamed(id)) {
            return ScenarioFile.read(Path.of(id), atlas, Check.Question.ids()).proposal();
        }
        return atlas.findProposal(id).orElseThrow(() ->
            AskedWrongly.unknown(spec, "proposal", id, atlas.proposals().stream().map(Proposal::id).toList()));
    }

    MapFeature route(String id) {
        return known(id, atlas.findRoute(id));
    }

    /// A route of the atlas, or of the proposal's own.
    MapFeature route(Proposal proposal, String id) {
        return known(id, proposal.findRoute(atlas, id));
    }

    private MapFeature known(String id, Optional<MapFeature> route) {
        return route.orElseThrow(() ->
            AskedWrongly.unknown(spec, "route", id, atlas.layer(FeatureLayer.ROUTES).stream().map(MapFeature::id).toList()));
    }

    String party(String id) {
        return known("party", id, atlas.parties().stream().map(Party::id).toList());
    }

    /// A party, or a state around the atlas.
    String neighbour(String id) {
        var names = new TreeSet<>(atlas.parties().stream().map(Party::id).toList());
        atlas.layer(FeatureLayer.STATES).forEach(state -> names.add(state.id()));
        return known("neighbour", id, List.copyOf(names));
    }

    /// Units by their ids or by the names of groups.
    List<UnitId> units(List<String> names) {
        var units = new LinkedHashSet<UnitId>();
        for (var name : names) {
            var group = atlas.groups().get(name);
            if (group != null) {
                units.addAll(group);
            } else {
                var all = new ArrayList<>(atlas.groups().keySet());
                atlas.units().forEach(unit -> all.add(unit.id().value()));
                units.add(new UnitId(known("unit", name, all)));
            }
        }
        return List.copyOf(units);
    }

    private String known(String kind, String name, List<String> names) {
        if (!names.contains(name)) {
            throw AskedWrongly.unknown(spec, kind, name, names);
        }
        return name;
    }

    /// The routes along which the proposal has corridors.
    static Set<String> corridorsOf(Proposal proposal) {
        var routes = new TreeSet<String>();
        proposal.terms().forEach(term -> {
            if (term.provision() instanceof Provision.Corridor corridor) {
                routes.add(corridor.route());
            }
        });
        return routes;
    }

    /// @throws IOException with the reason if the scenario cannot be carried out
    static Outcome.Computed computed(ScenarioEngine engine, Scenario scenario) throws IOException {
        return switch (engine.compute(scenario)) {
            case Outcome.Computed computed -> computed;
            case Outcome.Rejected(var rejected, var term, var reason) -> throw new ScenarioRejected(term == null
                ? Wording.of("rejected", rejected.proposal().id(), reason.text())
                : Wording.of("rejected-term", rejected.proposal().id(), rejected.proposal().terms().indexOf(term) + 1,
                    TermFields.kind(term), reason.text()));
        };
    }
}

package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Event;
import araxes.model.PartialDate;
import araxes.model.Proposal;
import araxes.scenario.Difference;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what the legend must explain: the layers shown and the parties, lines and zones of the day.
final class LegendBuilder {
    private final Atlas atlas;
    private final MapState state;
    private final Situation situation;
    private final @Nullable Outcome outcome;
    private final Outcomes.@Nullable Shown computed;
    private final @Nullable Compared compared;
    private final Outcomes outcomes;
    private final @Nullable WindowFacts marked;
    private final int mostEvents;
    private final TextMeasure measure;
    private final MapText words;

    LegendBuilder(Atlas atlas, MapState state, Situation situation, @Nullable Outcome outcome, Outcomes.@Nullable Shown computed,
        @Nullable Compared compared, Outcomes outcomes, @Nullable WindowFacts marked, int mostEvents,
        TextMeasure measure) {
        this.atlas = atlas;
        this.state = state;
        this.situation = situation;
        this.outcome = outcome;
        this.computed = computed;
        this.compared = compared;
        this.outcomes = outcomes;
        this.marked = marked;
        this.mostEvents = mostEvents;
        this.measure = measure;
        words = MapText.in(state.language());
    }

    /// @param formsKnown whether the data has the forms of names that were asked for
    /// @param seen a map beside the first explains only what is its own
    /// @param scale of the legend, smaller than 1 for a small picture
    /// @param room how wide it may be, in pixels
    Legend build(Seen seen, double scale, double room, Borders borders, boolean formsKnown, List<WorldLayers.Drawn> lines, List<WorldLayers.Drawn> presence,
        List<WorldLayers.Drawn> corridors, List<ProposalSheet.Laid> proposals) {
        var legend = new Legend(words, measure, scale, room);
        addDifference(legend);
        addOutcome(legend);
        addMarked(legend);
        addDeFacto(legend, borders, lines, presence, corridors);
        if (seen.explainsWhatAllShare()) {
            addDeJure(legend, borders);
            addContext(legend);
            addNames(legend, formsKnown);
        }
        proposals.forEach(legend::proposal);
        if (shows(MapLayer.ROUTES) && seen.explainsWhatAllShare()) {
            legend.line(words.get("route.proposed"), MapStyle.ROUTE);
        }
        return legend;
    }

    private void addDifference(Legend legend) {
        switch (compared) {
            case null -> {
            }
            case Compared.Refused(_, _, var reason) -> {
                legend.heading(words.get("legend.difference"));
                legend.line(words.format("legend.difference-refused", reason));
            }
            case Compared.Done done -> {
                legend.heading(words.get("legend.difference"));
                legend.line(words.format("legend.difference-from", situation(done.from())));
                addParametersOf(legend, done.from());
                legend.line(words.format("legend.difference-to", situation(done.to())));
                var control = DifferenceSheet.passages(done.difference(), Difference.Matter.CONTROL);
                legend.heading(words.get(control.isEmpty() ? "legend.no-passage" : "legend.passages"));
                control.forEach((passage, changes) -> legend.area(words.format("legend.passage", party(passage.from()), party(passage.to()),
                    DifferenceSheet.squareKilometres(changes)), DifferenceSheet.fill(passage, atlas), DifferenceSheet.outline()));
                DifferenceSheet.passages(done.difference(), Difference.Matter.SOVEREIGNTY).forEach((passage, changes) ->
                    legend.line(words.format("legend.sovereignty-passage", party(passage.from()), party(passage.to()),
                        DifferenceSheet.squareKilometres(changes)), OutcomeSheet.SOVEREIGNTY_LINE));
                DifferenceSheet.rules(done.difference()).forEach((rule, changes) -> legend.area(words.format(
                    rule.begins() ? "legend.rules-begin" : "legend.rules-end", words.get("regime." + rule.kind().name().toLowerCase(Locale.ROOT)),
                    DifferenceSheet.squareKilometres(changes)), DifferenceSheet.fill(rule), DifferenceSheet.pen(rule)));
            }
        }
    }

    private void addParametersOf(Legend legend, SituationChoice choice) {
        var asked = choice.outcome();
        if (asked != null) {
            state.findProposal(atlas, asked.proposal()).ifPresent(proposal ->
                addParameters(legend, new Scenario(proposal, choice.day(), asked.widths(), asked.option())));
        }
    }

    private String party(String id) {
        return atlas.party(id).names().in(state.language());
    }

    private String situation(SituationChoice choice) {
        var day = Furniture.words(choice.day(), state.language());
        var asked = choice.outcome();
        if (asked == null) {
            return words.format("legend.recorded", day);
        }
        var name = state.findProposal(atlas, asked.proposal()).map(Proposal::name).orElse(asked.proposal());
        return asked.phase() == 0 ? words.format("legend.situation-before", name, day) : words.format("legend.situation", name, asked.phase(), day);
    }

    private void addOutcome(Legend legend) {
        if (outcome instanceof Outcome.Rejected(var scenario, _, var reason)) {
            legend.heading(words.format("legend.outcome", scenario.proposal().name()), scenario.proposal().id());
            addOwn(legend, scenario.proposal());
            legend.line(words.format("legend.outcome-rejected", reason.in(state.language())));
        }
        if (computed != null) {
            legend.heading(words.format("legend.outcome", computed.proposal().name()), computed.proposal().id());
            addOwn(legend, computed.proposal());
            legend.line(computed.phase() == 0 ? words.get("legend.before") : words.format("legend.after-phase", computed.phase(),
                computed.outcome().phases().getLast().number()));
            addParameters(legend, computed.outcome().scenario());
            if (compared != null) {
                return; // what is new of it is in the difference
            }
            for (var kind : OutcomeSheet.kinds(computed)) {
                legend.area(words.get("regime." + kind.name().toLowerCase(Locale.ROOT)), OutcomeSheet.hatching(kind), OutcomeSheet.regimeLine());
            }
            if (!computed.openedRoutes().isEmpty()) {
                legend.line(words.get("legend.opened-route"), OutcomeSheet.OPENED_ROUTE);
            }
            if (computed.territory().pieces().stream().anyMatch(outcomes::sovereigntyPassed)) {
                legend.line(words.get("legend.sovereignty"), OutcomeSheet.SOVEREIGNTY_LINE);
            }
        }
    }

    private void addOwn(Legend legend, Proposal proposal) {
        if (proposal.isOwn()) {
            legend.line(words.get("own"));
        }
    }

    private void addMarked(Legend legend) {
        if (marked == null) {
            return;
        }
        legend.heading(words.format("legend.marked", Furniture.words(marked.from(), state.language()), Furniture.words(marked.to(), state.language())));
        if (computed == null && state.against() == null) {
            if (!marked.changed().isEmpty()) {
                legend.line(words.get("legend.passed"), WindowSheet.EDGE, WindowSheet.CORE);
            }
            if (!marked.perhaps().isEmpty()) {
                legend.line(words.get("legend.passed-uncertain"), WindowSheet.EDGE, WindowSheet.BROKEN_CORE);
            }
        }
        for (var spot : marked.spots().stream().limit(mostEvents).toList()) {
            var first = spot.events().getFirst();
            int more = spot.events().size() - 1;
            legend.numbered(spot.number(), more > 0 ? words.format("legend.event-more", date(first), first.title(), more)
                : words.format("legend.event", date(first), first.title()));
        }
        int more = marked.spots().size() - mostEvents;
        if (more > 0) {
            legend.line(words.format("legend.more-places", more));
        }
    }

    /// Never more exact than it is known.
    private String date(Event event) {
        return switch (event.precision()) {
            case DAY -> event.date().toString();
            case APPROX -> words.format("legend.about", event.date());
            case MONTH, YEAR -> new PartialDate(event.date(), event.precision()).toString();
        };
    }

    /// What the text leaves open and the user filled in: without it the map could not be made again.
    private void addParameters(Legend legend, Scenario scenario) {
        scenario.widths().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(width -> legend.line(
            width.getKey().equals(Scenario.EVERY_ROUTE) ? words.format("legend.width", width.getValue())
                : words.format("legend.width-of-route", width.getValue(), nameOfRoute(scenario.proposal(), width.getKey()))));
        if (scenario.options() > 1) {
            legend.line(words.format("legend.option", scenario.option(), scenario.options()));
        }
    }

    private String nameOfRoute(Proposal proposal, String id) {
        return proposal.findRoute(atlas, id).map(route -> route.names().in(state.language())).orElse(id);
    }

    private Set<String> holders() {
        return computed == null ? Set.copyOf(situation.control().controllers().values()) : computed.territory().holders();
    }

    private void addDeFacto(Legend legend, Borders borders, List<WorldLayers.Drawn> lines, List<WorldLayers.Drawn> presence, List<WorldLayers.Drawn> corridors) {
        boolean contact = shows(MapLayer.LINES) && !lines.isEmpty();
        boolean control = shows(MapLayer.DE_JURE) && borders.reading().linesOfControl();
        boolean forces = shows(MapLayer.PRESENCE) && !presence.isEmpty();
        boolean strips = shows(MapLayer.CORRIDORS) && !corridors.isEmpty();
        if (shows(MapLayer.CONTROL) || control || contact || forces || strips) {
            legend.heading(words.get(compared != null ? "legend.unchanged" : computed == null ? "legend.control" : "legend.holders"));
        }
        if (shows(MapLayer.CONTROL)) {
            var present = holders();
            atlas.parties().stream().filter(party -> present.contains(party.id()))
                .forEach(party -> {
                    if (compared == null) {
                        legend.party(party, party.names().in(state.language()));
                    } else {
                        legend.areaOf(party.id(), party.names().in(state.language()), DifferenceSheet.dimmed(party), Pen.solid(MapStyle.PAPER_EDGE, 1));
                    }
                });
        }
        if (control) {
            legend.line(words.get("line.control"), MapStyle.CONTROL_LINE.toArray(Pen[]::new));
        }
        if (contact) {
            legend.lineOf(MapLayer.LINES.id(), words.get("line.contact"), MapStyle.CONTACT_LINE);
        }
        if (forces) {
            legend.areaOf(MapLayer.PRESENCE.id(), words.get("zone.presence"), MapStyle.PRESENCE_FILL, MapStyle.PRESENCE_LINE);
        }
        if (strips) {
            legend.areaOf(MapLayer.CORRIDORS.id(), words.get("zone.corridor"), MapStyle.CORRIDOR_FILL, MapStyle.CORRIDOR_LINE);
        }
        if (shows(MapLayer.UNITS)) {
            legend.line(words.get("line.indicative"), MapStyle.INDICATIVE_UNIT_LINE);
        }
        if (state.day().isAfter(atlas.about().lastInformation())) {
            legend.line(words.format("legend.uncertain", Furniture.words(atlas.about().lastInformation(), state.language())));
        }
    }

    private void addDeJure(Legend legend, Borders borders) {
        if (shows(MapLayer.DE_JURE) || shows(MapLayer.DISTRICTS) || shows(MapLayer.NKAO)) {
            legend.heading(Worldview.isTold(atlas) ? words.format("legend.borders", borders.reading().name().in(state.language()))
                : words.get("legend.borders-one"));
        }
        if (shows(MapLayer.DE_JURE)) {
            var pens = new LinkedHashSet<Pen>();
            borders.ofStates().forEach(border -> pens.add(border.pen()));
            addIf(legend, pens, MapStyle.BORDER, "border.state");
            addIf(legend, pens, MapStyle.BORDER_NOT_DELIMITED, "border.not-delimited");
            addIf(legend, pens, MapStyle.BORDER_DELIMITED_2024, "border.delimited-2024");
            addIf(legend, pens, MapStyle.BORDER_FAINT, "border.faint");
        }
        if (shows(MapLayer.NKAO) && !borders.internal().isEmpty()) {
            legend.line(words.get("border.nkao"), MapStyle.NKAO_LINE);
        }
        if (shows(MapLayer.DISTRICTS)) {
            legend.line(words.get("border.district"), MapStyle.DISTRICT_LINE);
        }
    }

    /// Whose names they are, where places are named that the data has several names of.
    private void addNames(Legend legend, boolean formsKnown) {
        if (shows(MapLayer.SETTLEMENTS) || shows(MapLayer.DISTRICTS) && state.look().names() == NamePolicy.OFFICIAL_1988) {
            legend.heading(words.get(formsKnown ? "names." + state.look().names().id() : "names.one-form"));
        }
    }

    private void addContext(Legend legend) {
        if (shows(MapLayer.ROADS) || shows(MapLayer.RAILWAYS)) {
            legend.heading(words.get("legend.context"));
            if (shows(MapLayer.ROADS)) {
                legend.line(words.get("way.road"), MapStyle.ROAD);
            }
            if (shows(MapLayer.RAILWAYS)) {
                legend.line(words.get("way.railway"), MapStyle.RAILWAY, MapStyle.RAILWAY_TIES);
            }
            legend.line(words.get("way.disused"), MapStyle.DISUSED);
        }
    }

    private void addIf(Legend legend, LinkedHashSet<Pen> pens, Pen pen, String key) {
        if (pens.contains(pen)) {
            legend.line(words.get(key), pen);
        }
    }

    private boolean shows(MapLayer layer) {
        return state.layers().contains(layer);
    }
}

package araxes.viewmodel;

import araxes.model.FeatureLayer;
import araxes.scenario.Components;
import araxes.scenario.Figures;
import araxes.scenario.Outcome;
import araxes.scenario.Quantity;
import araxes.scenario.Territory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What each party has in the situation shown: land, people, settlements, ways, borders and parts; with the change since the baseline.
final class FiguresReport {
    private final Outcome.Computed computed;
    private final OutcomeReport report;
    private final OutcomeWording words;
    private final Territory territory;
    private final Figures figures;
    private final Figures before;
    private final Components parts;
    private final Components partsBefore;
    private final List<ReportRow> rows = new ArrayList<>();

    FiguresReport(Outcome.Computed computed, OutcomeReport report, OutcomeWording words) {
        this.computed = computed;
        this.report = report;
        this.words = words;
        territory = report.territory(computed);
        figures = Figures.of(computed.scenario(), territory);
        before = Figures.of(computed.scenario(), computed.before());
        parts = Components.ofHolders(territory);
        partsBefore = Components.ofHolders(computed.before());
    }

    List<ReportRow> rows() {
        rows.add(new ReportRow.Note(Messages.text(report.phase() == 0 ? "figures.note.before" : "figures.note")));
        for (var party : report.atlas().parties()) {
            var id = party.id();
            if (hasLand(computed.before(), id) || hasLand(territory, id)) {
                rows.add(new ReportRow.Heading(words.name(id), id));
                addAreas(id);
                addPopulation(id);
                addSettlements(id);
                add("roads " + id, Messages.text("figures.roads"), figures.network(id, FeatureLayer.ROADS), before.network(id, FeatureLayer.ROADS));
                add("railways " + id, Messages.text("figures.railways"), figures.network(id, FeatureLayer.RAILWAYS), before.network(id, FeatureLayer.RAILWAYS));
                addParts(id);
                addBorders(id);
            }
        }
        return rows;
    }

    private static boolean hasLand(Territory territory, String party) {
        return territory.pieces().stream().anyMatch(piece -> piece.holder().equals(party) || piece.sovereign().equals(party));
    }

    private void addAreas(String party) {
        add("held " + party, Messages.text("figures.held"), figures.areaHeldBy(party), before.areaHeldBy(party));
        var sovereign = figures.areaOf(party);
        var once = before.areaOf(party);
        if (sovereign.value() > 0 || once.value() > 0) {
            add("sovereign " + party, Messages.text("figures.sovereign"), sovereign, once);
        }
    }

    private void add(String key, String name, Quantity now, Quantity once) {
        if (now.value() > 0 || once.value() > 0) {
            rows.add(new ReportRow.Value(key, name, OutcomeWording.text(now), OutcomeWording.change(now.value() - once.value(), now.unit()),
                now, null));
        }
    }

    private void addPopulation(String party) {
        var population = figures.population(party);
        boolean counted = population.highest().value() > 0;
        var lowest = String.format(Messages.locale(), "%,.0f", population.lowest().value());
        var highest = String.format(Messages.locale(), "%,.0f", population.highest().value());
        if (counted) {
            rows.add(new ReportRow.Value("population " + party, Messages.text("figures.population"),
                lowest.equals(highest) ? lowest : lowest + "–" + highest, population.lowest()));
        }
        if (!population.missing().isEmpty()) {
            var missing = population.missing().stream().map(words::named).collect(Collectors.joining("; "));
            rows.add(new ReportRow.Note(Messages.text(counted ? "figures.population.missing" : "figures.population.none", missing)));
        }
    }

    private void addSettlements(String party) {
        var byClass = new TreeMap<>(figures.settlements(party));
        if (byClass.isEmpty()) {
            return;
        }
        var classes = byClass.entrySet().stream().map(entry ->
            Messages.text("figures.settlements.class", Messages.find("settlement." + entry.getKey()).orElse(entry.getKey()), entry.getValue())).toList();
        int total = byClass.values().stream().mapToInt(Integer::intValue).sum();
        var quantity = count(Messages.text("figures.settlements.of", words.name(party)), total, classes, "figures.settlements.method",
            List.of(Messages.text("figures.settlements.caveat")));
        rows.add(new ReportRow.Value("settlements " + party, Messages.text("figures.settlements"), OutcomeWording.text(quantity),
            change(total, before.settlements(party).values().stream().mapToInt(Integer::intValue).sum()), quantity, null));
        rows.add(new ReportRow.Note(String.join(" · ", classes)));
    }

    private void addParts(String party) {
        var list = parts.counted(party);
        if (list.isEmpty()) {
            return;
        }
        var kinds = new EnumMap<Components.Kind, Integer>(Components.Kind.class);
        list.forEach(part -> kinds.merge(part.kind(), 1, Integer::sum));
        var inputs = list.stream().map(part -> Messages.text("figures.part", kind(part.kind()),
            OutcomeWording.text(part.squareKilometres(), "km²"), units(part))).toList();
        var quantity = count(Messages.text("figures.parts.of", words.name(party)), list.size(), inputs, "figures.parts.method", List.of());
        rows.add(new ReportRow.Value("parts " + party, Messages.text("figures.parts"), OutcomeWording.text(quantity),
            change(list.size(), partsBefore.counted(party).size()), quantity, null));
        if (list.size() > 1) {
            rows.add(new ReportRow.Note(kinds.entrySet().stream().map(entry ->
                Messages.text("figures.parts.kind", kind(entry.getKey()), entry.getValue())).collect(Collectors.joining(" · "))));
        }
    }

    private String units(Components.Component part) {
        var names = parts.parcelsOf(part).stream().map(parcel -> words.named(parcel.id())).toList();
        int most = 4;
        return names.size() <= most ? String.join("; ", names)
            : Messages.text("figures.part.more", String.join("; ", names.subList(0, most)), names.size() - most);
    }

    private static String kind(Components.Kind kind) {
        return Messages.text(switch (kind) {
            case MAIN -> "part.main";
            case EXCLAVE -> "part.exclave";
            case ENCLAVE -> "part.enclave";
            case ISLAND -> "part.island";
        });
    }

    private void addBorders(String party) {
        var others = new TreeSet<String>();
        parts.of(party).forEach(part -> others.addAll(part.neighbours().keySet()));
        partsBefore.of(party).forEach(part -> others.addAll(part.neighbours().keySet()));
        others.forEach(other -> add("border " + party + " " + other, Messages.text("figures.border", words.name(other)),
            figures.borderHeld(party, other), before.borderHeld(party, other)));
    }

    private static Quantity count(String name, int value, List<String> inputs, String method, List<String> caveats) {
        return new Quantity(name, value, "", new Quantity.Explanation(inputs, Messages.text(method), 0, caveats, List.of(), List.of()));
    }

    private static String change(int now, int once) {
        return now == once ? "" : now > once ? "+" + (now - once) : "−" + (once - now);
    }
}

package araxes.viewmodel;

import araxes.scenario.Balance.Matter;
import araxes.scenario.Check;
import araxes.scenario.CorridorFigures;
import araxes.scenario.Outcome;
import araxes.scenario.PhaseResult;
import araxes.scenario.ProposalFigures;
import araxes.scenario.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What each party gives and receives, in all and by phase; who leaves where; corridors; how much of the districts returns.
final class BalanceReport {
    private final Outcome.Computed computed;
    private final OutcomeReport report;
    private final OutcomeWording words;
    private final ProposalFigures figures;
    private final List<ReportRow> rows = new ArrayList<>();

    BalanceReport(Outcome.Computed computed, OutcomeReport report, OutcomeWording words) {
        this.computed = computed;
        this.report = report;
        this.words = words;
        figures = ProposalFigures.of(computed);
    }

    List<ReportRow> rows() {
        if (report.phase() == 0) {
            rows.add(new ReportRow.Note(Messages.text("balance.before", DateWording.day(report.baseline()))));
            return rows;
        }
        var phase = report.shown(computed);
        addLedger(phase);
        addReturned();
        addCorridors();
        for (var result : computed.phases()) {
            if (result.number() <= phase.number()) {
                addPhase(result);
            }
        }
        addDepartures(phase);
        return rows;
    }

    private void addLedger(PhaseResult phase) {
        var passages = figures.passages(phase.sinceBaseline());
        for (var matter : Matter.values()) {
            var ofMatter = passages.stream().filter(passage -> passage.matter() == matter).toList();
            heading("balance.in-all." + key(matter));
            if (ofMatter.isEmpty()) {
                rows.add(new ReportRow.Note(Messages.text("balance.nothing." + key(matter))));
            }
            var parties = new TreeSet<String>();
            ofMatter.forEach(passage -> parties.addAll(List.of(passage.from(), passage.to())));
            for (var party : parties) {
                var received = sum("received", matter, party, ofMatter.stream().filter(passage -> passage.to().equals(party)).toList());
                var given = sum("given", matter, party, ofMatter.stream().filter(passage -> passage.from().equals(party)).toList());
                var net = net(matter, party, received.quantity(), given.quantity());
                rows.add(new ReportRow.Ledger(party, words.name(party), received, given, net));
            }
        }
    }

    private ReportRow.Value sum(String what, Matter matter, String party, List<ProposalFigures.Passage> passages) {
        var parts = passages.stream().map(ProposalFigures.Passage::area).toList();
        return value(what, matter, party, parts, parts.stream().mapToDouble(Quantity::value).sum());
    }

    private ReportRow.Value net(Matter matter, String party, Quantity received, Quantity given) {
        var value = value("net", matter, party, List.of(received, given), received.value() - given.value());
        var text = value.quantity().value() > 0 ? "+" + value.text() : value.text();
        return new ReportRow.Value(value.key(), value.name(), text, value.quantity());
    }

    /// Made of figures that the engine computed, and accounts for itself by them.
    private ReportRow.Value value(String what, Matter matter, String party, List<Quantity> parts, double value) {
        var name = Messages.text("balance." + what + "." + key(matter), words.name(party));
        var inputs = parts.stream().map(part -> words.named(part.name()) + ": " + OutcomeWording.text(part)).toList();
        var quantity = new Quantity(name, value, "km²", new Quantity.Explanation(inputs, Messages.text("balance.method." + what),
            parts.stream().mapToDouble(part -> part.explanation().tolerance()).sum(), together(parts, part -> part.explanation().caveats()),
            together(parts, part -> part.explanation().sources()), List.of()));
        return new ReportRow.Value(String.join(" ", what, key(matter), party), Messages.text("balance." + what),
            OutcomeWording.text(quantity), quantity);
    }

    private static List<String> together(List<Quantity> parts, Function<Quantity, List<String>> list) {
        return parts.stream().map(list).flatMap(List::stream).distinct().toList();
    }

    private void addReturned() {
        var after = report.territory(computed);
        var shares = Stream.of(figures.districtsReturned(after), figures.autonomousReturned(after)).flatMap(Optional::stream).toList();
        heading("balance.returned");
        if (shares.isEmpty()) {
            rows.add(new ReportRow.Note(Messages.text("balance.returned.none")));
        }
        shares.forEach(share -> rows.add(new ReportRow.Value(share.name(), words.named(share.name()), OutcomeWording.text(share), share)));
    }

    private void addCorridors() {
        int number = 0;
        for (var corridor : CorridorFigures.of(computed, report.territory(computed))) {
            number++;
            rows.add(new ReportRow.Heading(Messages.text("balance.corridor", words.name(corridor.route())), null));
            add("length of route", number, corridor.routeLength(), null);
            if (corridor.width().isEmpty()) {
                rows.add(new ReportRow.Note(Messages.text("balance.corridor.no-land")));
                continue;
            }
            add("width", number, corridor.width().get(), null);
            add("area", number, corridor.area(), null);
            add("length", number, corridor.length(), null);
            add("longest", number, corridor.longest(), null);
            if (corridor.narrowest().isPresent()) {
                var narrowest = corridor.narrowest().get();
                add("narrowest", number, narrowest.width(), new Check.Place(corridor.route(), narrowest.longitude(), narrowest.latitude()));
            }
        }
    }

    private void add(String what, int corridor, Quantity quantity, Check.@Nullable Place place) {
        rows.add(new ReportRow.Value("corridor " + corridor + " " + what, words.named(quantity.name()), OutcomeWording.text(quantity), "",
            quantity, place));
    }

    private void addPhase(PhaseResult phase) {
        rows.add(new ReportRow.Heading(OutcomeWording.phase(computed.scenario().proposal(), phase.number()), null));
        var passages = figures.passages(phase.balance());
        if (passages.isEmpty()) {
            rows.add(new ReportRow.Note(Messages.text("balance.phase.nothing")));
        }
        for (var passage : passages) {
            rows.add(new ReportRow.Value(String.join(" ", "phase", String.valueOf(phase.number()), key(passage.matter()), passage.from(), passage.to()),
                Messages.text("balance.passage." + key(passage.matter()), words.name(passage.from()), words.name(passage.to())),
                OutcomeWording.text(passage.area()), passage.area()));
        }
    }

    private void addDepartures(PhaseResult phase) {
        var departures = new LinkedHashMap<String, List<ProposalFigures.Departure>>();
        figures.departures(phase.sinceBaseline()).forEach(departure ->
            departures.computeIfAbsent(departure.party() + " " + departure.receiver(), _ -> new ArrayList<>()).add(departure));
        if (!departures.isEmpty()) {
            heading("balance.departures");
        }
        departures.values().forEach(units -> {
            var one = units.getFirst();
            rows.add(new ReportRow.Heading(Messages.text("balance.departure", words.name(one.party()), words.name(one.receiver())), one.party()));
            units.forEach(departure -> rows.add(new ReportRow.OfUnit(departure.unit(), words.unit(departure.unit()),
                OutcomeWording.text(departure.squareKilometres(), "km²"))));
        });
    }

    private void heading(String key) {
        rows.add(new ReportRow.Heading(Messages.text(key), null));
    }

    private static String key(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT);
    }
}

package araxes.session;

import araxes.cartography.Bookmark;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.TimeWindow;
import araxes.model.Atlas;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.Draft;
import araxes.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A session brought to an atlas that may not be the one it was made with: opened as far as possible, with what is missing.
///
/// @param session in which everything is known to the atlas
/// @param differences sentences: which files of the facts differ, and what the session named that the atlas does not have.
///     Empty if the session opens as it was saved
public record Fitting(SessionState session, List<String> differences) {
    private static final int LONGEST_LIST = 8;

    public Fitting {
        differences = List.copyOf(differences);
    }

    public static Fitting of(SessionDocument document, Atlas atlas) {
        var differences = new ArrayList<>(changedFacts(document.data(), atlas));
        var missing = new LinkedHashSet<String>();
        var renamed = new LinkedHashMap<String, String>();
        var fitted = new Fitter(atlas, missing).session(withOwnIds(document.session(), atlas, renamed));
        if (!renamed.isEmpty()) {
            differences.add(Wording.of("renamed", renamed.entrySet().stream().map(change -> change.getKey() + " → " + change.getValue())
                .collect(Collectors.joining(", "))));
        }
        if (!missing.isEmpty()) {
            var more = missing.size() > LONGEST_LIST ? Wording.of("and-more", missing.size() - LONGEST_LIST) : "";
            differences.add(Wording.of("left-out", missing.stream().limit(LONGEST_LIST).collect(Collectors.joining(", ")) + more));
        }
        return new Fitting(fitted, differences);
    }

    /// A scenario under the id of a proposal of the atlas would hide it: it gets another id, and the maps that showed it show it by that.
    ///
    /// @param renamed gathers the old ids and the new
    private static SessionState withOwnIds(SessionState asked, Atlas atlas, Map<String, String> renamed) {
        var taken = new HashSet<>(atlas.proposals().stream().map(Proposal::id).toList());
        asked.drafts().forEach(draft -> taken.add(draft.id()));
        for (var draft : asked.drafts()) {
            if (atlas.findProposal(draft.id()).isPresent()) {
                renamed.computeIfAbsent(draft.id(), _ -> IntStream.iterate(1, number -> number + 1).mapToObj(number -> "own_" + number)
                    .filter(taken::add).findFirst().orElseThrow());
            }
        }
        if (renamed.isEmpty()) {
            return asked;
        }
        return asked.withEveryMap(map -> renamed(map, renamed)).withDrafts(asked.drafts().stream().map(draft -> new Draft(
            draft.proposal().withId(renamed.getOrDefault(draft.id(), draft.id())), draft.baseline(), draft.locked(), draft.rules())).toList());
    }

    private static MapState renamed(MapState map, Map<String, String> renamed) {
        var against = map.against();
        return new MapState(map.day(), map.window(), map.layers(), map.proposals().stream().map(id -> renamed.getOrDefault(id, id)).toList(),
            renamed(map.outcome(), renamed), against == null ? null : new SituationChoice(against.day(), renamed(against.outcome(), renamed)),
            map.look(), map.drafts());
    }

    private static @Nullable OutcomeChoice renamed(@Nullable OutcomeChoice choice, Map<String, String> renamed) {
        return choice == null ? null
            : new OutcomeChoice(renamed.getOrDefault(choice.proposal(), choice.proposal()), choice.phase(), choice.widths(), choice.option());
    }

    /// One sentence with the files, if the facts are not those the session was made with.
    private static List<String> changedFacts(SessionDocument.DataVersion then, Atlas atlas) {
        var now = atlas.dataHash();
        if (then.sha256().equals(now.value())) {
            return List.of();
        }
        var names = new TreeSet<>(then.files().keySet());
        names.addAll(now.files().keySet());
        var changes = new ArrayList<String>();
        for (var name : names) {
            var before = then.files().get(name);
            var after = now.files().get(name);
            if (before == null) {
                changes.add(Wording.of("file-new", name));
            } else if (after == null) {
                changes.add(Wording.of("file-gone", name));
            } else if (!before.equals(after)) {
                changes.add(Wording.of("file-changed", name));
            }
        }
        return List.of(changes.isEmpty() ? Wording.of("other-facts", then.atlas(), atlas.about().title())
            : Wording.of("facts-differ", String.join(", ", changes)));
    }

    /// @param missing gathers what the atlas does not have
    private record Fitter(Atlas atlas, Set<String> missing) {
        SessionState session(SessionState asked) {
            var drafts = asked.drafts().stream().map(this::draft).toList();
            var bookmarks = asked.bookmarks().stream().map(mark -> new Bookmark(mark.name(), mark.view(), day(mark.day()))).toList();
            return asked.withDrafts(drafts).withBookmarks(bookmarks).withEveryMap(this::map);
        }

        private MapState map(MapState asked) {
            var shown = new ArrayList<String>();
            for (var id : asked.proposals()) {
                if (shown.contains(id)) {
                    continue;
                }
                if (asked.findProposal(atlas, id).isPresent()) {
                    shown.add(id);
                } else {
                    missing.add(Wording.of("proposal", id));
                }
            }
            var against = asked.against();
            return new MapState(day(asked.day()), window(asked.window()), asked.layers(), shown, outcome(asked, asked.outcome()),
                against == null ? null : new SituationChoice(day(against.day()), outcome(asked, against.outcome())), asked.look(), asked.drafts());
        }

        private @Nullable OutcomeChoice outcome(MapState asked, @Nullable OutcomeChoice choice) {
            if (choice == null) {
                return null;
            }
            var proposal = asked.findProposal(atlas, choice.proposal());
            if (proposal.isEmpty()) {
                missing.add(Wording.of("proposal", choice.proposal()));
                return null;
            }
            int option = choice.option();
            if (option < 1 || option > Scenario.of(proposal.get()).options()) {
                missing.add(Wording.of("alternative", option, choice.proposal()));
                option = 1;
            }
            return new OutcomeChoice(choice.proposal(), choice.phase(), choice.widths(), option);
        }

        private LocalDate day(LocalDate asked) {
            var about = atlas.about();
            if (asked.isBefore(about.firstDay()) || asked.isAfter(about.asOf())) {
                missing.add(Wording.of("day", asked));
                return asked.isBefore(about.firstDay()) ? about.firstDay() : about.asOf();
            }
            return asked;
        }

        /// A span that reaches beyond the atlas shows no more than one that reaches to its end.
        private TimeWindow window(TimeWindow asked) {
            var first = atlas.about().firstDay();
            long most = first.until(atlas.about().asOf()).toTotalMonths() + 1;
            return switch (asked) {
                case TimeWindow.Instant instant -> instant;
                case TimeWindow.Cumulative(var since) -> since.isBefore(first) ? new TimeWindow.Cumulative(first) : asked;
                case TimeWindow.Range(var length) -> {
                    boolean beyond = length.toTotalMonths() > most || length.getDays() / 28 > most;
                    yield beyond ? new TimeWindow.Cumulative(first) : asked;
                }
            };
        }

        private Draft draft(Draft asked) {
            var locked = asked.locked().stream().filter(this::known).collect(Collectors.toSet());
            var terms = new ArrayList<Term>();
            for (var term : asked.proposal().terms()) {
                if (knows(term.provision())) {
                    terms.add(term);
                }
            }
            return new Draft(terms.size() == asked.proposal().terms().size() ? asked.proposal() : asked.proposal().withTerms(terms),
                day(asked.baseline()), locked, asked.rules());
        }

        /// A term that names land the atlas does not have cannot be carried out on it.
        private boolean knows(Provision provision) {
            return allKnown(provision instanceof Provision.OfUnits land ? land.units() : List.of());
        }

        private boolean allKnown(Collection<UnitId> units) {
            return units.stream().filter(unit -> !known(unit)).count() == 0;
        }

        private boolean known(UnitId unit) {
            boolean known = atlas.units().stream().anyMatch(one -> one.id().equals(unit));
            if (!known) {
                missing.add(Wording.of("unit", unit));
            }
            return known;
        }
    }
}

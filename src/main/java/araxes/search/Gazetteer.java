package araxes.search;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Every name of an atlas, in all languages and old ones too. Immutable; safe to share between threads.
///
/// Case, diacritics and script make no difference, nor do usual ways to transliterate; a longer word may have one letter wrong.
public final class Gazetteer {
    private static final int LEAST_IMPORTANT = 9;
    private final List<Entry> entries = new ArrayList<>();

    /// @param words of its names and of what else one may look it up by
    /// @param importance 0 for the most important of its kind
    private record Entry(Found.Kind kind, String id, Names names, List<Name> searched, List<String> words, @Nullable Geometry shape,
        @Nullable LocalDate day, int importance) {}

    private record Hit(Entry entry, Match match) {}

    private Gazetteer() {}

    public static Gazetteer of(Atlas atlas) {
        var gazetteer = new Gazetteer();
        for (var place : atlas.layer(FeatureLayer.SETTLEMENTS)) {
            gazetteer.addFeature(Found.Kind.SETTLEMENT, place, importance(place.attributes().get("rank")));
        }
        atlas.units().forEach(unit -> gazetteer.add(Found.Kind.UNIT, unit.id().value(), unit.names(), List.of(), unit.area(), null, 5));
        gazetteer.addLayer(atlas, FeatureLayer.DISTRICTS, Found.Kind.DISTRICT);
        gazetteer.addLayer(atlas, FeatureLayer.POINTS_OF_INTEREST, Found.Kind.POINT);
        gazetteer.addLayer(atlas, FeatureLayer.LAKES, Found.Kind.LAKE);
        gazetteer.addLayer(atlas, FeatureLayer.SEAS, Found.Kind.SEA);
        gazetteer.addLayer(atlas, FeatureLayer.RIVERS, Found.Kind.RIVER);
        gazetteer.addLayer(atlas, FeatureLayer.ROUTES, Found.Kind.ROUTE);
        atlas.parties().forEach(party -> gazetteer.add(Found.Kind.PARTY, party.id(), party.names(), List.of(party.note()), null, null, 2));
        atlas.proposals().forEach(gazetteer::addProposal);
        atlas.events().forEach(event -> gazetteer.add(Found.Kind.EVENT, event.id(), Names.of(event.title()),
            List.of(event.place(), event.date().toString(), event.type(), String.join(" ", event.participants())),
            point(event.longitude(), event.latitude()), event.date(), 6));
        return gazetteer;
    }

    /// The same with the analyst's own proposals.
    public Gazetteer with(Collection<Proposal> drafts) {
        var more = new Gazetteer();
        more.entries.addAll(entries);
        drafts.forEach(more::addProposal);
        return more;
    }

    private static Geometry point(double longitude, double latitude) {
        return new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
    }

    private void addProposal(Proposal proposal) {
        add(Found.Kind.PROPOSAL, proposal.id(), Names.of(proposal.name()),
            List.of(proposal.author(), proposal.family(), proposal.start().toString(), proposal.summary()), null, proposal.start().earliest(), 4);
    }

    private void addLayer(Atlas atlas, FeatureLayer layer, Found.Kind kind) {
        atlas.layer(layer).forEach(feature -> addFeature(kind, feature, importance(feature.attributes().get("rank"))));
    }

    private void addFeature(Found.Kind kind, MapFeature feature, int importance) {
        var former = Stream.of("name_soviet", "name_today").map(feature.attributes()::get).filter(name -> name != null && !name.isBlank()).toList();
        if (!feature.names().english().isBlank() || !former.isEmpty()) {
            add(kind, feature.id(), feature.names(), former, feature.geometry(), null, importance);
        }
    }

    private static int importance(@Nullable String rank) {
        return rank == null ? 5 : Math.clamp(Integer.parseInt(rank), 0, LEAST_IMPORTANT);
    }

    /// @param more further names or words
    private void add(Found.Kind kind, String id, Names names, List<String> more, @Nullable Geometry shape, @Nullable LocalDate day,
        int importance) {
        var all = new LinkedHashSet<String>();
        all.add(names.english());
        all.addAll(names.others().values());
        names.forms().values().forEach(forms -> all.addAll(forms.values()));
        boolean furtherNames = kind == Found.Kind.DISTRICT;
        if (furtherNames) {
            all.addAll(more);
        }
        var searched = names(all);
        var words = Stream.concat(searched.stream(), more.stream().map(Name::of)).flatMap(name -> name.words().stream()).distinct().toList();
        entries.add(new Entry(kind, id, names, searched, words, shape, day, importance));
    }

    /// A name such as `Shusha / Shushi` or `Aghdam (Akna)` is several.
    private static List<Name> names(Collection<String> written) {
        var names = new LinkedHashSet<String>(written);
        written.forEach(name -> {
            for (var part : name.split("[/;(),]")) {
                names.add(part.strip());
            }
        });
        return names.stream().filter(name -> !name.isBlank()).map(Name::of).toList();
    }

    /// The best first; empty for a text without a letter or digit.
    public List<Found> find(String text, int atMost) {
        return find(text, atMost, _ -> true);
    }

    /// As [#find(String, int)], of some kinds only.
    public List<Found> find(String text, int atMost, Predicate<Found.Kind> kinds) {
        var query = Query.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            if (kinds.test(entry.kind())) {
                var match = query.match(entry.searched(), entry.words());
                if (match != null) {
                    hits.add(new Hit(entry, match));
                }
            }
        }
        hits.sort(Comparator.<Hit>comparingInt(hit -> hit.match().distance())
            .thenComparingInt(hit -> hit.entry().importance())
            .thenComparingInt(hit -> hit.entry().kind().ordinal())
            .thenComparingInt(hit -> hit.match().name().length())
            .thenComparing(hit -> hit.entry().names().english())
            .thenComparing(hit -> hit.entry().id()));
        return hits.stream().limit(atMost).map(Gazetteer::found).toList();
    }

    private static Found found(Hit hit) {
        var entry = hit.entry();
        return new Found(entry.kind(), entry.id(), entry.names(), hit.match().name(), entry.shape(), entry.day());
    }

    /// How many things of each kind can be found.
    Map<Found.Kind, Integer> sizes() {
        var sizes = new HashMap<Found.Kind, Integer>();
        entries.forEach(entry -> sizes.merge(entry.kind(), 1, Integer::sum));
        return sizes;
    }
}

package araxes.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// The connected parts of what each party has. Polygons are connected when they share an edge; touching in a point is not enough.
public final class Components {
    /// Parts smaller than this, in km², are not counted: a strip that runs along an outline drawn apart from it may leave shreds. The areas
    /// of parties include them.
    public static final double SMALLEST_PART = 0.1;

    private final Territory territory;
    private final Map<String, List<Component>> byParty;

    /// A connected part.
    ///
    /// @param patches indexes into the partition's patches, ascending
    /// @param neighbours length in kilometres of its border by what is on the other side: parties, neighbouring states, or nothing known
    public record Component(String party, List<Integer> patches, double squareKilometres, Map<String, Double> neighbours, Kind kind) {
        public Component {
            patches = List.copyOf(patches);
        }
    }

    /// `MAIN` is a party's largest part. Others are exclaves; enclaves if a single other party surrounds them on every side; islands if
    /// nobody's land borders on them.
    public enum Kind { MAIN, EXCLAVE, ENCLAVE, ISLAND }

    private Components(Territory territory, Map<String, List<Component>> byParty) {
        this.territory = territory;
        this.byParty = byParty;
    }

    /// Parts of what each party holds.
    public static Components ofHolders(Territory territory) {
        return of(territory, Piece::holder);
    }

    /// Parts of what each state is sovereign over.
    public static Components ofSovereigns(Territory territory) {
        return of(territory, Piece::sovereign);
    }

    static Components of(Territory territory, Function<Piece, String> party) {
        var partition = territory.partition();
        var borders = partition.borders();
        var owners = new String[partition.patches().size()];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = party.apply(territory.pieceOf(i));
        }
        var sets = new DisjointSets(owners.length);
        for (var border : borders.between()) {
            if (owners[border.first()].equals(owners[border.second()])) {
                sets.join(border.first(), border.second());
            }
        }
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < owners.length; i++) {
            members.computeIfAbsent(sets.root(i), key -> new ArrayList<>()).add(i);
        }
        var neighbours = new HashMap<Integer, Map<String, Double>>();
        for (var border : borders.between()) {
            int first = sets.root(border.first());
            int second = sets.root(border.second());
            if (first != second) {
                count(neighbours, first, owners[border.second()], border.kilometres());
                count(neighbours, second, owners[border.first()], border.kilometres());
            }
        }
        borders.outer().forEach(border -> count(neighbours, sets.root(border.part()), border.facing(), border.kilometres()));
        var byParty = new TreeMap<String, List<Component>>();
        members.forEach((root, patches) -> {
            double area = patches.stream().mapToDouble(i -> partition.squareKilometres(partition.patches().get(i))).sum();
            byParty.computeIfAbsent(owners[root], key -> new ArrayList<>())
                .add(new Component(owners[root], patches, area, neighbours.getOrDefault(root, Map.of()), Kind.MAIN));
        });
        byParty.replaceAll((owner, components) -> classified(components, Set.copyOf(List.of(owners))));
        return new Components(territory, byParty);
    }

    private static List<Component> classified(List<Component> components, Set<String> parties) {
        components.sort(Comparator.comparingDouble(Component::squareKilometres).reversed());
        var classified = new ArrayList<Component>();
        for (var component : components) {
            var beyond = component.neighbours().keySet();
            boolean surrounded = beyond.size() == 1 && parties.containsAll(beyond);
            var kind = component == components.getFirst() ? Kind.MAIN : surrounded ? Kind.ENCLAVE
                : beyond.equals(Set.of("")) ? Kind.ISLAND : Kind.EXCLAVE;
            classified.add(new Component(component.party(), component.patches(), component.squareKilometres(), component.neighbours(), kind));
        }
        return List.copyOf(classified);
    }

    private static void count(Map<Integer, Map<String, Double>> neighbours, int root, String beyond, double length) {
        neighbours.computeIfAbsent(root, key -> new TreeMap<>()).merge(beyond, length, Double::sum);
    }

    /// The party's parts, the largest first; none if it has nothing.
    public List<Component> of(String party) {
        return byParty.getOrDefault(party, List.of());
    }

    /// The parts that count: the largest, whatever its size, and all others of at least [#SMALLEST_PART].
    public List<Component> counted(String party) {
        return of(party).stream().filter(part -> part.kind() == Kind.MAIN || part.squareKilometres() >= SMALLEST_PART).toList();
    }

    public Set<String> parties() {
        return byParty.keySet();
    }

    /// The parcels of a part.
    public List<Parcel> parcelsOf(Component component) {
        return component.patches().stream().map(patch -> territory.pieceOf(patch).parcel()).distinct().toList();
    }
}

package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.scenario.Balance.Matter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/// The laws of the engine on generated worlds.
class EngineLawsTest {
    @Property(tries = 60)
    void areaIsConservedAndNothingGapsOrOverlapsThroughAnySequence(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int columns,
        @ForAll @IntRange(min = 2, max = 6) int rows, @ForAll @IntRange(min = 1, max = 6) int steps) {
        var world = new World(seed, columns, rows);
        var computed = world.compute(world.provisions(steps));
        double before = computed.before().squareKilometres();
        for (var phase : computed.phases()) {
            assertEquals(before, phase.territory().squareKilometres(), before * 1e-6);
            assertValidCoverage(phase.territory());
        }
    }

    @Property(tries = 60)
    void balancesSumToZero(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int steps) {
        var world = new World(seed, 5, 4);
        var computed = world.compute(world.provisions(steps));
        for (var matter : Matter.values()) {
            var net = computed.balance().net(matter);
            assertEquals(0, net.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
            // and a party's net is what it holds afterwards less what it held before
            net.forEach((party, passed) -> assertEquals(area(computed.after(), matter, party) - area(computed.before(), matter, party), passed,
                computed.before().squareKilometres() * 1e-6));
        }
    }

    @Property(tries = 40)
    void cessionAndItsReverseRestoreTheMap(@ForAll long seed, @ForAll @IntRange(min = 0, max = 19) int unit) {
        var world = new World(seed, 5, 4);
        var there = world.unit(unit);
        var owner = world.sovereigns.get(unit);
        var other = owner.equals("A") ? "B" : "A";
        var computed = world.compute(
            new Provision.Transfer(List.of(there), owner, other, null), new Provision.Transfer(List.of(there), other, owner, null));
        assertEquals(computed.before().pieces().get(unit).sovereign(), computed.after().pieces().get(unit).sovereign());
        assertTrue(computed.balance().flows().stream().noneMatch(flow -> flow.matter() == Matter.SOVEREIGNTY));
        if (world.holders.get(unit).equals(owner) || !world.holders.get(unit).equals(other)) {
            assertTrue(computed.balance().isEmpty(), computed.balance().toString());
        }
    }

    @Property(tries = 40)
    void orderDoesNotMatterOnDisjointUnits(@ForAll long seed) {
        var world = new World(seed, 5, 4);
        var random = new Random(seed);
        var provisions = new ArrayList<Provision>();
        for (int i = 0; i < 20; i += 4) {
            provisions.add(random.nextBoolean()
                ? new Provision.Return(List.of(world.unit(i), world.unit(i + 1)), "A")
                : new Provision.Transfer(List.of(world.unit(i)), world.sovereigns.get(i), "B", null));
        }
        var forwards = world.compute(provisions.toArray(Provision[]::new));
        var backwards = world.compute(provisions.reversed().toArray(Provision[]::new));
        assertEquals(forwards.after().pieces(), backwards.after().pieces());
        assertEquals(forwards.balance(), backwards.balance());
    }

    @Property(tries = 40)
    void partsOfAUnitAddUpToTheUnit(@ForAll long seed, @ForAll @DoubleRange(min = 0.05, max = 12) double width) {
        var world = new World(seed, 5, 4);
        var computed = world.compute(
            new Provision.Corridor("r0", "A", "transit", width, null, null, null));
        var sums = new TreeMap<UnitId, Double>();
        computed.after().pieces().forEach(piece -> sums.merge(piece.parcel().unit(), piece.squareKilometres(), Double::sum));
        computed.before().pieces().forEach(piece ->
            assertEquals(piece.squareKilometres(), sums.get(piece.parcel().unit()), 1e-3)); // crossed edges of 2 km move by up to 8 cm
    }

    @Property(tries = 30)
    void corridorIsOnlyLaidOnForeignLandAndChangesNeitherHolderNorSovereignUnlessTheTextSaysSo(@ForAll long seed,
        @ForAll @DoubleRange(min = 0.5, max = 8) double width) {
        var world = new World(seed, 5, 4);
        var computed = world.compute(
            new Provision.Corridor("r0", "A", "transit", width, null, "words that name nobody", null));
        assertTrue(computed.balance().isEmpty());
        for (var piece : computed.after().pieces()) {
            assertTrue(piece.regimes().isEmpty() || !piece.sovereign().equals("A"), piece.toString());
        }
    }

    static void assertValidCoverage(Territory territory) {
        var areas = territory.pieces().stream().map(piece -> piece.parcel().area()).toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(areas), () -> Arrays.toString(CoverageValidator.validate(areas)));
        for (var area : areas) {
            assertTrue(area.isValid(), area::toString);
        }
    }

    private static double area(Territory territory, Matter matter, String party) {
        return matter == Matter.CONTROL ? territory.squareKilometresHeldBy(party) : territory.squareKilometresOf(party);
    }

    /// A random grid with random holders, two states and three random routes.
    static final class World {
        final List<String> holders = new ArrayList<>();
        final List<String> sovereigns = new ArrayList<>();
        final CoverageFacts facts;
        final ScenarioEngine engine;
        private final Random random;

        World(long seed, int columns, int rows) {
            random = new Random(seed);
            var areas = Worlds.grid(columns, rows, seed);
            for (int i = 0; i < areas.size(); i++) {
                holders.add(List.of("A", "B", "C").get(random.nextInt(3)));
                sovereigns.add(List.of("A", "B").get(random.nextInt(2)));
            }
            var routes = new TreeMap<String, Geometry>();
            for (int i = 0; i < 3; i++) {
                var ordinates = new double[2 * (2 + random.nextInt(4))];
                for (int j = 0; j < ordinates.length; j += 2) {
                    ordinates[j] = 44.95 + random.nextDouble() * (columns * 0.1 + 0.1);
                    ordinates[j + 1] = 39.95 + random.nextDouble() * (rows * 0.1 + 0.1);
                }
                routes.put("r" + i, Worlds.line(ordinates));
            }
            facts = CoverageFacts.of(Worlds.atlas(areas, holders, sovereigns, routes), Worlds.places());
            engine = new ScenarioEngine(facts);
        }

        Outcome.Computed compute(Provision... provisions) {
            var outcome = engine.compute(Worlds.scenario(provisions));
            return assertInstanceOf(Outcome.Computed.class, outcome, outcome::toString);
        }

        UnitId unit(int index) {
            return new UnitId("u" + index);
        }

        Provision[] provisions(int count) {
            var provisions = new Provision[count];
            for (int i = 0; i < count; i++) {
                int at = random.nextInt(holders.size());
                var party = List.of("A", "B", "C").get(random.nextInt(3));
                provisions[i] = switch (random.nextInt(4)) {
                    case 0 -> new Provision.Return(List.of(unit(at)), party);
                    case 1 -> new Provision.DemilitarisedZone(List.of(unit(at)));
                    default -> new Provision.Corridor("r" + random.nextInt(3), party, "transit", 0.2 + 10 * random.nextDouble(),
                        random.nextBoolean() ? "A" : null, random.nextBoolean() ? party : null, null);
                };
            }
            return provisions;
        }
    }
}

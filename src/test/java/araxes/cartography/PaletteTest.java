package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.cartography.ColourVision.Light;
import araxes.model.Atlas;
import araxes.model.Pattern;
import araxes.render.BundledFonts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the shipped atlas, computed for eyes of every kind.
class PaletteTest {
    /// CIEDE2000: differences of 10 are seen at a glance, of 2 by comparing closely.
    private static final double AT_A_GLANCE = 10;
    /// WCAG 2.2, 1.4.11: a pattern that is needed to tell something stands out from its ground as much.
    private static final double PATTERN_CONTRAST = 3;
    /// WCAG 2.2, 1.4.3.
    private static final double TEXT_CONTRAST = 4.5;
    /// CIE L*: what nobody would call lighter.
    private static final double SAME_LIGHTNESS = 0.5;
    private static final Viewport VIEWPORT = Viewport.centredAt(46.5, 40, 7, 900, 650);
    private static Atlas atlas;
    private static MapComposer composer;

    @BeforeAll
    static void read() {
        atlas = ShippedAtlas.ATLAS;
        composer = new MapComposer(atlas, new BundledFonts());
    }

    @Test
    void differenceIsThatOfThePublishedPairs() {
        // Pairs 1, 7 and 25 of the data that Sharma, Wu and Dalal publish with the formula.
        assertEquals(2.0425, ColourVision.difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}), 5e-5);
        assertEquals(2.3669, ColourVision.difference(new double[] {50, 0, 0}, new double[] {50, -1, 2}), 5e-5);
        assertEquals(1.2644, ColourVision.difference(new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387}), 5e-5);
    }

    @ParameterizedTest
    @EnumSource(MapColours.class)
    void partiesOnAMapTogetherAreToldApartByEveryEye(MapColours colours) {
        var eyes = eyes(colours);
        var alike = new ArrayList<String>();
        var fills = fills(colours);
        for (var pair : together()) {
            var one = fills.get(pair.getFirst());
            var other = fills.get(pair.getLast());
            boolean byPattern = one.pattern() != other.pattern() && isPlain(one) && isPlain(other);
            for (var eye : eyes) {
                double difference = eye.difference(Light.meanOf(one), Light.meanOf(other));
                if (difference < AT_A_GLANCE && !byPattern) {
                    alike.add("%s and %s, %s: %.1f".formatted(pair.getFirst(), pair.getLast(), eye, difference));
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    /// Whether the pattern, if there is one, is plainly seen on its ground.
    private static boolean isPlain(Fill fill) {
        return fill.pattern() == Pattern.NONE || ColourVision.contrast(fill.argb(), fill.patternArgb()) >= PATTERN_CONTRAST;
    }

    @ParameterizedTest
    @EnumSource(MapColours.class)
    void noSideIsDarkerThanTheOther(MapColours colours) {
        var fills = fills(colours);
        for (var pair : List.of(List.of("AZ", "AM"), List.of("AZ_SSR", "AM_SSR"))) {
            double one = ColourVision.lightness(Light.meanOf(fills.get(pair.getFirst())));
            double other = ColourVision.lightness(Light.meanOf(fills.get(pair.getLast())));
            assertEquals(one, other, colours == MapColours.DARK ? 4 * SAME_LIGHTNESS : SAME_LIGHTNESS, pair::toString);
        }
    }

    @Test
    void proposalsAreToldApartFromEachOtherAndFromInkByEveryEye() {
        var colours = new LinkedHashSet<Integer>();
        while (colours.add(MapStyle.proposalColour(colours.size()))) { }
        var all = new ArrayList<>(colours);
        all.add(MapStyle.INK);
        assertEquals(7, all.size());
        var alike = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (var eye : EnumSet.complementOf(EnumSet.of(ColourVision.GREY))) {
                    double difference = eye.difference(Light.of(all.get(i)), Light.of(all.get(j)));
                    if (difference < AT_A_GLANCE) {
                        alike.add("%06X and %06X, %s: %.1f".formatted(all.get(i) & 0xFFFFFF, all.get(j) & 0xFFFFFF, eye, difference));
                    }
                }
            }
        }
        assertEquals(List.of(), alike);
        for (var fill : fills(MapColours.LIGHT).values()) {
            colours.forEach(colour -> assertTrue(ColourVision.contrast(colour, fill.argb()) >= PATTERN_CONTRAST,
                () -> "%06X on %06X".formatted(colour & 0xFFFFFF, fill.argb() & 0xFFFFFF)));
        }
    }

    @ParameterizedTest
    @EnumSource(MapColours.class)
    void everyTextStandsOutFromWhatItLiesOn(MapColours colours) {
        var grounds = fills(colours).values().stream().map(Fill::argb).toList();
        var faint = new LinkedHashSet<String>();
        int texts = 0;
        for (var state : List.of(MapState.on(LocalDate.of(1994, 5, 12)), MapState.on(LocalDate.of(2021, 6, 1)).withProposal("keywest_2001_five", true))) {
            for (var sheet : composer.compose(state.withLook(state.look().withColours(colours)), VIEWPORT).drawing().sheets()) {
                int paper = 0;
                for (var item : sheet.items()) {
                    if (item instanceof DisplayItem.Area(_, var fill) && paper == 0) {
                        paper = fill.argb();
                    }
                    if (item instanceof DisplayItem.Text text) {
                        texts++;
                        int below = text.haloWidth() > 0 ? text.haloArgb() : paper;
                        for (int ground : grounds) {
                            double contrast = ColourVision.contrast(text.argb(), Light.over(below, ground));
                            if (contrast < TEXT_CONTRAST) {
                                faint.add("%s, %06X: %.1f".formatted(sheet.name(), text.argb() & 0xFFFFFF, contrast));
                            }
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), faint);
        assertNotEquals(0, texts);
    }

    /// For whose eyes a set is made: without colour, equal lightness cannot be told apart, so that print has a set of its own.
    private static Set<ColourVision> eyes(MapColours colours) {
        return switch (colours) {
            case LIGHT, DARK -> EnumSet.complementOf(EnumSet.of(ColourVision.GREY));
            case GREYSCALE -> EnumSet.of(ColourVision.GREY);
        };
    }

    /// The fill of each party as a map in these colours has it.
    private static Map<String, Fill> fills(MapColours colours) {
        var fills = new LinkedHashMap<String, Fill>();
        for (var day : changes()) {
            var state = MapState.on(day);
            var frame = composer.compose(state.withLook(state.look().withColours(colours)), VIEWPORT);
            var units = frame.drawing().sheets().stream().flatMap(sheet -> sheet.items().stream())
                .filter(DisplayItem.UnitFills.class::isInstance).map(DisplayItem.UnitFills.class::cast).findFirst().orElseThrow().fills();
            for (int i = 0; i < units.size(); i++) {
                fills.put(frame.situation().control().controllerOf(atlas.units().get(i).id()).orElseThrow(), units.get(i));
            }
        }
        assertEquals(atlas.parties().size(), fills.size());
        return fills;
    }

    /// Pairs of parties that hold units on the same day.
    private static Set<List<String>> together() {
        var pairs = new LinkedHashSet<List<String>>();
        for (var day : changes()) {
            var control = atlas.controlOn(day);
            var holders = atlas.units().stream().flatMap(unit -> control.controllerOf(unit.id()).stream()).distinct().sorted().toList();
            holders.forEach(one -> holders.stream().filter(other -> other.compareTo(one) > 0).forEach(other -> pairs.add(List.of(one, other))));
        }
        return pairs;
    }

    private static List<LocalDate> changes() {
        return Stream.concat(Stream.of(atlas.about().firstDay()), atlas.changesOfControl().stream()).toList();
    }
}

package araxes.cartography;

import araxes.ShippedAtlas;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import araxes.render.PagePainter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures and pages of the shipped atlas against pictures that were looked at, see [Golden].
class GoldenImageTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 650;
    private static MapComposer composer;
    private static Atlas atlas;

    record Case(String name, String extent, MapState state) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void read() {
        atlas = ShippedAtlas.ATLAS;
        composer = new MapComposer(atlas, new BundledFonts());
    }

    static Stream<Case> cases() {
        var all = MapState.on(LocalDate.of(2021, 6, 1));
        for (var layer : MapLayer.values()) {
            all = all.withLayer(layer, true);
        }
        return Stream.of(
            new Case("soviet", "full", MapState.on(LocalDate.of(1988, 6, 1)).withLayer(MapLayer.NKAO, true)),
            new Case("ceasefire-armenian-names", "karabakh", MapState.on(LocalDate.of(1994, 5, 12)).withLanguage(Language.HY)),
            new Case("peacekeepers-every-layer", "karabakh", all),
            new Case("land-exchange", "karabakh", MapState.on(LocalDate.of(1992, 1, 1)).withProposal("goble_1992", true).withLanguage(Language.RU)),
            new Case("computed-outcome", "karabakh", MapState.on(LocalDate.of(1997, 9, 18)).withOutcome(OutcomeChoice.of("step_1997", 1))),
            new Case("difference-of-days", "karabakh", MapState.on(LocalDate.of(2026, 6, 30))
                .withAgainst(new SituationChoice(LocalDate.of(1994, 5, 12), null))),
            new Case("difference-of-outcomes", "full", MapState.on(LocalDate.of(2001, 4, 2)).withOutcome(OutcomeChoice.of("keywest_2001_five", 1))
                .withAgainst(new SituationChoice(LocalDate.of(2001, 4, 2), null))),
            new Case("marked-time", "karabakh", MapState.on(LocalDate.of(2020, 12, 31)).withWindow(new TimeWindow.Range(Period.ofMonths(4)))),
            new Case("de-facto-reading-holders-names", "karabakh", reading(LocalDate.of(2021, 6, 1), Worldview.DE_FACTO, NamePolicy.HOLDER)),
            new Case("azerbaijani-reading-and-first", "karabakh", reading(LocalDate.of(1994, 5, 12), Worldview.AZERBAIJAN, NamePolicy.AZERBAIJANI_FIRST)),
            new Case("armenian-reading-and-first", "karabakh", reading(LocalDate.of(1994, 5, 12), Worldview.ARMENIA, NamePolicy.ARMENIAN_FIRST)),
            new Case("names-of-1988", "full", reading(LocalDate.of(1988, 6, 1), Worldview.UN, NamePolicy.OFFICIAL_1988)),
            new Case("routes", "full", MapState.on(LocalDate.of(2026, 6, 30)).withProposal("zangezur_baku", true).withProposal("tripp_2025", true)
                .withLanguage(Language.AZ)));
    }

    private static MapState reading(LocalDate day, Worldview worldview, NamePolicy names) {
        var state = MapState.on(day).withLayer(MapLayer.NKAO, true);
        return state.withLook(state.look().withWorldview(worldview).withNames(names));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pictureIsTheOneLookedAt(Case one) throws IOException {
        var viewport = Viewport.showing(atlas.about().extents().get(one.extent()), WIDTH, HEIGHT);
        var painter = new MapPainter();
        painter.paint(composer.compose(one.state(), viewport).drawing());
        Golden.assertLooksLike(one.name(), WIDTH, HEIGHT, painter.pixels());
    }

    /// Layouts on small pages, which show where everything goes.
    static Stream<PageCase> pages() {
        var outcome = MapState.on(LocalDate.of(1997, 9, 18)).withOutcome(OutcomeChoice.of("step_1997", 1));
        return Stream.of(
            new PageCase("page-a4", "a4", MapState.on(LocalDate.of(1994, 5, 12)), MapColours.LIGHT),
            new PageCase("page-a4-portrait-outcome-dark", "a4-portrait", outcome, MapColours.DARK),
            new PageCase("page-square-proposal-grey", "square",
                MapState.on(LocalDate.of(2001, 4, 7)).withProposal("keywest_2001_five", true).withLanguage(Language.HY), MapColours.GREYSCALE));
    }

    record PageCase(String name, String format, MapState state, MapColours colours) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsTheOneLookedAt(PageCase one) throws IOException {
        var format = PageFormat.find(one.format()).orElseThrow().withDensity(72);
        var state = one.state().withLook(one.state().look().withColours(one.colours()));
        var page = new PageComposer(atlas, composer, new BundledFonts()).compose(new PageRequest(state, atlas.about().home(), format, null, null,
            EnumSet.allOf(PagePart.class), null, "araxes"));
        Golden.assertLooksLike(one.name(), format.width(), format.height(), new PagePainter(page).band(0, format.height()));
    }
}

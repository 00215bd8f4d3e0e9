package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.TerritorialUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lays out a page around a map without being told where anything goes: header, map, what explains it beside or below, and at the foot
/// sources, notes and credits. A pure function of its arguments and the atlas.
public final class PageComposer {
    /// Wider pages have the column beside the map, others below.
    private static final double WIDE = 1.15;
    private static final double GAP = 10;
    private static final int MOST_TURNS = 4;
    private static final double LEAST_MAP = 140;
    private static final double LARGEST_FOOT = 0.34;
    private static final double TITLE_SIZE = 21;
    private static final double SUBTITLE_SIZE = 11.5;
    private final Atlas atlas;
    private final MapComposer maps;
    private final TextMeasure measure;

    public PageComposer(Atlas atlas, MapComposer maps, TextMeasure measure) {
        this.atlas = atlas;
        this.maps = maps;
        this.measure = measure;
    }

    /// A box in units.
    private record Box(double x, double y, double width, double height) {}

    /// A map without a page around it, in vector form.
    public Page composeMapOnly(MapFrame frame, PageFormat format) {
        return Page.of(frame, format, MapDescription.titleOf(atlas, frame), MapDescription.of(atlas, frame));
    }

    /// @throws IllegalArgumentException if the page is too small for a map among what it shall carry
    public Page compose(PageRequest request) {
        return new Layout(request).page();
    }

    /// One page in the making.
    private final class Layout {
        private final PageRequest request;
        private final PageFormat format;
        private final MapState state;
        private final double margin;
        private final double width;
        private final double height;

        Layout(PageRequest request) {
            this.request = request;
            format = request.format();
            state = request.state();
            var asked = request.marginMillimetres();
            margin = asked == null ? Math.clamp(0.035 * Math.min(format.widthUnits(), format.heightUnits()), 10, 45) : format.millimetres(asked);
            width = format.widthUnits() - 2 * margin;
            height = format.heightUnits() - 2 * margin;
        }

        Page page() {
            // Words and legend do not depend on where the map comes to lie, so a first guess tells what room they need.
            var guess = maps.composeBare(state, Viewport.showing(request.extent(), 600, 400), 1, List.of());
            var words = new PageWords(atlas, guess.frame());
            // What is seen decides what is cited, and the room for the citations how much is seen.
            var seen = request.extent();
            var arranged = arranged(guess, words, seen);
            for (int turn = 0; turn < MOST_TURNS && !contains(seen, arranged.seen()); turn++) {
                seen = union(seen, arranged.seen());
                arranged = arranged(guess, words, seen);
            }
            return finished(arranged, words);
        }

        /// Where everything is.
        ///
        /// @param text in units of the page
        /// @param seen what the map shows
        private record Arranged(Box map, String title, List<DisplayItem> text, Labels.@Nullable Box locator, Extent seen) {}

        private Arranged arranged(MapComposer.Bare guess, PageWords words, Extent seen) {
            var text = new ArrayList<DisplayItem>();
            var citations = Citations.of(atlas, state, isIn(seen));
            var events = request.has(PagePart.EVENTS) ? words.events() : null;
            if (events != null) {
                events.forEach(event -> citations.cite(event.id(), event.evidence().sources()));
            }
            var title = request.title() == null ? words.title() : request.title();
            double top = margin + header(title, words, text);
            boolean wide = width / height > WIDE;
            var column = new PageColumn(request, words, citations, events, guess, maps, measure);
            var foot = new PageFoot(request, words, citations, width, LARGEST_FOOT * height, measure);
            double bottom = margin + height - foot.height() - GAP;
            Box map;
            if (wide && column.isEmpty()) {
                map = new Box(margin, top, width, bottom - top);
            } else if (wide) {
                double columnWidth = Math.clamp(0.25 * width, 150, 300);
                map = new Box(margin, top, width - columnWidth - GAP, bottom - top);
                column.addUnderEachOther(text, margin + width - columnWidth, top, columnWidth, bottom);
            } else {
                double columnHeight = column.heightBeside(width, 0.4 * (bottom - top));
                map = new Box(margin, top, width, bottom - top - (columnHeight == 0 ? 0 : columnHeight + GAP));
                column.addBesideEachOther(text, margin, bottom - columnHeight, width, columnHeight);
            }
            if (map.width < LEAST_MAP || map.height < LEAST_MAP) {
                throw new IllegalArgumentException("Only " + Math.round(map.width) + " × " + Math.round(map.height) + " units are left for the map");
            }
            foot.addTo(text, margin, margin + height);
            return new Arranged(map, title, text, column.locator(), seenOn(map));
        }

        private Extent seenOn(Box map) {
            return viewport(map).extent();
        }

        private Viewport viewport(Box map) {
            return Viewport.showing(request.extent(), (int) map.width, (int) map.height);
        }

        private static boolean contains(Extent outer, Extent inner) {
            return outer.west() <= inner.west() && outer.south() <= inner.south() && outer.east() >= inner.east() && outer.north() >= inner.north();
        }

        private static Extent union(Extent one, Extent other) {
            return new Extent(Math.min(one.west(), other.west()), Math.min(one.south(), other.south()), Math.max(one.east(), other.east()),
                Math.max(one.north(), other.north()));
        }

        private static Predicate<TerritorialUnit> isIn(Extent extent) {
            return unit -> {
                var box = unit.area().getEnvelopeInternal();
                return box.getMaxX() > extent.west() && box.getMinX() < extent.east() && box.getMaxY() > extent.south() && box.getMinY() < extent.north();
            };
        }

        /// Returns how high it is.
        private double header(String title, PageWords words, List<DisplayItem> text) {
            double y = margin;
            double size = Math.min(TITLE_SIZE, 0.06 * width);
            while (size > SUBTITLE_SIZE && measure.width(title, size, true) > width) {
                size -= 0.5;
            }
            var block = TextBlock.of(title, width, size, true, MapStyle.INK, measure).atMost(2, width, measure);
            block.addTo(text, margin, y);
            y += block.height();
            var subtitle = request.subtitle() == null ? words.subtitle() : request.subtitle();
            if (request.has(PagePart.SUBTITLE) && !subtitle.isBlank()) {
                var second = TextBlock.of(subtitle, width, Math.min(SUBTITLE_SIZE, size), false, MapStyle.FAINT_INK, measure).atMost(2, width, measure);
                second.addTo(text, margin, y + 1);
                y += second.height() + 1;
            }
            return y - margin + 6;
        }

        /// What shows where the data have neither land nor sea.
        private static Sheet beyond(Viewport viewport) {
            double right = viewport.width();
            double bottom = viewport.height();
            return new Sheet("beyond", List.of(new DisplayItem.Area(new PixelPath(List.of(new double[] {0, 0, right, 0, right, bottom, 0, bottom}), true),
                Fill.plain(MapStyle.NO_DATA))));
        }

        private Page finished(Arranged arranged, PageWords words) {
            var box = arranged.map;
            var locator = arranged.locator;
            var text = arranged.text;
            var viewport = viewport(box);
            int mapWidth = viewport.width();
            int mapHeight = viewport.height();
            boolean ofOutcome = words.isOfOutcome();
            var date = Furniture.widestDateBox(state.against(), ofOutcome, words.isOwn(), state.language(), measure, 0, viewport.width());
            var reserved = new ArrayList<>(List.of(date));
            var over = new ArrayList<DisplayItem>(Furniture.date(state.against(), state.day(), ofOutcome, words.isOwn(), state.language(), measure, 0, viewport.width()).items());
            if (request.has(PagePart.NORTH_ARROW)) {
                reserved.add(MapMarks.addNorthArrow(viewport, words.get("page.north"), measure, over));
            }
            if (request.has(PagePart.SCALE_BAR)) {
                reserved.add(MapMarks.addScaleBar(viewport, state.language(), measure, over));
            }
            var bare = maps.composeBare(state, viewport, format.pixelsPerUnit(), reserved);
            var colouring = maps.colouring(state.look().colours());
            var vectors = new VectorForm(format.pixelsPerUnit());
            var sheets = new ArrayList<>(vectors.of(colouring.of(List.of(beyond(viewport)))));
            sheets.addAll(vectors.of(bare.frame().drawing().sheets()));
            sheets.addAll(vectors.of(colouring.of(List.of(new Sheet("marks", over)))));
            var all = new ArrayList<Panel>();
            all.add(new Panel("map", box.x, box.y, mapWidth, mapHeight, sheets));
            if (locator != null) {
                var sheet = maps.composeLocator(viewport, 0, 0, locator.right() - locator.left());
                all.add(new Panel("locator", locator.left(), locator.top(), locator.right() - locator.left(), locator.bottom() - locator.top(),
                    vectors.of(colouring.of(List.of(sheet)))));
            }
            var frame = new PixelPath(List.of(new double[] {box.x, box.y, box.x + mapWidth, box.y, box.x + mapWidth, box.y + mapHeight,
                box.x, box.y + mapHeight}), true);
            text.add(new DisplayItem.Line(frame, Pen.solid(MapStyle.INK, 0.8)));
            all.add(new Panel("layout", 0, 0, format.widthUnits(), format.heightUnits(), vectors.of(colouring.of(List.of(new Sheet("text", text))))));
            return new Page(format, colouring.argb(0xFFFFFFFF), all, viewport, box.x, box.y, arranged.title, MapDescription.of(atlas, bare.frame()));
        }
    }
}

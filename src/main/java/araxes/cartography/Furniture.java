package araxes.cartography;

import araxes.geometry.WebMercator;
import araxes.model.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What every map carries besides the map: the date, the scale bar and the credits.
final class Furniture {
    static final double EDGE = 10;
    private static final double CREDIT_SIZE = 9.5;
    private static final double DATE_SIZE = 22;
    /// Of the ordinary size; a picture that is still narrower cuts it.
    private static final double SMALLEST_DATE = 0.5;
    private static final double OWN_SIZE = 12;
    private static final double SCALE_SIZE = 11;
    static final double LONGEST_SCALE_BAR = 150;

    private Furniture() {}

    /// Metres on the ground a pixel spans, along the parallel of the map's centre, on the WGS 84 ellipsoid.
    static double metresPerPixel(Viewport viewport) {
        return WebMercator.metresPerWorldX(WebMercator.latitude(viewport.worldY())) / viewport.worldSize();
    }

    static String words(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of(language.code())));
    }

    private static String stamp(@Nullable SituationChoice from, LocalDate day, boolean ofOutcome, Language language) {
        var stamp = stamp(day, ofOutcome, language);
        return from == null ? stamp : MapText.in(language).format("date.difference", stamp(from.day(), from.outcome() != null, language), stamp);
    }

    /// A computed outcome is never dated like a record of that day.
    private static String stamp(LocalDate day, boolean ofOutcome, Language language) {
        return ofOutcome ? MapText.in(language).format("date.outcome", words(day, language)) : words(day, language);
    }

    /// Smaller where the picture is too narrow for it.
    private static double dateSize(String stamp, int room, TextMeasure measure) {
        return DATE_SIZE * Math.clamp((room - 2 * EDGE - 20) / measure.width(stamp, DATE_SIZE, true), SMALLEST_DATE, 1);
    }

    private static Labels.Box dateBox(@Nullable SituationChoice from, LocalDate day, boolean ofOutcome, boolean own, Language language, TextMeasure measure,
        double rightEdge, int room) {
        double size = dateSize(stamp(from, day, ofOutcome, language), room, measure);
        double width = measure.width(stamp(from, day, ofOutcome, language), size, true);
        double ownWidth = own ? measure.width(MapText.in(language).get("own"), OWN_SIZE, true) : 0;
        double whole = Math.max(width, ownWidth) + 20;
        double left = rightEdge > 0 ? rightEdge - whole : EDGE;
        return new Labels.Box(left, EDGE, left + whole, EDGE + size + 16 + (own ? OWN_SIZE + 5 : 0));
    }

    /// Room for any date: labels must not move from day to day.
    static Labels.Box widestDateBox(@Nullable SituationChoice from, boolean ofOutcome, boolean own, Language language, TextMeasure measure,
        double rightEdge, int room) {
        return dateBox(from, LocalDate.of(2000, 9, 28), ofOutcome, own, language, measure, rightEdge, room);
    }

    /// @param from the situation the map is the difference from; null if it is none
    /// @param rightEdge of the stamp, in pixels; 0 if it stands on the left
    /// @param room width of the picture, in pixels
    /// @param own true if a scenario of the analyst's own is on the map: the stamp says so
    static Sheet date(@Nullable SituationChoice from, LocalDate day, boolean ofOutcome, boolean own, Language language, TextMeasure measure,
        double rightEdge, int room) {
        var box = dateBox(from, day, ofOutcome, own, language, measure, rightEdge, room);
        double size = dateSize(stamp(from, day, ofOutcome, language), room, measure);
        var items = new ArrayList<DisplayItem>(paper(box));
        items.add(new DisplayItem.Text(stamp(from, day, ofOutcome, language), box.left() + 10, box.top() + size + 3, size, true, MapStyle.INK, 0, 0));
        if (own) {
            items.add(new DisplayItem.Text(MapText.in(language).get("own"), box.left() + 10, box.bottom() - 8, OWN_SIZE, true, MapStyle.INK, 0, 0));
        }
        return new Sheet("date", items);
    }

    static List<DisplayItem> paper(Labels.Box box) {
        var path = new PixelPath(List.of(new double[] {
            box.left(), box.top(), box.right(), box.top(), box.right(), box.bottom(), box.left(), box.bottom()}), true);
        return List.of(new DisplayItem.Area(path, Fill.plain(MapStyle.PAPER)),
            new DisplayItem.Line(path, Pen.solid(MapStyle.PAPER_EDGE, 1)));
    }

    /// Scale bar and credits, bottom right; the lines of the credits wrap at half the picture.
    static Sheet scaleAndCredits(List<String> credits, Viewport viewport, Language language, TextMeasure measure) {
        var items = new ArrayList<DisplayItem>();
        double y = viewport.height() - 6.0;
        for (var line : wrapped(credits, viewport.width() / 2.0, measure).reversed()) {
            double width = measure.width(line, CREDIT_SIZE, false);
            items.add(new DisplayItem.Text(line, viewport.width() - EDGE - width, y, CREDIT_SIZE, false, MapStyle.FAINT_INK, MapStyle.HALO, 1.5));
            y -= CREDIT_SIZE + 3;
        }
        addScaleBar(viewport, y - 4, language, measure, items);
        return new Sheet("scale", items);
    }

    static Labels.Box scaleAndCreditsBox(List<String> credits, Viewport viewport, TextMeasure measure) {
        var lines = wrapped(credits, viewport.width() / 2.0, measure);
        double width = lines.stream().mapToDouble(line -> measure.width(line, CREDIT_SIZE, false)).max().orElse(0);
        double height = lines.size() * (CREDIT_SIZE + 3) + SCALE_SIZE + 24;
        return new Labels.Box(viewport.width() - EDGE - Math.max(width, LONGEST_SCALE_BAR), viewport.height() - height,
            viewport.width(), viewport.height());
    }

    private static List<String> wrapped(List<String> credits, double widest, TextMeasure measure) {
        var lines = new ArrayList<String>();
        for (var credit : credits) {
            var longer = lines.isEmpty() ? credit : lines.getLast() + " · " + credit;
            if (!lines.isEmpty() && measure.width(longer, CREDIT_SIZE, false) <= widest) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(credit);
            }
        }
        return lines;
    }

    /// Bottom right, with its ends on the given line.
    static void addScaleBar(Viewport viewport, double baseline, Language language, TextMeasure measure, List<DisplayItem> items) {
        double metresPerPixel = metresPerPixel(viewport);
        double metres = roundLength(LONGEST_SCALE_BAR * metresPerPixel);
        double length = metres / metresPerPixel;
        var text = MapText.in(language).format(metres >= 1000 ? "scale.kilometres" : "scale.metres", Math.round(metres >= 1000 ? metres / 1000 : metres));
        double right = viewport.width() - EDGE;
        var bar = new PixelPath(List.of(new double[] {
            right - length, baseline - 5, right - length, baseline, right, baseline, right, baseline - 5}), false);
        items.add(new DisplayItem.Line(bar, Pen.solid(MapStyle.HALO, 4)));
        items.add(new DisplayItem.Line(bar, Pen.solid(MapStyle.INK, 1.4)));
        items.add(new DisplayItem.Text(text, right - length / 2 - measure.width(text, SCALE_SIZE, false) / 2, baseline - 6,
            SCALE_SIZE, false, MapStyle.INK, MapStyle.HALO, 2));
    }

    /// The largest of 1, 2 or 5 times a power of ten that is not longer.
    static double roundLength(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(metres)));
        double lead = metres / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}

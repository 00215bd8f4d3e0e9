package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Event;
import araxes.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A strip that stands below a map and tells the day and what happened.
public final class CaptionBand {
    /// In pixels.
    public static final int HEIGHT = 44;
    /// Of a strip that tells the day only, in pixels.
    public static final int DAY_HEIGHT = 22;
    private static final double DAY_SIZE = 14;
    private static final double SIZE = 12;
    private static final double EDGE = 12;
    private static final String ELLIPSIS = "…";

    private CaptionBand() {}

    /// The day, and the events that began from one day to another, the latest first, as many as fit.
    ///
    /// @param from inclusive
    /// @param day inclusive, the day that is named
    /// @param width in pixels
    public static DisplayList compose(Atlas atlas, LocalDate from, LocalDate day, Language language, int width, TextMeasure measure) {
        var words = MapText.in(language);
        var items = new ArrayList<DisplayItem>();
        var named = Furniture.words(day, language);
        items.add(text(named, EDGE, HEIGHT, DAY_SIZE, true));
        double left = 2 * EDGE + measure.width(named, DAY_SIZE, true);
        var titles = atlas.events().stream().filter(event -> !event.date().isBefore(from) && !event.date().isAfter(day))
            .map(Event::title).toList().reversed();
        int fitting = fitting(titles, width - left - EDGE, words, measure);
        items.add(text(line(titles, fitting, width - left - EDGE, words, measure), left, HEIGHT, SIZE, false));
        return new DisplayList(width, HEIGHT, MapStyle.PAPER | 0xFF000000, List.of(new Sheet("caption", items)));
    }

    /// The day in the middle of a strip.
    ///
    /// @param width in pixels
    public static DisplayList ofDay(LocalDate day, Language language, int width, TextMeasure measure) {
        var named = Furniture.words(day, language);
        return new DisplayList(width, DAY_HEIGHT, MapStyle.PAPER | 0xFF000000, List.of(new Sheet("day", List.of(
            text(named, (width - measure.width(named, SIZE, true)) / 2, DAY_HEIGHT, SIZE, true)))));
    }

    private static DisplayItem text(String text, double x, double height, double size, boolean bold) {
        return new DisplayItem.Text(text, x, height / 2 + size * 0.36, size, bold, MapStyle.INK, 0, 0);
    }

    /// How many titles stand on a line; one is cut if it must.
    private static int fitting(List<String> titles, double room, MapText words, TextMeasure measure) {
        int fitting = titles.size();
        while (fitting > 1 && measure.width(joined(titles, fitting, words), SIZE, false) > room) {
            fitting--;
        }
        return fitting;
    }

    private static String joined(List<String> titles, int count, MapText words) {
        var shown = String.join(" · ", titles.subList(0, count));
        int others = titles.size() - count;
        return others == 0 ? shown : shown + " · " + words.format("caption.more", others);
    }

    private static String line(List<String> titles, int count, double room, MapText words, TextMeasure measure) {
        var line = joined(titles, count, words);
        while (line.length() > 1 && measure.width(line, SIZE, false) > room) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), line.endsWith(ELLIPSIS) ? -2 : -1)).stripTrailing() + ELLIPSIS;
        }
        return line;
    }
}

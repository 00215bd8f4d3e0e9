package araxes.session;

import araxes.cartography.Look;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SituationChoice;
import araxes.cartography.TimeWindow;
import araxes.cartography.View;
import araxes.cartography.Viewport;
import araxes.scenario.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The command line that makes a picture of a map: `araxes snapshot …`. Everything in [MapState] has its option here, or is as it is
/// without one.
public final class SnapshotLine {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,+@-]+");
    private final List<String> words = new ArrayList<>(List.of("araxes", "snapshot"));

    private SnapshotLine() {}

    /// @param geodata the folder of the atlas; null for the one that comes with the program
    /// @return empty if the map shows proposals of the analyst's own, which no option can say: see [#from]
    public static Optional<List<String>> of(MapState map, Viewport viewport, @Nullable Path geodata) {
        if (showsDrafts(map)) {
            return Optional.empty();
        }
        var line = new SnapshotLine();
        line.add("--day", map.day().toString());
        map.proposals().forEach(id -> line.add("--proposal", id));
        if (map.outcome() != null) {
            line.add("--proposal", outcome(map.outcome()));
        }
        switch (map.window()) {
            case TimeWindow.Instant() -> {}
            case TimeWindow.Range(var length) -> line.add("--window", length.toString());
            case TimeWindow.Cumulative(var since) -> line.add("--window", "since=" + since);
        }
        if (map.against() != null) {
            line.add("--against", situation(map.against()));
        }
        if (!map.layers().equals(MapLayer.defaults())) {
            line.add("--layers", layers(map.layers()));
        }
        line.addLook(map.look());
        line.addView(viewport, geodata);
        return Optional.of(line.words);
    }

    /// For a map with proposals of the analyst's own: the session must have been saved into the file.
    public static List<String> from(Path session, Viewport viewport, @Nullable Path geodata) {
        var line = new SnapshotLine();
        line.add("--from", session.toString());
        line.addView(viewport, geodata);
        return line.words;
    }

    private void addLook(Look look) {
        if (look.language() != Look.DEFAULT.language()) {
            add("--names", look.language().code());
        }
        if (look.names() != Look.DEFAULT.names()) {
            add("--name-policy", look.names().id());
        }
        if (look.worldview() != Look.DEFAULT.worldview()) {
            add("--worldview", look.worldview().id());
        }
        if (look.colours() != Look.DEFAULT.colours()) {
            add("--colours", look.colours().name().toLowerCase(Locale.ROOT));
        }
    }

    private void addView(Viewport viewport, @Nullable Path geodata) {
        var view = View.of(viewport);
        add("--view", plain(view.longitude()) + "," + plain(view.latitude()) + "," + plain(view.zoom()));
        add("--size", viewport.width() + "x" + viewport.height());
        if (geodata != null) {
            add("--geodata", geodata.toString());
        }
    }

    private void add(String option, String value) {
        words.add(option);
        words.add(value);
    }

    private static String layers(Set<MapLayer> layers) {
        return layers.isEmpty() ? "none" : layers.stream().map(MapLayer::id).collect(Collectors.joining(","));
    }

    /// A situation as the command line names it, such as `2020-12-01` or `2025-08-08+tripp_2025:1,width=5km,option=2`.
    public static String situation(SituationChoice choice) {
        return choice.day() + (choice.outcome() == null ? "" : "+" + outcome(choice.outcome()));
    }

    /// Such as `tripp_2025:1,width=5km,option=2`.
    private static String outcome(OutcomeChoice choice) {
        var text = new StringBuilder(choice.proposal() + ":" + choice.phase());
        settings(choice).forEach(setting -> text.append(',').append(setting));
        return text + (choice.option() == 1 ? "" : ",option=" + choice.option());
    }

    /// The widths as the command line sets them, such as `width=5km`; by route.
    public static List<String> settings(OutcomeChoice choice) {
        var settings = new ArrayList<String>();
        choice.widths().forEach((route, kilometres) ->
            settings.add("width=" + (route.equals(Scenario.EVERY_ROUTE) ? "" : route + ":") + plain(kilometres) + "km"));
        return settings;
    }

    /// To the last digit, without an exponent.
    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static boolean showsDrafts(MapState map) {
        var against = map.against();
        var computed = Stream.of(Optional.ofNullable(map.outcome()), Optional.ofNullable(against == null ? null : against.outcome()))
            .flatMap(Optional::stream).map(OutcomeChoice::proposal);
        var shown = Stream.concat(map.proposals().stream(), computed).collect(Collectors.toSet());
        return map.drafts().stream().anyMatch(draft -> shown.contains(draft.id()));
    }

    /// The words as one line for a POSIX shell.
    public static String posix(List<String> words) {
        return words.stream().map(word -> PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" "));
    }

    /// The words as one line for the command prompt of Windows, which replaces `%NAME%` even within quotes.
    public static String windows(List<String> words) {
        return words.stream().map(word -> PLAIN.matcher(word).matches() ? word : "\"" + word.replace("\"", "\\\"") + "\"")
            .collect(Collectors.joining(" "));
    }
}

package araxes.cli;

import araxes.model.Proposal;
import araxes.scenario.Scenario;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that turn a proposal into a scenario.
final class ScenarioChoice {
    private static final String WIDTH = "width";

    @Option(names = "--baseline", paramLabel = "DAY", converter = IsoDay.class, descriptionKey = "baseline")
    @Nullable LocalDate baseline;

    @Option(names = "--set", paramLabel = "KEY=VALUE", descriptionKey = "set")
    List<String> settings = List.of();

    @Option(names = "--option", paramLabel = "N", defaultValue = "1", descriptionKey = "option")
    int option = 1;

    Scenario of(Proposal proposal, Asking asking) {
        var eve = Scenario.of(proposal);
        return scenario(proposal, baseline == null ? eve.baseline() : baseline, widths(settings, proposal, asking), option, asking);
    }

    /// @param day if the user named it, else the eve of the proposal; either must lie within the atlas
    static Scenario scenario(Proposal proposal, LocalDate day, Map<String, Double> widths, int option, Asking asking) {
        var scenario = new Scenario(proposal, IsoDay.within(asking.atlas(), day, asking.spec()), widths, option);
        if (option < 1 || option > scenario.options()) {
            throw AskedWrongly.because(asking.spec(), scenario.options() == 1 ? "no-options" : "unknown-option",
                option, proposal.id(), scenario.options());
        }
        return scenario;
    }

    /// Reads settings such as `width=5km` and `width=ROUTE:800m`.
    static Map<String, Double> widths(List<String> settings, Proposal proposal, Asking asking) {
        var widths = new HashMap<String, Double>();
        for (var setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 0) {
                throw AskedWrongly.because(asking.spec(), "not-a-setting", setting);
            }
            var key = setting.substring(0, equals);
            if (!key.equals(WIDTH)) {
                throw AskedWrongly.unknown(asking.spec(), "setting", key, List.of(WIDTH));
            }
            var value = setting.substring(equals + 1);
            int colon = value.lastIndexOf(':');
            var length = Distance.parse(value.substring(colon + 1)).orElseThrow(() ->
                AskedWrongly.because(asking.spec(), "not-a-width", setting));
            widths.put(colon < 0 ? everyRoute(proposal, asking) : route(value.substring(0, colon), proposal, asking), length.kilometres());
        }
        return widths;
    }

    private static String everyRoute(Proposal proposal, Asking asking) {
        if (Asking.corridorsOf(proposal).isEmpty()) {
            throw AskedWrongly.because(asking.spec(), "no-corridor", proposal.id());
        }
        return Scenario.EVERY_ROUTE;
    }

    /// A width for a route that the text does not mention would be ignored without a word.
    private static String route(String name, Proposal proposal, Asking asking) {
        var route = asking.route(proposal, name).id();
        var corridors = Asking.corridorsOf(proposal);
        if (corridors.isEmpty()) {
            throw AskedWrongly.because(asking.spec(), "no-corridor", proposal.id());
        }
        if (!corridors.contains(route)) {
            throw AskedWrongly.because(asking.spec(), "no-corridor-along", proposal.id(), route, String.join(", ", corridors));
        }
        return route;
    }
}

package araxes.cli;

import araxes.export.OutcomeTables.Compared;
import araxes.report.ScenarioLines;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.Territory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// A situation as the command line names it: `DAY`, or `DAY+PROPOSAL[:PHASE][,width=5km][,option=2]`, where `PROPOSAL` may be the name of a
/// scenario file.
///
/// @param phase after which phase; null for the last
/// @param settings as for `--set`, and `option=N`
record SituationAsked(String text, LocalDate day, @Nullable String proposal, @Nullable Integer phase, List<String> settings) {
    private static final Pattern FORM = Pattern.compile("([^+]+)(?:\\+(.+\\.ya?ml|[^:,+]+)(?::(\\d{1,4}))?((?:,[^,]+)*))?");
    private static final String OPTION = "option=";

    SituationAsked {
        settings = List.copyOf(settings);
    }

    static final class Converter implements ITypeConverter<SituationAsked> {
        @Override
        public SituationAsked convert(String text) {
            var matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(Wording.of("not-a-situation", text));
            }
            var settings = matcher.group(4) == null || matcher.group(4).isEmpty()
                ? List.<String>of() : List.of(matcher.group(4).substring(1).split(","));
            return new SituationAsked(text, new IsoDay().convert(matcher.group(1)), matcher.group(2),
                matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3)), settings);
        }
    }

    /// The situation found.
    ///
    /// @param scenario null for the situation of a day
    /// @param phase the phase after which it is; 0 for the day itself
    record Found(SituationAsked asked, Territory territory, @Nullable Scenario scenario, int phase) {
        Map<String, @Nullable Object> fields() {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            fields.put("asked", asked.text());
            fields.put("day", asked.day());
            fields.put("scenario", scenario == null ? null : ScenarioLines.fields(scenario));
            fields.put("phase", phase);
            return fields;
        }

        Compared compared() {
            return new Compared(asked.text(), asked.day(), territory, scenario, phase);
        }
    }

    /// @throws IOException with the reason if the proposal cannot be carried out
    Found find(ScenarioEngine engine, @Nullable CommandSpec spec) throws IOException {
        var asking = new Asking(engine.facts().atlas(), spec);
        if (proposal == null) {
            var known = IsoDay.within(asking.atlas(), day, spec);
            var control = asking.atlas().controlOn(known);
            for (var unit : asking.atlas().units()) {
                if (control.controllerOf(unit.id()).isEmpty()) {
                    throw new IOException(Wording.of("control-not-known", unit.id(), known));
                }
            }
            return new Found(this, Territory.of(engine.facts(), control), null, 0);
        }
        var text = asking.proposal(proposal);
        var widths = new ArrayList<>(settings);
        widths.removeIf(setting -> setting.startsWith(OPTION));
        var scenario = ScenarioChoice.scenario(text, day, ScenarioChoice.widths(widths, text, asking), option(spec), asking);
        var computed = Asking.computed(engine, scenario);
        return phase != null && phase == 0 ? new Found(this, computed.before(), scenario, 0) : after(computed, spec);
    }

    private Found after(Outcome.Computed computed, @Nullable CommandSpec spec) {
        var result = phase == null ? computed.phases().getLast() : computed.phases().stream().filter(one -> one.number() == phase).findFirst()
            .orElseThrow(() -> MetricsCommand.unknownPhase(spec, String.valueOf(phase), computed));
        return new Found(this, result.territory(), computed.scenario(), result.number());
    }

    private int option(@Nullable CommandSpec spec) {
        int option = 1;
        for (var setting : settings) {
            if (setting.startsWith(OPTION)) {
                var number = setting.substring(OPTION.length());
                if (!number.matches("\\d{1,4}")) {
                    throw AskedWrongly.because(spec, "not-an-option", setting);
                }
                option = Integer.parseInt(number);
            }
        }
        return option;
    }
}

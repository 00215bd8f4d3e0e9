package araxes.cli;

import araxes.model.Atlas;
import araxes.model.Narrative;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// A step of a guided narrative, `ID:STEP`.
///
/// @param number from 1
record StepAsked(String narrative, int number) {
    /// Answers with the nearest if there is none of that name, and with the numbers there are.
    Narrative.Step find(Atlas atlas, @Nullable CommandSpec spec) {
        var found = atlas.narratives().stream().filter(one -> one.id().equals(narrative)).findFirst().orElseThrow(() ->
            AskedWrongly.unknown(spec, "narrative", narrative, atlas.narratives().stream().map(Narrative::id).toList()));
        if (number > found.steps().size()) {
            throw AskedWrongly.because(spec, "unknown-step", narrative, number, found.steps().size());
        }
        return found.steps().get(number - 1);
    }

    static final class Converter implements ITypeConverter<StepAsked> {
        @Override
        public StepAsked convert(String text) {
            int colon = text.lastIndexOf(':');
            try {
                int number = colon < 0 ? 0 : Integer.parseInt(text.substring(colon + 1));
                if (colon > 0 && number > 0) {
                    return new StepAsked(text.substring(0, colon), number);
                }
            } catch (NumberFormatException _) {
                // said below
            }
            throw new TypeConversionException(Wording.of("not-a-step", text));
        }
    }
}

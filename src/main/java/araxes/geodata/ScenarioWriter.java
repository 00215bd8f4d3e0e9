package araxes.geodata;

import araxes.model.Alternative;
import araxes.model.Evidence;
import araxes.model.MapFeature;
import araxes.model.Proposal;
import araxes.model.UnitId;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes scenarios in the form in which `proposals.yaml` has proposals: what is written can be read, and is the same then.
final class ScenarioWriter {
    /// Words that could be taken for something else are quoted, and lines are not folded, so that a text comes back letter by letter.
    private static final YAMLFactory YAML = YAMLFactory.builder()
        .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
        .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES).build();

    private final YAMLGenerator yaml;

    private ScenarioWriter(YAMLGenerator yaml) {
        this.yaml = yaml;
    }

    static String text(ScenarioFile file) {
        return "# " + Messages.text("scenario.head") + "\n" + written(writer -> {
            writer.text(ScenarioReader.VERSION, String.valueOf(ScenarioFile.VERSION));
            writer.proposals(List.of(file.proposal()));
            writer.text("baseline", file.baseline().toString());
            if (file.proposal().own() instanceof Proposal.Own own) {
                writer.text("based_on", own.basedOn());
                writer.routes(own.routes());
            }
            writer.texts("locked", file.locked().stream().sorted().map(UnitId::value).toList());
            writer.texts("rules", file.rules().stream().sorted().toList());
        });
    }

    /// The content of `proposals.yaml`.
    static String proposalsText(List<Proposal> proposals) {
        return written(writer -> writer.proposals(proposals));
    }

    private interface Content {
        void write(ScenarioWriter writer) throws IOException;
    }

    private static String written(Content content) {
        var text = new StringWriter();
        try (var yaml = YAML.createGenerator(text)) {
            yaml.writeStartObject();
            content.write(new ScenarioWriter(yaml));
            yaml.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    private void proposals(List<Proposal> proposals) throws IOException {
        yaml.writeArrayFieldStart("proposals");
        for (var proposal : proposals) {
            yaml.writeStartObject();
            proposal(proposal);
            yaml.writeEndObject();
        }
        yaml.writeEndArray();
    }

    private void proposal(Proposal proposal) throws IOException {
        text("id", proposal.id());
        text("name", proposal.name());
        text("start", proposal.start().toString());
        text("end", proposal.end() == null ? null : proposal.end().toString());
        words("author", proposal.author());
        text("place", proposal.place());
        words("status", proposal.status());
        words("family", proposal.family());
        words("summary", proposal.summary());
        yaml.writeArrayFieldStart("terms");
        for (var phase : proposal.phases()) {
            yaml.writeStartObject();
            text("op", "phase");
            text("order", String.valueOf(phase.number()));
            text("label", phase.label());
            yaml.writeEndObject();
        }
        for (var term : proposal.terms()) {
            yaml.writeStartObject();
            for (var field : ProvisionFields.of(term)) {
                switch (field.value()) {
                    case ProvisionFields.Words(var words) -> text(field.key(), words);
                    case ProvisionFields.Several(var several) -> texts(field.key(), several);
                }
            }
            yaml.writeEndObject();
        }
        yaml.writeEndArray();
        positions(proposal.positions());
        words("outcome", proposal.outcome());
        versions(proposal.versions());
        evidence(proposal.evidence());
    }

    private void positions(Map<String, String> positions) throws IOException {
        if (!positions.isEmpty()) {
            yaml.writeObjectFieldStart("positions");
            for (var position : positions.entrySet()) {
                text(position.getKey(), position.getValue());
            }
            yaml.writeEndObject();
        }
    }

    private void versions(List<Proposal.Version> versions) throws IOException {
        if (!versions.isEmpty()) {
            yaml.writeArrayFieldStart("versions");
            for (var version : versions) {
                yaml.writeStartObject();
                text("label", version.label());
                text("source", version.source());
                text("text", version.text());
                yaml.writeEndObject();
            }
            yaml.writeEndArray();
        }
    }

    private void evidence(Evidence evidence) throws IOException {
        texts("sources", evidence.sources());
        text("confidence", evidence.confidence().name().toLowerCase(Locale.ROOT));
        text("verification", evidence.verification().name().toLowerCase(Locale.ROOT));
        if (!evidence.alternatives().isEmpty()) {
            yaml.writeArrayFieldStart("alternatives");
            for (Alternative alternative : evidence.alternatives()) {
                yaml.writeStartObject();
                text("date", alternative.date() == null ? null : alternative.date().toString());
                text("claim", alternative.claim());
                texts("sources", alternative.sources());
                yaml.writeEndObject();
            }
            yaml.writeEndArray();
        }
    }

    private void routes(List<MapFeature> routes) throws IOException {
        if (!routes.isEmpty()) {
            yaml.writeArrayFieldStart("routes");
            for (var route : routes) {
                yaml.writeStartObject();
                text("id", route.id());
                text("name", route.names().english());
                texts("line", Arrays.stream(route.geometry().getCoordinates()).map(place -> degrees(place.x) + " " + degrees(place.y)).toList());
                yaml.writeEndObject();
            }
            yaml.writeEndArray();
        }
    }

    /// Every digit, without an exponent.
    private static String degrees(double value) {
        return BigDecimal.valueOf(value).toPlainString();
    }

    private void words(String key, String words) throws IOException {
        text(key, words.isEmpty() ? null : words);
    }

    private void text(String key, @Nullable String value) throws IOException {
        if (value != null) {
            yaml.writeStringField(key, value);
        }
    }

    private void texts(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            yaml.writeArrayFieldStart(key);
            for (var value : values) {
                yaml.writeString(value);
            }
            yaml.writeEndArray();
        }
    }
}

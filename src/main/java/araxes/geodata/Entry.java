package araxes.geodata;

import araxes.model.Alternative;
import araxes.model.Confidence;
import araxes.model.Evidence;
import araxes.model.PartialDate;
import araxes.model.Verification;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One mapping of a YAML file, asked for its fields by name. What is missing or malformed becomes an issue, and reading goes on
/// with a harmless value, so that one report shows everything. [#finish] then reports the fields nobody asked for.
final class Entry {
    private static final Supplier<String> WHOLE_FILE = () -> Messages.text("whole-file");

    private final Yaml.Mapping mapping;
    private final Supplier<String> place;
    private final Issues issues;
    private final References references;
    private final Set<String> asked = new HashSet<>();

    /// The whole file.
    Entry(Yaml.Mapping mapping, Issues issues, References references) {
        this(mapping, WHOLE_FILE, issues, references);
    }

    /// @param place worked out only when there is something to report
    private Entry(Yaml.Mapping mapping, Supplier<String> place, Issues issues, References references) {
        this.mapping = mapping;
        this.place = place;
        this.issues = issues;
        this.references = references;
    }

    private Supplier<String> within(Supplier<String> part) {
        return place == WHOLE_FILE ? part : () -> place.get() + ", " + part.get();
    }

    void issue(String key, Object... values) {
        issues.add(place.get(), key, values);
    }

    boolean has(String key) {
        return mapping.entries().get(key) instanceof Yaml value && !(value instanceof Yaml.Nothing);
    }

    Set<String> keys() {
        asked.addAll(mapping.entries().keySet());
        return mapping.entries().keySet();
    }

    private @Nullable Yaml value(String key) {
        asked.add(key);
        return mapping.entries().get(key) instanceof Yaml value && !(value instanceof Yaml.Nothing) ? value : null;
    }

    String text(String key) {
        var text = optionalText(key);
        if (text == null) {
            issue("field.missing", key);
            return "";
        }
        if (text.isBlank()) {
            issue("field.blank", key);
        }
        return text;
    }

    @Nullable String optionalText(String key) {
        return switch (value(key)) {
            case null -> null;
            case Yaml.Text(var text) -> text;
            default -> {
                issue("field.not-text", key);
                yield null;
            }
        };
    }

    boolean flag(String key) {
        var text = optionalText(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            issue("field.flag", key, text);
        }
        return "true".equals(text);
    }

    @Nullable Double number(String key) {
        return parsed(key, optionalText(key), text -> {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw new NumberFormatException(text);
            }
            return number;
        }, "field.number");
    }

    double requiredNumber(String key) {
        if (!has(key)) {
            issue("field.missing", key);
        }
        var number = number(key);
        return number == null ? 0 : number;
    }

    @Nullable LocalDate date(String key) {
        return parsed(key, optionalText(key), LocalDate::parse, "field.date");
    }

    @Nullable PartialDate partialDate(String key) {
        return parsed(key, optionalText(key), PartialDate::parse, "field.partial-date");
    }

    private <T> @Nullable T parsed(String key, @Nullable String text, Function<String, T> parse, String message) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            issue(message, key, text);
            return null;
        }
    }

    /// One of the constants, written in lower case.
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        var text = optionalText(key);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        if (text == null) {
            issue("field.missing", key);
        } else {
            issue("field.choice", key, text,
                Arrays.stream(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
        }
        return otherwise;
    }

    /// A list of texts; empty if the field is absent.
    List<String> texts(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case Yaml.Sequence(var items) -> {
                var texts = new ArrayList<String>(items.size());
                for (var item : items) {
                    if (item instanceof Yaml.Text(var text)) {
                        texts.add(text);
                    } else {
                        issue("field.not-text", key);
                    }
                }
                yield texts;
            }
            default -> {
                issue("field.not-list", key);
                yield List.of();
            }
        };
    }

    boolean isText(String key) {
        return mapping.entries().get(key) instanceof Yaml.Text;
    }

    /// A list of entries, each placed by its `id`, or by this place and its line; empty if the field is absent.
    List<Entry> entries(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case Yaml.Sequence(var items) -> {
                var entries = new ArrayList<Entry>(items.size());
                for (var item : items) {
                    if (item instanceof Yaml.Mapping inner) {
                        Supplier<String> name = inner.entries().get("id") instanceof Yaml.Text(var id) ? () -> id
                            : within(() -> Messages.text("line", inner.line()));
                        entries.add(new Entry(inner, name, issues, references));
                    } else {
                        issue("field.not-entry", key);
                    }
                }
                yield entries;
            }
            default -> {
                issue("field.not-list", key);
                yield List.of();
            }
        };
    }

    /// The entry in that field; null, with an issue, if there is none.
    @Nullable Entry entry(String key) {
        return switch (value(key)) {
            case null -> {
                issue("field.missing", key);
                yield null;
            }
            case Yaml.Mapping inner -> new Entry(inner, within(() -> key), issues, references);
            default -> {
                issue("field.not-mapping", key);
                yield null;
            }
        };
    }

    /// A mapping of texts in the order of the file; empty if the field is absent.
    Map<String, String> textMap(String key) {
        var texts = new LinkedHashMap<String, String>();
        if (has(key) && entry(key) instanceof Entry inner) {
            inner.keys().forEach(name -> texts.put(name, inner.text(name)));
        }
        return texts;
    }

    /// `sources`, of which there must be one at least, as every fact has to name where it comes from.
    List<String> sources() {
        var sources = texts("sources");
        if (sources.isEmpty()) {
            issue("field.no-source");
        }
        sources.forEach(source -> refer(References.Kind.SOURCE, source));
        return sources;
    }

    Evidence evidence() {
        return new Evidence(sources(), choice("confidence", Confidence.class, Confidence.LOW),
            choice("verification", Verification.class, Verification.FROM_MEMORY), alternatives());
    }

    /// The same where nothing need be known: it may stay unsaid, and then is the lowest.
    Evidence ownEvidence() {
        var sources = texts("sources");
        sources.forEach(source -> refer(References.Kind.SOURCE, source));
        return new Evidence(sources, has("confidence") ? choice("confidence", Confidence.class, Confidence.LOW) : Confidence.LOW,
            has("verification") ? choice("verification", Verification.class, Verification.FROM_MEMORY) : Verification.FROM_MEMORY, alternatives());
    }

    private List<Alternative> alternatives() {
        return entries("alternatives").stream().map(entry -> {
            var alternative = new Alternative(entry.partialDate("date"), entry.text("claim"), entry.sources());
            entry.finish();
            return alternative;
        }).toList();
    }

    /// Notes that this entry names a thing defined elsewhere; checked when everything is read.
    void refer(References.Kind kind, String id) {
        references.add(kind, id, issues.file(), place);
    }

    /// Notes that such names exist.
    void define(References.Kind kind, Collection<String> ids) {
        references.define(kind, ids);
    }

    String reference(References.Kind kind, String key) {
        var id = text(key);
        if (!id.isEmpty()) {
            refer(kind, id);
        }
        return id;
    }

    @Nullable String optionalReference(References.Kind kind, String key) {
        return has(key) ? reference(kind, key) : null;
    }

    /// Passes over a field that is meant for other readers.
    void skip(String key) {
        asked.add(key);
    }

    /// Reports every field that was not asked for: most often a misspelt optional one.
    void finish() {
        for (var key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                issue("field.unknown", key);
            }
        }
    }
}

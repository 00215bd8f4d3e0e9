package araxes.geodata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads YAML as a stream, without anchors, aliases and tags: the data needs none, and they are how a small file explodes.
final class YamlFile {
    private final String name;
    private final Opening opening;
    private final Limits limits;
    private final Issues issues;
    /// Where the reader stands: a limit that is exceeded does not say so.
    private int reached = 1;

    /// Where the text comes from.
    private interface Opening {
        long bytes() throws IOException;

        Reader open() throws IOException;
    }

    private record OfFile(Path path) implements Opening {
        @Override
        public long bytes() throws IOException {
            return Files.size(path);
        }

        @Override
        public Reader open() throws IOException {
            return Files.newBufferedReader(path);
        }
    }

    private record OfText(String text) implements Opening {
        @Override
        public long bytes() {
            return text.length();
        }

        @Override
        public Reader open() {
            return new StringReader(text);
        }
    }

    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
    }

    private YamlFile(String name, Opening opening, Limits limits, Issues issues) {
        this.name = name;
        this.opening = opening;
        this.limits = limits;
        this.issues = issues;
    }

    /// @return the top mapping; null, with an issue, if the file cannot be used
    static Yaml.@Nullable Mapping read(Path path, Limits limits, Issues issues) {
        return new YamlFile(String.valueOf(path.getFileName()), new OfFile(path), limits, issues).read();
    }

    /// @return the top mapping; null, with an issue, if the text cannot be used
    static Yaml.@Nullable Mapping parse(String text, Limits limits, Issues issues) {
        return new YamlFile(issues.file(), new OfText(text), limits, issues).read();
    }

    private Yaml.@Nullable Mapping read() {
        try {
            long size = opening.bytes();
            if (size > limits.fileBytes()) {
                issues.add(Messages.text("whole-file"), "file.too-large", size >> 20, limits.fileBytes() >> 20);
                return null;
            }
            return parse();
        } catch (Refused e) {
            // said where it was found
            return null;
        } catch (NoSuchFileException e) {
            issues.add(Messages.text("whole-file"), "file.missing", name);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? reached : e.getLocation().getLineNr();
            report(e, line, Messages.ofParser(e));
        } catch (YAMLException e) {
            // SnakeYAML's own limits; Jackson lets them through as they are.
            report(e, reached, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IOException e) {
            issues.add(Messages.text("whole-file"), "file.unreadable", e.getMessage());
        }
        return null;
    }

    private void report(Exception error, int line, String message) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                issues.add(Messages.text("whole-file"), "file.not-text");
                return;
            }
        }
        issues.add(Messages.text("line", line), "yaml.broken", message);
    }

    private Yaml.@Nullable Mapping parse() throws IOException {
        var options = new LoaderOptions();
        options.setCodePointLimit(Math.toIntExact(limits.fileBytes()));
        options.setNestingDepthLimit(limits.depth());
        options.setMaxAliasesForCollections(0);
        options.setProcessComments(false);
        var factory = YAMLFactory.builder().loaderOptions(options)
            .streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth()).maxStringLength(limits.textLength())
                .maxNumberLength(limits.textLength()).maxDocumentLength(limits.fileBytes()).build())
            .build();
        try (var yaml = factory.createParser(opening.open())) {
            if (yaml.nextToken() != JsonToken.START_OBJECT) {
                issues.add(Messages.text("line", 1), "yaml.not-a-mapping");
                return null;
            }
            var top = mapping(yaml);
            if (yaml.nextToken() != null) {
                issues.add(place(yaml), "yaml.second-document");
            }
            return top;
        }
    }

    private Yaml value(YAMLParser yaml) throws IOException {
        if (yaml.isCurrentAlias() || yaml.getTypeId() != null) {
            issues.add(place(yaml), "yaml.alias");
            throw new Refused();
        }
        return switch (yaml.currentToken()) {
            case START_OBJECT -> mapping(yaml);
            case START_ARRAY -> sequence(yaml);
            case VALUE_NULL -> new Yaml.Nothing();
            default -> new Yaml.Text(yaml.getText());
        };
    }

    private Yaml.Mapping mapping(YAMLParser yaml) throws IOException {
        int line = line(yaml);
        reached = line;
        Map<String, Yaml> entries = new LinkedHashMap<>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            var key = yaml.currentName();
            int at = line(yaml);
            yaml.nextToken();
            if (entries.put(key, value(yaml)) != null) {
                issues.add(Messages.text("line", at), "yaml.duplicate", key);
            }
        }
        return new Yaml.Mapping(entries, line);
    }

    private Yaml.Sequence sequence(YAMLParser yaml) throws IOException {
        var items = new ArrayList<Yaml>();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(yaml));
        }
        return new Yaml.Sequence(items);
    }

    private static int line(YAMLParser yaml) {
        return yaml.currentTokenLocation().getLineNr();
    }

    private static String place(YAMLParser yaml) {
        return Messages.text("line", line(yaml));
    }
}

package araxes.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The recipe in exported data and reports. Reads no more than where it can stand.
final class DataRecipes {
    static final String SCRIPT_START = "<script type=\"application/json\" id=\"araxes-recipe\">";
    static final String SCRIPT_END = "</script>";
    private static final int LONGEST_HEAD = 1 << 16;
    private static final int MOST_MEMBERS = 100;

    private DataRecipes() {}

    /// A member of the collection, before its features.
    static Optional<String> inGeoJson(Path file) throws IOException {
        var limits = StreamReadConstraints.builder().maxStringLength(Imprint.LONGEST_RECIPE).maxNestingDepth(MOST_MEMBERS).build();
        try (var stream = Files.newInputStream(file);
            var json = JsonFactory.builder().streamReadConstraints(limits).build().createParser(new BufferedInputStream(stream))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (int member = 0; member < MOST_MEMBERS && json.nextToken() == JsonToken.FIELD_NAME; member++) {
                var name = json.currentName();
                var value = json.nextToken();
                if (name.equals(Imprint.RECIPE)) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(json.getText()) : Optional.empty();
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty(); // another program's idea of JSON holds no recipe of ours
        }
    }

    /// A part of the archive, its first.
    static Optional<String> inZip(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var first = zip.getNextEntry();
            return first != null && first.getName().equals(DataFormat.RECIPE_PART) ? bounded(zip) : Optional.empty();
        } catch (ZipException _) {
            return Optional.empty();
        }
    }

    /// An inert script near the page's beginning.
    static Optional<String> inHtml(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var head = new String(stream.readNBytes(LONGEST_HEAD + Imprint.LONGEST_RECIPE), StandardCharsets.UTF_8);
            int start = head.indexOf(SCRIPT_START);
            int end = start < 0 ? -1 : head.indexOf(SCRIPT_END, start);
            return end < 0 ? Optional.empty() : Optional.of(head.substring(start + SCRIPT_START.length(), end).replace("\\u003c", "<"));
        }
    }

    private static Optional<String> bounded(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(Imprint.LONGEST_RECIPE + 1);
        return bytes.length > Imprint.LONGEST_RECIPE ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
}

package araxes.session;

import araxes.export.WholeFile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The session files opened or saved last, shared by all windows.
public final class RecentFiles {
    private static final int AT_MOST = 10;
    private static final JsonMapper JSON = new JsonMapper();
    private final Path list;

    /// @param folder see [StateFolder]
    public RecentFiles(Path folder) {
        list = folder.resolve("recent.json");
    }

    /// Newest first. A list that cannot be read is empty: it is a convenience, and is written anew by the next file.
    public List<Path> list() {
        var files = new ArrayList<Path>();
        try {
            for (var name : JSON.readTree(Files.readString(list))) {
                if (files.size() < AT_MOST && !name.asText().isEmpty()) {
                    files.add(Path.of(name.asText()));
                }
            }
        } catch (IOException | InvalidPathException _) {
            return List.of();
        }
        return files;
    }

    /// Puts a file first.
    public void add(Path file) throws IOException {
        var files = new ArrayList<>(list());
        var added = file.toAbsolutePath().normalize();
        files.remove(added);
        files.addFirst(added);
        write(files.stream().limit(AT_MOST).toList());
    }

    public void clear() throws IOException {
        write(List.of());
    }

    private void write(List<Path> files) throws IOException {
        Files.createDirectories(list.toAbsolutePath().getParent());
        String text;
        try {
            text = JSON.writeValueAsString(files.stream().map(Path::toString).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Names can be written", e);
        }
        WholeFile.write(list, true, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}

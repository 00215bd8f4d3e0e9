package araxes.geodata;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one file while it is read.
final class Issues {
    private final String file;
    private final List<DataIssue> found = new ArrayList<>();

    Issues(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /// @param key of the messages `key.problem` and `key.remedy`; both receive the same values
    void add(String feature, String key, Object... values) {
        found.add(new DataIssue(file, feature, Messages.text(key + ".problem", values), Messages.text(key + ".remedy", values)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<DataIssue> found() {
        return List.copyOf(found);
    }
}

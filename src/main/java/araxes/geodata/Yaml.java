package araxes.geodata;

import java.util.List;
import java.util.Map;

/// A YAML document as plain values with their lines. Scalars stay text: nothing in a file can make the program build an object.
sealed interface Yaml {
    /// @return line of the file, from 1
    int line();

    record Text(String value, int line) implements Yaml {}

    /// An explicit or empty null.
    record Nothing(int line) implements Yaml {}

    record Sequence(List<Yaml> items, int line) implements Yaml {}

    record Mapping(Map<String, Yaml> entries, int line) implements Yaml {}
}

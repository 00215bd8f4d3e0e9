package araxes.geodata;

import java.util.List;
import java.util.Map;

/// A YAML document as plain values. Scalars stay text: nothing in a file can make the program build an object.
sealed interface Yaml {
    record Text(String value) implements Yaml {}

    /// An explicit or empty null.
    record Nothing() implements Yaml {}

    record Sequence(List<Yaml> items) implements Yaml {}

    /// @param line of the file, from 1
    record Mapping(Map<String, Yaml> entries, int line) implements Yaml {}
}

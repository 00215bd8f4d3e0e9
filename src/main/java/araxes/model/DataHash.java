package araxes.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/// Which facts an answer rests on: the SHA-256 of every file of the atlas, and one over them all.
///
/// @param value SHA-256 in lower-case hexadecimal of what `sha256sum` prints for the files in their order, so that anyone can have it
///     without this program: `cd geodata && sha256sum *.geojson *.yaml | sha256sum`
/// @param files SHA-256 in lower-case hexadecimal of each file's bytes, by the file's name: the GeoJSON files, then the YAML files, each
///     by name. Empty for an atlas that was not read from files
public record DataHash(String value, Map<String, String> files) {
    private static final int SHORT = 12;
    private static final Comparator<String> ORDER = Comparator.<String, String>comparing(name -> name.substring(name.lastIndexOf('.') + 1))
        .thenComparing(Comparator.naturalOrder());

    public DataHash {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /// @param files as of the record, in any order
    public static DataHash of(Map<String, String> files) {
        var names = new TreeSet<>(ORDER);
        names.addAll(files.keySet());
        var sorted = new LinkedHashMap<String, String>();
        var listing = new StringBuilder();
        for (var name : names) {
            var hash = files.getOrDefault(name, "");
            sorted.put(name, hash);
            listing.append(hash).append("  ").append(name).append('\n');
        }
        return new DataHash(sha256(listing.toString().getBytes(StandardCharsets.UTF_8)), sorted);
    }

    /// The first digits: enough to tell versions of the facts apart in print.
    public String shortened() {
        return value.substring(0, SHORT);
    }

    /// In lower-case hexadecimal.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package araxes.model;

/// Stable identifier of a territorial unit, such as `kalbajar_north`: the feature id in `units.geojson`.
public record UnitId(String value) implements Comparable<UnitId> {
    public UnitId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A unit id cannot be blank");
        }
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

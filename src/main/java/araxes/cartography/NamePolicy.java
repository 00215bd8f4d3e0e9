package araxes.cartography;

/// Which names a place with several is given.
public enum NamePolicy {
    /// The names of both sides, in alphabetical order.
    PAIRED
}

package araxes.cartography;

/// Which part of a map is seen, where other maps of the session may lie beside or over it: what explains the map stands there.
/// Of several maps the first explains what all of them share, such as whose borders and names are drawn; the others only what is theirs.
public enum Seen {
    /// The only map.
    WHOLE,
    /// The first of several that stand beside each other.
    FIRST,
    /// Beside the first.
    FURTHER,
    /// The left part, of two that are parted by a swipe.
    LEFT,
    /// The right part of such.
    RIGHT;

    boolean explainsWhatAllShare() {
        return this != FURTHER && this != RIGHT;
    }

    boolean isOnThe(boolean right) {
        return switch (this) {
            case WHOLE, FIRST, FURTHER -> true;
            case LEFT -> !right;
            case RIGHT -> right;
        };
    }
}

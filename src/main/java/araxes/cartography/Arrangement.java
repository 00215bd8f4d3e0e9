package araxes.cartography;

/// How maps that are compared stand on the screen.
public enum Arrangement {
    SINGLE(1), SIDE_BY_SIDE(2), GRID(4),
    /// One over the other, parted by a line that can be moved.
    SWIPE(2);

    private final int panes;

    Arrangement(int panes) {
        this.panes = panes;
    }

    public int panes() {
        return panes;
    }
}

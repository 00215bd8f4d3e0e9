package araxes.cartography;

/// Which part of a map is seen, where another map may lie over the rest: what explains the map stands there.
public enum Seen { WHOLE, LEFT, RIGHT }

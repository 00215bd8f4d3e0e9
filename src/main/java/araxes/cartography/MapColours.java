package araxes.cartography;

/// The set of colours a map is drawn in.
public enum MapColours { LIGHT, DARK, GREYSCALE }

package araxes.cartography;

/// Whose reading of the borders is drawn.
public enum Worldview {
    /// The internationally recognised borders.
    UN,
    /// As official maps of Armenia draw them.
    ARMENIA,
    /// As official maps of Azerbaijan draw them.
    AZERBAIJAN,
    /// Borders where control changes hands on the ground.
    DE_FACTO
}

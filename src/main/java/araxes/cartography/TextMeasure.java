package araxes.cartography;

/// Widths of text in the fonts the map is painted with. Label placement needs nothing else of a toolkit.
public interface TextMeasure {
    /// @param size font size in pixels
    /// @return advance width in pixels
    double width(String text, double size, boolean bold);
}

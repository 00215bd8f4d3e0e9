package araxes.cartography;

import java.util.List;

/// A finished map, bottom sheet first. Immutable: composed on a worker thread, painted on any other.
///
/// @param backgroundArgb opaque, fills the picture before the first sheet
public record DisplayList(int width, int height, int backgroundArgb, List<Sheet> sheets) {
    public DisplayList {
        sheets = List.copyOf(sheets);
    }
}

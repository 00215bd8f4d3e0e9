package araxes.cartography;

import java.util.List;

/// A transparent sheet of the map. The composer hands out the same instance while its content stays the same,
/// so that a painter may keep its picture.
///
/// @param name of the group in layered formats
public record Sheet(String name, List<DisplayItem> items) {
    public Sheet {
        items = List.copyOf(items);
    }
}

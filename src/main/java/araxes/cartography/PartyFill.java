package araxes.cartography;

import araxes.model.Party;
import java.util.List;

/// How a party is filled on the map, for keys and bars beside it.
public final class PartyFill {
    private PartyFill() {}

    /// A square of the fill. A size that is a multiple of eight repeats without a seam.
    ///
    /// @param size in pixels
    public static DisplayList tile(Party party, int size) {
        var square = new PixelPath(List.of(new double[] {0, 0, size, 0, size, size, 0, size, 0, 0}), true);
        return new DisplayList(size, size, MapStyle.NO_DATA,
            List.of(new Sheet("party", List.of(new DisplayItem.Area(square, MapStyle.fill(party))))));
    }
}

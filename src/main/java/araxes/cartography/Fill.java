package araxes.cartography;

import araxes.model.Pattern;

/// An opaque or translucent fill with hatching.
///
/// @param argb 0xAARRGGBB, not premultiplied
/// @param patternArgb colour of the hatching
public record Fill(int argb, Pattern pattern, int patternArgb) {
    /// Whether a pattern lies over it, so that its colour depends on the place.
    public boolean isHatched() {
        return pattern != Pattern.NONE;
    }

    public static Fill plain(int argb) {
        return new Fill(argb, Pattern.NONE, 0);
    }
}

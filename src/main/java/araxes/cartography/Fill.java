package araxes.cartography;

import araxes.model.Pattern;

/// An opaque or translucent fill with hatching.
///
/// @param argb 0xAARRGGBB, not premultiplied
/// @param patternArgb colour of the hatching
public record Fill(int argb, Pattern pattern, int patternArgb) {
    public static Fill plain(int argb) {
        return new Fill(argb, Pattern.NONE, 0);
    }
}

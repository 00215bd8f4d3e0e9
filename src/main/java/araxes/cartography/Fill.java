package araxes.cartography;

import araxes.model.Pattern;

/// An opaque or translucent fill with hatching.
///
/// @param argb 0xAARRGGBB, not premultiplied
/// @param patternArgb colour of the hatching
/// @param density how many times finer than its layout the picture is: the hatching takes as many times the pixels, at least 1
public record Fill(int argb, Pattern pattern, int patternArgb, int density) {
    public Fill(int argb, Pattern pattern, int patternArgb) {
        this(argb, pattern, patternArgb, 1);
    }

    /// The same for a picture that is so many times finer.
    Fill atDensity(int newDensity) {
        return isHatched() ? new Fill(argb, pattern, patternArgb, newDensity) : this;
    }

    /// Width and height after which it repeats, in pixels.
    public int period() {
        return Hatching.SIZE * density;
    }

    /// Whether a pattern lies over it, so that its colour depends on the place.
    public boolean isHatched() {
        return pattern != Pattern.NONE;
    }

    public static Fill plain(int argb) {
        return new Fill(argb, Pattern.NONE, 0);
    }
}

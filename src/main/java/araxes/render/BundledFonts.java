package araxes.render;

import araxes.cartography.TextMeasure;

/// The DejaVu fonts that come with the program: the same glyphs on screen, in every export and on every machine.
public final class BundledFonts implements TextMeasure {
    @Override
    public double width(String text, double size, boolean bold) {
        throw new UnsupportedOperationException();
    }
}

package araxes.export;

import araxes.ShippedAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Page;
import araxes.cartography.PageComposer;
import araxes.cartography.PageFormat;
import araxes.cartography.PagePart;
import araxes.cartography.PageRequest;
import araxes.model.Atlas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Pages of the shipped facts.
final class TestPages {
    static final Atlas ATLAS = ShippedAtlas.ATLAS;
    private static final MapComposer MAPS = new MapComposer(ATLAS, PageExporter.textMeasure());
    private static final PageComposer PAGES = new PageComposer(ATLAS, MAPS, PageExporter.textMeasure());

    private TestPages() {}

    /// A page on A4 with few pixels, of the atlas's first extent.
    static Page a4(MapState state, @Nullable String title) {
        var format = PageFormat.find("a4").orElseThrow().withDensity(72);
        return PAGES.compose(new PageRequest(state, ATLAS.about().home(), format, title, null, PagePart.defaults(), null, "araxes test"));
    }

    static byte[] bytes(Page page, PageFile format, Imprint imprint) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PageExporter.write(page, format, imprint, bytes);
        return bytes.toByteArray();
    }
}

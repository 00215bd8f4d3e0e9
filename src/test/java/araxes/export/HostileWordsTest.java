package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ForeignTool;
import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Titles that mean something to XML, shells, spreadsheets, printf, ffmpeg or the direction of reading are words and nothing else in what pictures
/// and films say of themselves, as Java's readers, GDAL, libxml2 and ffprobe find it. Vector pages: [PageReadBackTest]; tables: [DataFormatTest].
class HostileWordsTest {
    static final List<String> TITLES = List.of("</x:xmpmeta><script>alert(1)</script>]]>&amp;\"'<!ENTITY a SYSTEM 'file:///'>",
        "one\r\n;title=two\ncomment=three\u0000\u0007end", "map \u202Egnp.exe\u2066", "=cmd|' /C calc'!A0", "-y -f null %s %03d ${HOME} $(id) `id` \\N",
        "\uD800 Հայերեն Qarabağ Карабах 𝄞", " ");
    private static final String RECIPE = "{\"title\": \"<b>\"}";
    @TempDir
    private Path folder;

    private static Imprint titled(String title) {
        return new Imprint(title, "in words", RECIPE, title, null);
    }

    /// The values of all words that a picture carries, as Java's reader of that format gives them.
    private static List<String> words(Path picture, String tree, String element, String attribute) throws IOException {
        try (var in = ImageIO.createImageInputStream(picture.toFile())) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            var found = ((IIOMetadataNode) reader.getImageMetadata(0).getAsTree(tree)).getElementsByTagName(element);
            var values = new ArrayList<String>();
            for (int i = 0; i < found.getLength(); i++) {
                values.add(((IIOMetadataNode) found.item(i)).getAttribute(attribute));
            }
            reader.dispose();
            return values;
        }
    }

    @ParameterizedTest
    @FieldSource("TITLES")
    void pngCarriesThemAsWords(String title) throws IOException {
        var page = TestPages.a4(MapState.on(TestAtlas.LAST), title);
        var file = Files.write(folder.resolve("page.png"), TestPages.bytes(page, PageFile.PNG, titled(title)));
        var words = Stream.concat(words(file, "javax_imageio_png_1.0", "iTXtEntry", "text").stream(),
            words(file, "javax_imageio_png_1.0", "tEXtEntry", "value").stream()).toList();
        var clean = Imprint.clean(title);
        assertEquals(clean.isBlank() ? 0 : 2, words.stream().filter(clean::equals).count(), "title and software in " + words);
        assertTrue(words.contains(RECIPE), words.toString());
        assertTrue(ForeignTool.run("gdalinfo", file.toString()).ok().contains("Size is 842, 595"));
    }

    @ParameterizedTest
    @FieldSource("TITLES")
    void jpegCarriesThemAsWords(String title) throws IOException {
        var page = TestPages.a4(MapState.on(TestAtlas.LAST), title);
        var file = Files.write(folder.resolve("page.jpg"), TestPages.bytes(page, PageFile.JPEG, titled(title)));
        var said = ForeignTool.run("gdalinfo", "-mdd", "xml:XMP", file.toString()).ok();
        var packet = Files.writeString(folder.resolve("packet.xml"), said.substring(said.indexOf("<?xpacket"), said.lastIndexOf("?>") + 2));
        var found = ForeignTool.run("xmllint", "--nonet", "--xpath", "string(//*[local-name()='title']//*[local-name()='li'])", packet.toString()).ok();
        assertEquals(Imprint.clean(title).strip(), found.strip());
        assertEquals("0", ForeignTool.run("xmllint", "--nonet", "--xpath", "count(//*[local-name()='script'])", packet.toString()).ok().strip());
    }

    private Path film(FilmFormat format, boolean ffmpeg, String title) throws IOException {
        var atlas = TestAtlas.create();
        var film = new TimeLapse(MapState.on(TestAtlas.LAST), Viewport.showing(atlas.about().home(), 64, 48),
            List.of(TestAtlas.CHANGE.minusDays(1), TestAtlas.CHANGE), Duration.ofMillis(200), Duration.ZERO, false);
        var file = folder.resolve("film." + (format == FilmFormat.APNG ? "png" : format.id()));
        new FilmExporter(atlas, new MapComposer(atlas, PngExporter.textMeasure())).write(film, file, format, new FilmExporter.Options(true, ffmpeg), false,
            titled(title), _ -> {}, () -> false);
        return file;
    }

    @ParameterizedTest
    @FieldSource("TITLES")
    void filmsCarryThemAsWords(String title) throws IOException {
        var clean = Imprint.clean(title);
        var gif = words(film(FilmFormat.GIF, false, title), "javax_imageio_gif_image_1.0", "CommentExtension", "value");
        assertTrue(gif.contains(Imprint.RECIPE + " " + RECIPE), gif.toString());
        var apng = words(film(FilmFormat.APNG, false, title), "javax_imageio_png_1.0", "iTXtEntry", "text");
        assertEquals(clean.isBlank() ? 0 : 2, apng.stream().filter(clean::equals).count(), apng.toString());
        for (boolean ffmpeg : new boolean[] {false, true}) {
            var said = ForeignTool.run("ffprobe", "-v", "error", "-show_format", "-of", "json", film(FilmFormat.MP4, ffmpeg, title).toString()).ok();
            var tags = new ObjectMapper().readTree(said).at("/format/tags");
            assertEquals(clean, tags.path("title").asText(), "by ffmpeg: " + ffmpeg);
            assertEquals(Imprint.RECIPE + " " + RECIPE, tags.path("comment").asText(), "by ffmpeg: " + ffmpeg);
            Files.delete(folder.resolve("film.mp4"));
        }
    }
}

package araxes.export;

import araxes.export.Field.Kind;
import araxes.model.DateRange;
import araxes.model.PartialDate;
import araxes.model.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Tables of two rows for the tests of formats: a square with a hole, drawn clockwise, and an area of two squares.
final class TestTables {
    /// What the text of somebody else's data may try.
    static final List<String> HOSTILE = List.of("=HYPERLINK(\"http://example.org\")", "<script>alert(1)</script>", "]]><b>&amp;&lt;",
        "'); DROP TABLE rows; --", "../../etc/passwd", "a\u202Egnp.exe", "a\u0000b\r\nc", "\uD800half", "+1,2\"3", "@SUM(1)");
    static final Imprint IMPRINT = new Imprint("Title", "Description", "{\"q\":\"</script>]]>&<'\\u0531\"}", "araxes test", null);
    static final String HASH = "0123456789abcdef";
    private static final Geometry RING = area("POLYGON ((45 40, 45 41, 46 41, 46 40, 45 40), (45.2 40.2, 45.8 40.2, 45.8 40.8, 45.2 40.8, 45.2 40.2))");
    private static final Geometry PAIR = area("MULTIPOLYGON (((47 40, 48 40, 48 41, 47 41, 47 40)), ((48.5 40, 49 40, 49 40.5, 48.5 40.5, 48.5 40)))");

    private TestTables() {}

    static FeatureTable plain() {
        return of("Lachin / Լաչին");
    }

    /// With the text in every place that comes from data.
    static FeatureTable of(String text) {
        var fields = List.of(new Field("name", "name", Kind.TEXT, "Name"), new Field("sources", "sources", Kind.LIST, "Sources"),
            new Field("phase", "phase", Kind.INTEGER, "Phase"), new Field("area_km2", "area_km2", Kind.NUMBER, "Area"),
            new Field("valid_from", "valid_from", Kind.DATE, "First day"), new Field("approximate", "approx", Kind.FLAG, "Approximate"));
        var first = LocalDate.of(1994, 5, 12);
        var change = LocalDate.of(2020, 11, 20);
        return new FeatureTable("test", text, LocalDate.of(2026, 11, 22), List.of(text), fields, List.of(
            new FeatureRow(text, text, text, RING, new DateRange(first, change), 0x8FB0D6,
                Arrays.asList(text, List.of(text, "b"), 1, new BigDecimal("-6021.500000"), first, true)),
            new FeatureRow("pair", "Pair", "Second", PAIR, new DateRange(change, LocalDate.MAX), 0xF2AE94,
                Arrays.asList(null, List.of(), 2, new BigDecimal("11.25"), change, null))),
            List.of(new Source("s", text, "primary", "none", "https://example.org", PartialDate.parse("1999"), "looked_up")), List.of(text));
    }

    static byte[] bytes(FeatureTable table, DataFormat format) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(table, IMPRINT, HASH, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Geometry area(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}

package araxes.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;

/// The parts of a Shapefile (ESRI white paper J-7855; dBASE III): areas with clockwise outer rings, texts in UTF-8 cut at what dBASE holds.
final class ShapefileWriter {
    private static final int HEADER = 100;
    private static final int POLYGON = 5;
    private static final int LONGEST_TEXT = 254;
    private static final int DECIMALS = 6;
    private static final int NUMBER_WIDTH = 20;
    private static final int INTEGER_WIDTH = 9;
    private static final int DATE_WIDTH = 8;
    static final String REFERENCE_SYSTEM = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";
    private final FeatureTable table;
    private final List<byte[]> shapes;

    ShapefileWriter(FeatureTable table) {
        this.table = table;
        shapes = table.rows().stream().map(ShapefileWriter::shape).toList();
    }

    /// The `.shp`.
    byte[] shapes() {
        int length = HEADER + shapes.stream().mapToInt(shape -> 8 + shape.length).sum();
        var file = header(length);
        for (int i = 0; i < shapes.size(); i++) {
            file.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(words(shapes.get(i).length)).put(shapes.get(i));
        }
        return file.array();
    }

    /// The `.shx`.
    byte[] index() {
        var file = header(HEADER + 8 * shapes.size());
        int offset = HEADER;
        for (var shape : shapes) {
            file.order(ByteOrder.BIG_ENDIAN).putInt(words(offset)).putInt(words(shape.length));
            offset += 8 + shape.length;
        }
        return file.array();
    }

    /// The format counts in words of 16 bits.
    private static int words(int bytes) {
        return bytes / 2;
    }

    private ByteBuffer header(int length) {
        var box = new Envelope();
        table.rows().forEach(row -> box.expandToInclude(row.area().getEnvelopeInternal()));
        var file = ByteBuffer.allocate(length).order(ByteOrder.BIG_ENDIAN).putInt(9994).position(24).putInt(words(length));
        file.order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(POLYGON);
        putBox(file, box.isNull() ? new Envelope(0, 0, 0, 0) : box);
        return file.position(HEADER);
    }

    private static void putBox(ByteBuffer file, Envelope box) {
        file.putDouble(box.getMinX()).putDouble(box.getMinY()).putDouble(box.getMaxX()).putDouble(box.getMaxY());
    }

    private static byte[] shape(FeatureRow row) {
        var rings = Rings.of(row.area(), Rings.Outer.CLOCKWISE).stream().flatMap(List::stream).toList();
        int points = rings.stream().mapToInt(CoordinateSequence::size).sum();
        var shape = ByteBuffer.allocate(44 + 4 * rings.size() + 16 * points).order(ByteOrder.LITTLE_ENDIAN).putInt(POLYGON);
        putBox(shape, row.area().getEnvelopeInternal());
        shape.putInt(rings.size()).putInt(points);
        int first = 0;
        for (var ring : rings) {
            shape.putInt(first);
            first += ring.size();
        }
        for (var ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                shape.putDouble(ring.getX(i)).putDouble(ring.getY(i));
            }
        }
        return shape.array();
    }

    /// The `.dbf`.
    ///
    /// @param day of the last update, as the format wants one
    byte[] attributes(LocalDate day) {
        var fields = table.fields();
        var cells = table.rows().stream().map(row -> {
            var texts = new byte[fields.size()][];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = cell(fields.get(i).kind(), row.values().get(i));
            }
            return texts;
        }).toList();
        var widths = new int[fields.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = switch (fields.get(i).kind()) {
                case TEXT, LIST -> Math.max(1, cells.stream().mapToInt(row -> row[column].length).max().orElse(1));
                case INTEGER -> INTEGER_WIDTH;
                case NUMBER -> NUMBER_WIDTH;
                case DATE -> DATE_WIDTH;
                case FLAG -> 1;
            };
        }
        int record = 1;
        for (int width : widths) {
            record += width;
        }
        var head = ByteBuffer.allocate(33 + 32 * fields.size()).order(ByteOrder.LITTLE_ENDIAN).put((byte) 3).put((byte) (day.getYear() - 1900))
            .put((byte) day.getMonthValue()).put((byte) day.getDayOfMonth()).putInt(cells.size()).putShort((short) (33 + 32 * fields.size()))
            .putShort((short) record).position(32);
        for (int i = 0; i < widths.length; i++) {
            var kind = fields.get(i).kind();
            var name = fields.get(i).shortName().getBytes(StandardCharsets.US_ASCII);
            head.put(name).position(head.position() + 11 - name.length).put((byte) type(kind)).position(head.position() + 4)
                .put((byte) widths[i]).put((byte) (kind == Field.Kind.NUMBER ? DECIMALS : 0)).position(head.position() + 14);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.put((byte) 0x0D).array());
        for (var row : cells) {
            file.write(' ');
            for (int i = 0; i < widths.length; i++) {
                var kind = fields.get(i).kind();
                boolean right = kind == Field.Kind.NUMBER || kind == Field.Kind.INTEGER;
                var idle = " ".repeat(widths[i] - row[i].length).getBytes(StandardCharsets.US_ASCII);
                file.writeBytes(right ? idle : row[i]);
                file.writeBytes(right ? row[i] : idle);
            }
        }
        file.write(0x1A);
        return file.toByteArray();
    }

    private static char type(Field.Kind kind) {
        return switch (kind) {
            case TEXT, LIST -> 'C';
            case INTEGER, NUMBER -> 'N';
            case DATE -> 'D';
            case FLAG -> 'L';
        };
    }

    private static byte[] cell(Field.Kind kind, @Nullable Object value) {
        var text = switch (value) {
            case null -> kind == Field.Kind.FLAG ? "?" : "";
            case LocalDate day -> day.format(DateTimeFormatter.BASIC_ISO_DATE);
            case BigDecimal number -> number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
            case Boolean flag -> flag ? "T" : "F";
            default -> Cells.text(value);
        };
        return cut(text == null ? "" : text);
    }

    /// Never in the middle of a character.
    private static byte[] cut(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_TEXT) {
            return bytes;
        }
        int end = LONGEST_TEXT;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}

package araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The formats in which a [FeatureTable] can be had. The same table, imprint and facts give the same bytes.
public enum DataFormat {
    /// Of one text file, after RFC 7946.
    GEOJSON(".geojson") {
        @Override
        public void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
            GeoJsonWriter.write(table, imprint, dataHash, out);
        }
    },

    /// A database for QGIS and its like.
    GPKG(".gpkg") {
        @Override
        public void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
            GeoPackageWriter.write(table, imprint, dataHash, out);
        }
    },

    /// With time spans, for virtual globes.
    KML(".kml") {
        @Override
        public void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
            KmlWriter.write(table, imprint, dataHash, out);
        }
    },

    /// Areas as WKT in the last column. Alone it has no room for a recipe.
    CSV(".csv") {
        @Override
        public void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
            CsvWriter.write(table, true, out);
        }
    },

    /// The same in an archive, with sources, notes and recipe beside it.
    CSVZIP(".csv.zip") {
        @Override
        public void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
            try (var zip = new ZipParts(out, table.made(imprint))) {
                beside(zip, table, imprint, dataHash);
                zip.add(table.name() + ".csv", part -> CsvWriter.write(table, true, part));
            }
        }
    },

    /// In an archive, with the whole attributes, sources, notes and recipe beside it.
    SHP(".zip") {
        @Override
        public void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
            var shapefile = new ShapefileWriter(table);
            try (var zip = new ZipParts(out, table.made(imprint))) {
                beside(zip, table, imprint, dataHash);
                zip.add(table.name() + ".shp", part -> part.write(shapefile.shapes()));
                zip.add(table.name() + ".shx", part -> part.write(shapefile.index()));
                zip.add(table.name() + ".dbf", part -> part.write(shapefile.attributes(LocalDate.ofInstant(table.made(imprint), ZoneOffset.UTC))));
                zip.add(table.name() + ".prj", part -> text(ShapefileWriter.REFERENCE_SYSTEM, part));
                zip.add(table.name() + ".cpg", part -> text("UTF-8", part));
                zip.add(table.name() + "_attributes.csv", part -> CsvWriter.write(table, false, part));
            }
        }
    };

    /// The part of an archive that holds the recipe; the first, so that it is found at once.
    static final String RECIPE_PART = "recipe.json";
    private final String ending;

    DataFormat(String ending) {
        this.ending = ending;
    }

    /// @param dataHash of the facts that the table rests on
    /// @param out is left open
    public abstract void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException;

    /// Such as `.geojson`.
    public String ending() {
        return ending;
    }

    /// The name on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format that a file's name asks for.
    public static Optional<DataFormat> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") ? Optional.of(GEOJSON)
            : Arrays.stream(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
    }

    private static void beside(ZipParts zip, FeatureTable table, Imprint imprint, String dataHash) throws IOException {
        var recipe = imprint.recipe();
        if (recipe != null) {
            zip.add(RECIPE_PART, part -> text(recipe, part));
        }
        zip.add("README.txt", part -> text(AboutText.withFields(table, imprint, dataHash), part));
        zip.add("sources.csv", part -> CsvWriter.writeSources(table, part));
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

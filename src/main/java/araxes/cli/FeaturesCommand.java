package araxes.cli;

import araxes.geodata.LayerQuery;
import araxes.geodata.LayerRows;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `araxes features`: a query of one layer.
@Command(name = "features")
final class FeaturesCommand implements Callable<Integer> {
    /// Held, because a logger nobody holds forgets its level.
    private static final Logger GEOTOOLS = Logger.getLogger("org.geotools");

    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "LAYER", descriptionKey = "layer", completionCandidates = LayerNames.class)
    String layer = "";

    @Option(names = "--where", paramLabel = "ECQL")
    @Nullable String where;

    @Option(names = "--day", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate day;

    @Option(names = "--crs", paramLabel = "EPSG:N")
    @Nullable String crs;

    @Option(names = "--format", paramLabel = "csv|geojson", defaultValue = "csv")
    Format format = Format.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    FeaturesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var rows = answer();
        output.write(invocation, out -> format.write(rows, out));
        return 0;
    }

    private LayerRows answer() throws IOException {
        GEOTOOLS.setLevel(Level.OFF); // what it warns of is thrown too, and told in one sentence
        try {
            return LayerQuery.run(invocation.existingGeodata(), layer, where, day, crs);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }

    enum Format {
        CSV {
            @Override
            void write(LayerRows rows, Writer out) throws IOException {
                rows.writeCsv(out);
            }
        },
        GEOJSON {
            @Override
            void write(LayerRows rows, Writer out) throws IOException {
                rows.writeGeoJson(out);
            }
        };

        abstract void write(LayerRows rows, Writer out) throws IOException;
    }

    /// What may be queried; the help lists it.
    static final class LayerNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        LayerNames() {
            super(LayerQuery.layerNames());
        }
    }
}

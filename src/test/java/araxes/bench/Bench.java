package araxes.bench;

import araxes.geodata.AtlasReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(System.getProperty("araxes.geodata", "geodata"));
        var atlas = AtlasReader.read(folder);
        var drawing = new DrawingBench(atlas);
        System.out.println(drawing.everyUnitChanged("time-step").csv());
        System.out.println(drawing.history("time-step-history").csv());
        System.out.println(drawing.newViewport("new-viewport").csv());
        var dense = new DrawingBench(DenseCoverage.of(atlas, 1_000_000));
        System.out.println(dense.everyUnitChanged("time-step-million").csv());
        System.out.println(dense.newViewport("new-viewport-million").csv());
        System.out.println(List.of());
    }
}

package araxes.geodata;

import araxes.model.Figure;
import araxes.model.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// `figures.yaml`: published figures. The `test` of a figure is read by the tests only.
final class FiguresFile {
    static final String NAME = "figures.yaml";

    private FiguresFile() {}

    static List<Figure> read(Entry file, UnitGroups groups) {
        var figures = new ArrayList<Figure>();
        var ids = new HashSet<String>();
        for (var entry : file.entries("figures")) {
            entry.skip("test");
            var values = entry.entries("values").stream().map(FiguresFile::value).toList();
            var figure = new Figure(entry.text("id"), entry.text("category"), entry.text("what"), entry.text("unit"), values,
                groups.units(entry, "control_units"), entry.optionalText("note"));
            if (!ids.add(figure.id())) {
                entry.issue("entry.duplicate", figure.id());
            }
            if (values.isEmpty() && figure.note() == null) {
                entry.issue("figure.empty");
            }
            figures.add(figure);
            entry.finish();
        }
        file.finish();
        return figures;
    }

    private static Figure.Value value(Entry entry) {
        var value = new Figure.Value(entry.text("value"), entry.sources(),
            entry.choice("verification", Verification.class, Verification.FROM_MEMORY), entry.optionalText("note"));
        entry.finish();
        return value;
    }
}

package araxes.view;

import araxes.export.DataFormat;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// What can be chosen of data.
final class DataFields extends VBox {
    private final ExportFields<ExportChoice> fields;

    DataFields(Consumer<ExportChoice> changed) {
        super(8);
        fields = new ExportFields<>(changed);
        var what = fields.choice("what", List.of(ExportChoice.What.values()), one -> Messages.text("export.what." + one.name().toLowerCase(Locale.ROOT)),
            choice -> choice.data().what(), (choice, wanted) -> choice.withData(new ExportChoice.Data(wanted, choice.data().format())));
        var format = fields.choice("data", List.of(DataFormat.values()), one -> Messages.text("export.data." + one.id()),
            choice -> choice.data().format(), (choice, wanted) -> choice.withData(new ExportChoice.Data(choice.data().what(), wanted)));
        getChildren().addAll(ExportFields.row("what", what), ExportFields.row("format", format));
    }

    void show(ExportChoice choice) {
        fields.show(choice);
    }
}

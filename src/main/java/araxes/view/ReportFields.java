package araxes.view;

import araxes.report.ReportPage;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// What can be chosen of a report.
final class ReportFields extends VBox {
    private final ExportFields<ExportChoice> fields;

    ReportFields(Consumer<ExportChoice> changed) {
        super(8);
        fields = new ExportFields<>(changed);
        var subject = fields.choice("subject", List.of(ExportChoice.Subject.values()), one -> Messages.text("export.subject." + one.name().toLowerCase(Locale.ROOT)),
            choice -> choice.report().subject(), (choice, wanted) -> choice.withReport(new ExportChoice.Report(wanted, choice.report().form())));
        var form = fields.choice("report-form", List.of(ReportPage.values()), one -> Messages.text("export.report-form." + one.name().toLowerCase(Locale.ROOT)),
            choice -> choice.report().form(), (choice, wanted) -> choice.withReport(new ExportChoice.Report(choice.report().subject(), wanted)));
        getChildren().addAll(ExportFields.row("subject", subject), ExportFields.row("format", form));
    }

    void show(ExportChoice choice) {
        fields.show(choice);
    }
}

package araxes.view;

import araxes.export.FilmFormat;
import araxes.export.TimeSteps;
import araxes.session.PictureOptions;
import araxes.viewmodel.DateText;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.PictureSizing;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What can be chosen of a time-lapse.
final class FilmFields extends VBox {
    private static final List<TimeSteps> STEPS = List.of(new TimeSteps.ByChange(), every(Period.ofDays(1)), every(Period.ofDays(7)),
        every(Period.ofMonths(1)), every(Period.ofMonths(3)), every(Period.ofYears(1)));
    private static final int LARGEST_SIDE = 4096;
    private final MapViewModel viewModel;
    private final ExportFields<ExportChoice> fields;

    FilmFields(MapViewModel viewModel, Consumer<ExportChoice> changed) {
        super(8);
        this.viewModel = viewModel;
        fields = new ExportFields<>(changed);
        var format = fields.choice("film", List.of(FilmFormat.values()), one -> Messages.text("export.film." + one.id()),
            choice -> choice.film().format(), (choice, wanted) -> choice.withFilm(choice.film().withFormat(wanted)));
        var from = fields.text("from", choice -> choice.film().from().toString(), (choice, typed) -> between(choice, day(typed), choice.film().to()));
        var to = fields.text("to", choice -> choice.film().to().toString(), (choice, typed) -> between(choice, choice.film().from(), day(typed)));
        var step = fields.choice("step", STEPS, FilmFields::words, choice -> choice.film().step(),
            (choice, wanted) -> choice.withFilm(choice.film().withStep(wanted)));
        var speed = fields.text("speed", choice -> plain(choice.film().speed()),
            (choice, typed) -> choice.withFilm(choice.film().withSpeed(PictureFields.decimal(typed))));
        var width = fields.text("film-width", choice -> String.valueOf(choice.film().size().width()),
            (choice, typed) -> sized(choice, Integer.parseInt(typed.strip()), choice.film().size().height()));
        var height = fields.text("film-height", choice -> String.valueOf(choice.film().size().height()),
            (choice, typed) -> sized(choice, choice.film().size().width(), Integer.parseInt(typed.strip())));
        var loop = fields.check("loop", choice -> choice.film().loop(), (choice, wanted) -> choice.withFilm(choice.film().withLoop(wanted)));
        var captions = fields.check("captions", choice -> choice.film().captions(),
            (choice, wanted) -> choice.withFilm(choice.film().withCaptions(wanted)));
        Filling.whenShown(this, List.of(ExportFields.row("format", format), ExportFields.row("from", from), ExportFields.row("to", to),
            ExportFields.row("step", step), ExportFields.row("speed", speed, ExportFields.unit(Messages.text("export.speed.unit"))),
            ExportFields.row("size", new HBox(width), ExportFields.unit("×"), new HBox(height), ExportFields.unit("px")), captions, loop));
        fields.whenShown(choice -> {
            var shown = choice.film().step();
            var all = new ArrayList<>(STEPS);
            if (!all.contains(shown)) {
                all.add(shown);
            }
            if (!step.getItems().equals(all)) {
                step.getItems().setAll(all);
                step.setValue(shown);
            }
            loop.setDisable(choice.film().format() != FilmFormat.GIF && choice.film().format() != FilmFormat.APNG);
        });
    }

    void show(ExportChoice choice) {
        fields.show(choice);
    }

    private static TimeSteps every(Period period) {
        return new TimeSteps.Every(period);
    }

    private static String words(TimeSteps step) {
        return switch (step) {
            case TimeSteps.ByChange() -> Messages.text("export.step.change");
            case TimeSteps.Every(var period) -> Messages.find("export.step." + period).orElse(period.toString());
        };
    }

    private LocalDate day(String typed) {
        return switch (DateText.read(typed, viewModel.firstDay(), viewModel.lastDay())) {
            case DateText.Understood(var day, var _) -> day;
            case DateText.OutOfRange _, DateText.NotADate _ -> throw new IllegalArgumentException(typed);
        };
    }

    private static ExportChoice between(ExportChoice choice, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        return choice.withFilm(choice.film().between(from, to));
    }

    private static ExportChoice sized(ExportChoice choice, int width, int height) {
        if (Math.min(width, height) < PictureSizing.SMALLEST_SIDE || Math.max(width, height) > LARGEST_SIDE) {
            throw new IllegalArgumentException("Not a size: " + width + " × " + height);
        }
        return choice.withFilm(choice.film().withSize(new PictureOptions.Size(width, height)));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}

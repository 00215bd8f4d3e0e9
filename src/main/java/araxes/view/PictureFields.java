package araxes.view;

import araxes.cartography.MapColours;
import araxes.cartography.PagePart;
import araxes.export.PageFile;
import araxes.session.PictureOptions;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.Messages;
import araxes.viewmodel.PictureSizing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be chosen of a picture.
final class PictureFields extends VBox {
    private final ExportFields<ExportOrders> fields;

    PictureFields(Consumer<ExportChoice> changed) {
        super(8);
        fields = new ExportFields<>(orders -> changed.accept(orders.choice()));
        var format = fields.choice("format", List.of(PageFile.values()), file -> Messages.text("export.file." + file.ending()),
            orders -> options(orders).file(), (orders, file) -> with(orders, ofFile(options(orders), file)));
        var layout = fields.choice("layout", PictureOptions.layouts(), name -> Messages.text("export.layout." + name.replace(':', '-')),
            orders -> options(orders).layout(), (orders, name) -> with(orders, orders.sizing().withLayout(name)));
        var width = number("width", PictureSizing::width, (sizing, pixels) -> sizing.withPixels(pixels, sizing.height()));
        var height = number("height", PictureSizing::height, (sizing, pixels) -> sizing.withPixels(sizing.width(), pixels));
        var paperWidth = length("paper-width", PictureSizing::widthMillimetres,
            (sizing, length) -> sizing.withMillimetres(length, sizing.heightMillimetres()));
        var paperHeight = length("paper-height", PictureSizing::heightMillimetres,
            (sizing, length) -> sizing.withMillimetres(sizing.widthMillimetres(), length));
        var density = number("density", PictureSizing::density, PictureSizing::withDensity);
        var margins = fields.text("margins", orders -> written(options(orders).marginMillimetres()),
            (orders, typed) -> with(orders, withMargins(options(orders), typed.isBlank() ? null : margin(typed))));
        margins.setPromptText(Messages.text("export.automatic"));
        var colours = fields.choice("colours", Stream.concat(Stream.of(Optional.<MapColours>empty()), Arrays.stream(MapColours.values()).map(Optional::of)).toList(),
            chosen -> chosen.map(one -> Messages.text("colours." + one.name().toLowerCase(Locale.ROOT))).orElse(Messages.text("export.colours.of-map")),
            orders -> Optional.ofNullable(orders.choice().colours()),
            (orders, chosen) -> new ExportOrders(orders.choice().withColours(chosen.orElse(null)), orders.session(), orders.viewport()));
        var title = fields.text("title-field", orders -> written(options(orders).title()),
            (orders, typed) -> with(orders, withTitle(options(orders), said(typed))));
        var subtitle = fields.text("subtitle", orders -> written(options(orders).subtitle()),
            (orders, typed) -> with(orders, withSubtitle(options(orders), said(typed))));
        title.setPromptText(Messages.text("export.automatic"));
        subtitle.setPromptText(Messages.text("export.automatic"));
        var page = new VBox(8);
        Filling.whenShown(page, List.of(
            ExportFields.group("words", ExportFields.row("title-field", title), ExportFields.row("subtitle", subtitle)),
            ExportFields.group("parts", parts()),
            ExportFields.row("margins", margins, ExportFields.unit("mm"))));
        Filling.whenShown(this, List.of(ExportFields.row("format", format), ExportFields.row("layout", layout),
            ExportFields.row("size", width, ExportFields.unit("×"), height, ExportFields.unit("px")),
            ExportFields.row("paper", paperWidth, ExportFields.unit("×"), paperHeight, ExportFields.unit("mm")),
            ExportFields.row("density", density, ExportFields.unit("dpi")), ExportFields.row("colours", colours), page));
        fields.whenShown(orders -> {
            Cards.reveal(page, options(orders).hasLayout());
        });
    }

    void show(ExportOrders orders) {
        fields.show(orders);
    }

    private static PictureOptions options(ExportOrders orders) {
        return orders.choice().picture();
    }

    private static ExportOrders with(ExportOrders orders, PictureOptions options) {
        return new ExportOrders(orders.choice().withPicture(options), orders.session(), orders.viewport());
    }

    /// Makes of a size and a number another size.
    private interface Sized<N> {
        PictureOptions with(PictureSizing sizing, N number);
    }

    private HBox number(String id, Function<PictureSizing, Integer> part, Sized<Integer> with) {
        return new HBox(fields.text(id, orders -> String.valueOf(part.apply(orders.sizing())),
            (orders, typed) -> with(orders, with.with(orders.sizing(), Integer.valueOf(typed.strip())))));
    }

    private HBox length(String id, Function<PictureSizing, Double> part, Sized<Double> with) {
        return new HBox(fields.text(id, orders -> String.format(Locale.ROOT, "%.1f", part.apply(orders.sizing())),
            (orders, typed) -> with(orders, with.with(orders.sizing(), decimal(typed)))));
    }

    /// A comma counts as a point.
    static double decimal(String typed) {
        return Double.parseDouble(typed.strip().replace(',', '.'));
    }

    /// Written so that a recipe says it again.
    private static double margin(String typed) {
        double margin = decimal(typed);
        if (!(margin >= 0 && margin < 1000)) {
            throw new IllegalArgumentException("Not a margin: " + typed);
        }
        return Math.rint(margin * 10) / 10;
    }

    private TilePane parts() {
        var boxes = new TilePane(8, 4);
        var checks = new ArrayList<CheckBox>();
        boxes.setPrefColumns(2);
        for (var part : PagePart.values()) {
            CheckBox box = fields.check("part." + part.id(), orders -> options(orders).parts().contains(part), (orders, wanted) -> {
                Set<PagePart> parts = EnumSet.noneOf(PagePart.class);
                parts.addAll(options(orders).parts());
                if (wanted) {
                    parts.add(part);
                } else {
                    parts.remove(part);
                }
                return with(orders, withParts(options(orders), parts));
            });
            box.setId("export-part-" + part.id());
            checks.add(box);
        }
        Filling.whenShown(boxes, checks);
        boxes.setTileAlignment(Pos.CENTER_LEFT);
        return boxes;
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String said(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static PictureOptions ofFile(PictureOptions of, PageFile file) {
        return new PictureOptions(file, of.layout(), of.size(), of.dpi(), of.marginMillimetres(), of.title(), of.subtitle(), of.parts());
    }

    private static PictureOptions withMargins(PictureOptions of, @Nullable Double margins) {
        return new PictureOptions(of.file(), of.layout(), of.size(), of.dpi(), margins, of.title(), of.subtitle(), of.parts());
    }

    private static PictureOptions withTitle(PictureOptions of, @Nullable String title) {
        return new PictureOptions(of.file(), of.layout(), of.size(), of.dpi(), of.marginMillimetres(), title, of.subtitle(), of.parts());
    }

    private static PictureOptions withSubtitle(PictureOptions of, @Nullable String subtitle) {
        return new PictureOptions(of.file(), of.layout(), of.size(), of.dpi(), of.marginMillimetres(), of.title(), subtitle, of.parts());
    }

    private static PictureOptions withParts(PictureOptions of, Set<PagePart> parts) {
        return new PictureOptions(of.file(), of.layout(), of.size(), of.dpi(), of.marginMillimetres(), of.title(), of.subtitle(), parts);
    }
}

package araxes.view;

import araxes.cartography.MapFrame;
import araxes.geometry.GeodesicArea;
import araxes.model.ControlPeriod;
import araxes.model.Language;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeReport;
import araxes.viewmodel.TimelineModel;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card of the unit that was clicked: who held it on the day of the map, since when, and how that is known.
final class UnitPanel extends VBox {
    private final MapViewModel viewModel;
    private final TimelineModel timeline;
    private final Cards cards;
    private final PartyPaint paint;
    private final Filling filling = new Filling(this);
    private @Nullable Content shown;
    private @Nullable HistoryBar historyBar;

    /// What the card depends on; while it stays the same, nothing is laid out anew.
    private record Content(TerritorialUnit unit, @Nullable ControlPeriod period, Language language, List<String> computed) {}

    UnitPanel(MapViewModel viewModel, TimelineModel timeline, Cards cards, PartyPaint paint) {
        this.viewModel = viewModel;
        this.timeline = timeline;
        this.cards = cards;
        this.paint = paint;
        setId("unit-card");
        getStyleClass().add("card");
        viewModel.frameProperty().subscribe(frame -> show(viewModel.selectedUnitProperty().get(), frame));
        viewModel.selectedUnitProperty().subscribe(unit -> show(unit, viewModel.frameProperty().get()));
    }

    private void show(@Nullable UnitId id, @Nullable MapFrame frame) {
        if (id == null) {
            shown = null;
            historyBar = null;
            filling.show(List.of(Cards.muted(Messages.text("unit.none"))));
            return;
        }
        var day = frame == null ? viewModel.day() : frame.state().day();
        var language = viewModel.state().language();
        var atlas = viewModel.atlas();
        var content = new Content(atlas.unit(id), atlas.history(id).on(day).orElse(null), language,
            frame == null ? List.of() : OutcomeReport.of(atlas, frame).map(report -> report.linesOf(id)).orElse(List.of()));
        if (!content.equals(shown)) {
            shown = content;
            filling.show(card(content, day));
        }
        if (historyBar != null) {
            historyBar.markDay(day);
        }
    }

    private List<Node> card(Content content, LocalDate day) {
        var words = new AtlasWording(viewModel.atlas(), content.language());
        var unit = content.unit();
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.title(words.unit(unit.id())));
        nodes.add(Cards.muted(String.join("  ·  ", words.otherNames(unit))));
        var period = content.period();
        if (!content.computed().isEmpty()) {
            var box = new VBox(2);
            content.computed().forEach(line -> box.getChildren().add(Cards.text(line)));
            box.getStyleClass().add("alternative");
            nodes.add(box);
            nodes.add(Cards.muted(Messages.text("unit.recorded")));
        }
        if (period == null) {
            nodes.add(Cards.text(Messages.text("unit.no-period")));
        } else {
            nodes.addAll(period(period, words));
        }
        nodes.add(Cards.heading(Messages.text("unit.history")));
        var history = viewModel.atlas().history(unit.id());
        historyBar = new HistoryBar(history, timeline, words, paint, day, viewModel::showDay);
        nodes.add(historyBar);
        history.periods().forEach(each -> nodes.add(row(each, each.equals(period), words)));
        if (period != null) {
            nodes.addAll(cards.evidence(period.evidence(), words));
        }
        nodes.add(Cards.heading(Messages.text("unit.area")));
        nodes.addAll(area(unit, words));
        return nodes;
    }

    private List<Node> period(ControlPeriod period, AtlasWording words) {
        var nodes = new ArrayList<Node>();
        var party = new Label(words.party(period.party()));
        party.setId("unit-party");
        party.getStyleClass().add(Styles.TEXT_BOLD);
        party.setWrapText(true);
        var line = new HBox(8, paint.swatch(period.party()), party);
        line.setAlignment(Pos.CENTER_LEFT);
        nodes.add(line);
        nodes.add(Cards.text(words.span(period)));
        nodes.add(Cards.fact(Messages.text("unit.event"), period.event()));
        var administration = period.administration();
        if (administration != null) {
            nodes.add(Cards.fact(Messages.text("unit.administration"), administration));
        }
        if (!period.presence().isEmpty()) {
            nodes.add(Cards.fact(Messages.text("unit.presence"), String.join("; ", period.presence().stream().map(words::presence).toList())));
        }
        var note = period.note();
        if (note != null) {
            nodes.add(Cards.fact(Messages.text("unit.note"), note));
        }
        return nodes;
    }

    private Node row(ControlPeriod period, boolean current, AtlasWording words) {
        var link = new Hyperlink(DateWording.shortDate(period.valid().from(), period.precision()));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            viewModel.showDay(period.valid().from());
            link.setVisited(false);
        });
        var party = new Label(words.party(period.party()));
        party.setMinWidth(0);
        if (current) {
            party.getStyleClass().add(Styles.TEXT_BOLD);
        }
        var row = new HBox(6, paint.swatch(period.party()), link, party);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("period-row");
        return row;
    }

    private List<Node> area(TerritorialUnit unit, AtlasWording words) {
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.fact(Messages.text("unit.recognised"), words.deJure(unit)));
        nodes.add(Cards.fact(Messages.text("unit.district"), unit.district().equals(unit.districtToday())
            ? unit.district() : Messages.text("unit.districts", unit.district(), unit.districtToday())));
        var computed = Messages.text("unit.area.computed", rounded(GeodesicArea.squareKilometres(unit.area())));
        var published = unit.publishedAreaSquareKilometres();
        nodes.add(Cards.fact(Messages.text("unit.area.name"),
            published == null ? computed : computed + "\n" + Messages.text("unit.area.published", rounded(published))));
        var accuracy = Messages.text(unit.approximate() ? "unit.outline.approximate" : "unit.outline", unit.accuracyKilometres());
        nodes.add(Cards.fact(Messages.text("unit.outline.name"), accuracy));
        nodes.add(Cards.muted(unit.outlineBasis()));
        return nodes;
    }

    private static String rounded(double squareKilometres) {
        return String.format(Messages.locale(), squareKilometres < 100 ? "%,.1f" : "%,.0f", squareKilometres);
    }
}

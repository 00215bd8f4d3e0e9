package araxes.view;

import araxes.model.Atlas;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeReport;
import araxes.viewmodel.OutcomeWording;
import araxes.viewmodel.ReasonWording;
import araxes.viewmodel.ReportRow;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why a figure is what it is, beside the panel it stands in. It follows its figure while phase, day and parameters change; Esc closes it.
final class ReasonCard extends BorderPane {
    private static final double SMALLEST_WIDTH = 280;
    private static final double LARGEST_WIDTH = 400;
    private static final double LARGEST_HEIGHT = 640;
    private final Atlas atlas;
    private final Cards cards;
    private final Runnable closed;
    private final Label title = Cards.title("");
    private final Label value = new Label();
    private final VBox content = new VBox();
    private final Label situation = Cards.muted("");
    private ReportRow.@Nullable Value shown;
    private @Nullable OutcomeReport report;

    /// @param map the card lies on it, and leaves most of it free
    /// @param closed called when the card was closed by hand, to give the focus back
    ReasonCard(Atlas atlas, Cards cards, Region map, Runnable closed) {
        this.atlas = atlas;
        this.cards = cards;
        this.closed = closed;
        setId("reason");
        getStyleClass().addAll("page", "reason");
        value.setId("reason-value");
        value.getStyleClass().add("reason-value");
        content.setId("reason-content");
        content.getStyleClass().addAll("card", "page-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setTop(head());
        maxWidthProperty().bind(map.widthProperty().map(width -> Math.clamp(width.doubleValue() * 0.6, SMALLEST_WIDTH, LARGEST_WIDTH)));
        maxHeightProperty().bind(map.heightProperty().map(height -> Math.min(LARGEST_HEIGHT, height.doubleValue() * 0.7)));
        setVisible(false);
        setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                closed.run();
                event.consume();
            }
        });
    }

    private BorderPane head() {
        var copy = button("reason.copy", Feather.COPY);
        copy.setId("reason-copy");
        copy.setOnAction(_ -> CardText.copy(text()));
        var close = button("notice.close", Feather.X);
        close.setId("reason-close");
        close.setOnAction(_ -> {
            close();
            closed.run();
        });
        var buttons = new HBox(copy, close);
        buttons.setAlignment(Pos.TOP_RIGHT);
        var head = new BorderPane(new VBox(2, title, value), null, buttons, null, null);
        head.getStyleClass().add("page-head");
        return head;
    }

    private static Button button(String key, Feather icon) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(Messages.text(key)));
        button.setAccessibleText(Messages.text(key));
        return button;
    }

    /// @param ofReport the report the figure stands in
    void open(ReportRow.Value wanted, OutcomeReport ofReport) {
        show(wanted, ofReport);
        setVisible(true);
        setManaged(true);
        requestFocus();
    }

    void close() {
        shown = null;
        setVisible(false);
        setManaged(false);
    }

    /// Follows the figure into a new report; closes if that one does not have it, because the map shows something else now.
    void follow(List<ReportRow> rows, OutcomeReport ofReport) {
        var before = shown;
        if (before == null) {
            return;
        }
        values(rows).stream().filter(row -> row.key().equals(before.key())).findFirst().ifPresentOrElse(now -> {
            if (!now.equals(before) || !ofReport.equals(report)) {
                show(now, ofReport);
            }
        }, () -> {
            if (!ofReport.equals(report)) {
                close();
            }
        });
    }

    private static List<ReportRow.Value> values(List<ReportRow> rows) {
        var values = new ArrayList<ReportRow.Value>();
        for (var row : rows) {
            switch (row) {
                case ReportRow.Value one -> values.add(one);
                case ReportRow.Ledger(_, _, var received, var given, var net) -> values.addAll(List.of(received, given, net));
                case ReportRow.Heading _, ReportRow.Note _, ReportRow.OfUnit _, ReportRow.Answer _, ReportRow.Clause _ -> { }
            }
        }
        return values;
    }

    private void show(ReportRow.Value wanted, OutcomeReport ofReport) {
        shown = wanted;
        report = ofReport;
        var words = new OutcomeWording(atlas, ofReport.language());
        var reason = new ReasonWording(atlas, words);
        var quantity = wanted.quantity();
        title.setText(reason.title(quantity));
        value.setText(reason.value(quantity));
        var nodes = new ArrayList<Node>();
        situation.setText(Messages.text("reason.computed", ofReport.scenario().proposal().name(), ofReport.heading(), parameters(ofReport, words)));
        nodes.add(situation);
        for (var paragraph : reason.paragraphs(quantity)) {
            nodes.add(Cards.heading(paragraph.heading()));
            paragraph.lines().forEach(line -> nodes.add(Cards.text(line)));
        }
        var sources = quantity.explanation().sources();
        if (!sources.isEmpty()) {
            nodes.add(Cards.heading(Messages.text("reason.sources", sources.size())));
            int number = 1;
            for (var id : sources) {
                nodes.add(cards.source(String.valueOf(number++), id, atlas.findSource(id).orElse(null), words.words()));
            }
        }
        content.getChildren().setAll(nodes);
    }

    /// What was set, empty where all is as the text has it.
    private static String parameters(OutcomeReport report, OutcomeWording words) {
        var set = new ArrayList<String>();
        if (report.scenario().options() > 1) {
            set.add(Messages.text("reason.option", report.scenario().option()));
        }
        new TreeMap<>(report.scenario().widths()).forEach((route, width) ->
            set.add(Messages.text("reason.width", words.name(route), OutcomeWording.text(width, "km"))));
        return String.join("", set);
    }

    /// As it can be pasted into a note.
    private String text() {
        return title.getText() + ": " + value.getText() + "\n" + CardText.of(content);
    }
}

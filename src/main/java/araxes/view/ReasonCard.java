package araxes.view;

import araxes.model.Atlas;
import araxes.model.Language;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeWording;
import araxes.viewmodel.ReasonWording;
import araxes.viewmodel.ReportRow;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
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
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why a figure is what it is, beside the panel it stands in. It follows its figure while phase, day and parameters change; Esc closes it.
final class ReasonCard extends BorderPane {
    private final Atlas atlas;
    private final Cards cards;
    private final Runnable closed;
    private final Label title = Cards.title("");
    private final Label value = new Label();
    private final VBox content = new VBox();
    private ReportRow.@Nullable Value shown;
    private Language language = Language.EN;

    /// @param closed called when the card was closed by hand, to give the focus back
    ReasonCard(Atlas atlas, Cards cards, Runnable closed) {
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
        setMaxSize(400, 620);
        setPrefWidth(400);
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

    void open(ReportRow.Value wanted, Language inLanguage) {
        show(wanted, inLanguage);
        setVisible(true);
        setManaged(true);
        requestFocus();
    }

    void close() {
        shown = null;
        setVisible(false);
        setManaged(false);
    }

    /// Follows the figure into a new report; a report without it leaves the card as it is.
    void follow(List<ReportRow> rows, Language inLanguage) {
        var before = shown;
        if (before == null) {
            return;
        }
        values(rows).stream().filter(row -> row.key().equals(before.key())).findFirst().filter(now -> !now.equals(before))
            .ifPresent(now -> show(now, inLanguage));
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

    private void show(ReportRow.Value wanted, Language inLanguage) {
        shown = wanted;
        language = inLanguage;
        var words = new OutcomeWording(atlas, language);
        var reason = new ReasonWording(atlas, words);
        var quantity = wanted.quantity();
        title.setText(reason.title(quantity));
        value.setText(reason.value(quantity));
        var nodes = new ArrayList<Node>();
        nodes.add(Cards.muted(Messages.text("reason.computed")));
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

    /// As it can be pasted into a note.
    private String text() {
        return title.getText() + ": " + value.getText() + "\n" + CardText.of(content);
    }
}

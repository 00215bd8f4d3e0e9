package araxes.view;

import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.viewmodel.Messages;
import araxes.viewmodel.ReportRow;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a report, one below the other. While a slider moves the rows stay and only their words change.
final class ReportPane extends VBox {
    private final PartyPaint paint;
    private final Links links;
    private List<ReportRow> rows = List.of();
    private List<Line> lines = List.of();

    /// What a click in a report leads to.
    interface Links {
        void explain(ReportRow.Value value);

        void show(Check.Place place);

        void show(UnitId unit);
    }

    /// A row on screen.
    private interface Line {
        Region node();

        /// False if this line cannot show the row.
        boolean show(ReportRow row);
    }

    ReportPane(PartyPaint paint, Links links) {
        this.paint = paint;
        this.links = links;
        getStyleClass().addAll("card", "report");
    }

    void show(List<ReportRow> wanted) {
        if (wanted.equals(rows)) {
            return;
        }
        rows = wanted;
        if (!updated(wanted)) {
            var made = new ArrayList<Line>();
            for (var row : wanted) {
                var line = line(row);
                line.show(row);
                made.add(line);
            }
            lines = made;
            getChildren().setAll(made.stream().map(Line::node).toList());
        }
    }

    private boolean updated(List<ReportRow> wanted) {
        if (wanted.size() != lines.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!lines.get(i).show(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Line line(ReportRow row) {
        return switch (row) {
            case ReportRow.Heading heading -> new HeadingLine(heading);
            case ReportRow.Note _ -> new NoteLine();
            case ReportRow.Value _ -> new ValueLine();
            case ReportRow.Ledger ledger -> new LedgerLine(ledger);
            case ReportRow.OfUnit _ -> new UnitLine();
            case ReportRow.Answer answer -> new AnswerLine(answer);
            case ReportRow.Clause _ -> new ClauseLine();
        };
    }

    private HBox withSwatch(@Nullable String party, Label label) {
        var box = new HBox(6, label);
        if (party != null) {
            box.getChildren().addFirst(paint.swatch(party));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private final class HeadingLine implements Line {
        private final ReportRow.Heading made;
        private final Label label = Cards.heading("");
        private final HBox box;

        HeadingLine(ReportRow.Heading made) {
            this.made = made;
            box = withSwatch(made.party(), label);
            box.getStyleClass().add(made.party() == null ? "report-heading" : "report-party");
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.Heading heading && Objects.equals(heading.party(), made.party())) {
                label.setText(heading.text());
                return true;
            }
            return false;
        }
    }

    private static final class NoteLine implements Line {
        private final Label label = Cards.muted("");

        @Override
        public Region node() {
            return label;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.Note(var text)) {
                label.setText(text);
                return true;
            }
            return false;
        }
    }

    /// A number that can be asked for its reason.
    private Hyperlink number() {
        var link = new Hyperlink();
        link.getStyleClass().add("figure");
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    private void set(Hyperlink link, ReportRow.Value value) {
        link.setId("figure-" + value.key().replace(' ', '-'));
        link.setText(value.text());
        link.setAccessibleText(value.name() + " " + value.text());
        link.setOnAction(_ -> {
            link.setVisited(false);
            links.explain(value);
        });
    }

    private Button placeButton() {
        var button = new Button(null, new FontIcon(Feather.MAP_PIN));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "place-button");
        button.setTooltip(new Tooltip(Messages.text("report.show-place")));
        button.setAccessibleText(Messages.text("report.show-place"));
        return button;
    }

    private void set(Button button, Check.@Nullable Place place) {
        button.setVisible(place != null);
        button.setManaged(place != null);
        if (place != null) {
            button.setOnAction(_ -> links.show(place));
        }
    }

    private final class ValueLine implements Line {
        private final Label name = Cards.text("");
        private final Label remark = Cards.muted("");
        private final Hyperlink number = number();
        private final Button place = placeButton();
        private final HBox box = new HBox(6, name, place, remark, number);

        ValueLine() {
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(40);
            remark.setWrapText(false);
            remark.setMinWidth(USE_PREF_SIZE);
            box.setAlignment(Pos.BASELINE_LEFT);
            box.getStyleClass().add("report-value");
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.Value value) {
                name.setText(value.name());
                remark.setText(value.remark());
                                set(number, value);
                set(place, value.place());
                return true;
            }
            return false;
        }
    }

    private final class LedgerLine implements Line {
        private final String party;
        private final Label name = Cards.text("");
        private final Hyperlink received = number();
        private final Hyperlink given = number();
        private final Hyperlink net = number();
        private final VBox box;

        LedgerLine(ReportRow.Ledger made) {
            party = made.party();
            name.getStyleClass().add(Styles.TEXT_BOLD);
            var cells = new HBox(8, cell(made.received().name(), received), cell(made.given().name(), given), cell(made.net().name(), net));
            box = new VBox(2, withSwatch(party, name), cells);
            box.getStyleClass().add("ledger");
        }

        private static VBox cell(String caption, Hyperlink number) {
            var cell = new VBox(Cards.muted(caption), number);
            HBox.setHgrow(cell, Priority.ALWAYS);
            cell.setPrefWidth(80);
            cell.setMinWidth(0);
            return cell;
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.Ledger ledger && ledger.party().equals(party)) {
                name.setText(ledger.name());
                set(received, ledger.received());
                set(given, ledger.given());
                set(net, ledger.net());
                return true;
            }
            return false;
        }
    }

    private final class UnitLine implements Line {
        private final Hyperlink name = new Hyperlink();
        private final Label area = Cards.muted("");
        private final HBox box = new HBox(6, name, area);

        UnitLine() {
            name.getStyleClass().add("unit-link");
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            area.setMinWidth(USE_PREF_SIZE);
            box.setAlignment(Pos.BASELINE_LEFT);
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.OfUnit ofUnit) {
                name.setText(ofUnit.name());
                name.setAccessibleText(Messages.text("report.show-unit", ofUnit.name()));
                name.setOnAction(_ -> {
                    name.setVisited(false);
                    links.show(ofUnit.unit());
                });
                area.setText(ofUnit.area());
                return true;
            }
            return false;
        }
    }

    private final class AnswerLine implements Line {
        private final Check.Verdict verdict;
        private final Label question = Cards.text("");
        private final Label reason = Cards.muted("");
        private final Label answer = new Label();
        private final Button place = placeButton();
        private final HBox box;

        AnswerLine(ReportRow.Answer made) {
            verdict = made.verdict();
            var icon = new FontIcon(switch (verdict) {
                case PASS -> Feather.CHECK_CIRCLE;
                case FAIL -> Feather.X_CIRCLE;
                case NOT_APPLICABLE -> Feather.MINUS_CIRCLE;
            });
            answer.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_BOLD);
            answer.setMinWidth(USE_PREF_SIZE);
            var text = new VBox(1, question, new HBox(4, answer), reason);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            box = new HBox(8, icon, text, place);
            box.getStyleClass().addAll("answer", "answer-" + verdict.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.Answer checked && checked.verdict() == verdict) {
                question.setText(checked.question());
                answer.setText(checked.verdictText());
                reason.setText(checked.reason());
                set(place, checked.place());
                return true;
            }
            return false;
        }
    }

    private static final class ClauseLine implements Line {
        private final Label sentence = Cards.text("");
        private final Label effect = Cards.text("");
        private final VBox box = new VBox(2, sentence, effect);

        ClauseLine() {
            sentence.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            effect.getStyleClass().add("effect");
            box.getStyleClass().add("clause");
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public boolean show(ReportRow row) {
            if (row instanceof ReportRow.Clause clause) {
                sentence.setText(clause.sentence());
                effect.setText(clause.effect());
                effect.setOpacity(clause.applied() ? 1 : 0.6);
                return true;
            }
            return false;
        }
    }
}

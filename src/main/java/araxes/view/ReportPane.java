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
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a report, one below the other. While a slider moves the rows stay and only their words change; new rows come in parts, one a
/// pulse, because styling a long report at once would keep the window from answering.
final class ReportPane extends VBox {
    private final PartyPaint paint;
    private final Links links;
    /// Lines that are made at a time.
    private static final int AT_ONCE = 2;
    private List<ReportRow> rows = List.of();
    private final List<Line> lines = new ArrayList<>();
    private final PulseShare parts = new PulseShare(this, this::fill, this::takeOut);

    /// What a click in a report leads to.
    interface Links {
        void explain(ReportRow.Value value);

        void show(Check.Place place);

        void show(UnitId unit);
    }

    /// A row on screen.
    interface Line {
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
        if (!wanted.equals(rows)) {
            rows = wanted;
            parts.startNow();
        }
    }

    /// Nobody sees the report any more: its rows would be styled each time the panel comes back.
    void clear() {
        show(List.of());
    }

    /// @return false if all rows are there
    private boolean fill() {
        var wanted = rows;
        int same = Math.min(wanted.size(), lines.size());
        int first = 0;
        while (first < same && lines.get(first).show(wanted.get(first))) {
            first++;
        }
        int last = 0;
        while (last < same - first && lines.get(lines.size() - 1 - last).show(wanted.get(wanted.size() - 1 - last))) {
            last++;
        }
        // Only what lies between is made anew: styles of new rows cost most of a frame.
        var made = new ArrayList<Line>();
        int end = Math.min(first + AT_ONCE, wanted.size() - last);
        for (var row : wanted.subList(first, end)) {
            var line = line(row);
            line.show(row);
            made.add(line);
        }
        var replaced = lines.subList(first, lines.size() - last);
        if (!replaced.isEmpty()) {
            getChildren().remove(first, first + replaced.size());
        }
        replaced.clear();
        lines.addAll(first, made);
        getChildren().addAll(first, made.stream().map(Line::node).toList());
        made.forEach(line -> parts.style(line.node()));
        return end < wanted.size() - last;
    }

    private void takeOut() {
        lines.clear();
        getChildren().clear();
    }

    private Line line(ReportRow row) {
        return switch (row) {
            case ReportRow.Heading heading -> new HeadingLine(heading);
            case ReportRow.Note _ -> new NoteLine();
            case ReportRow.Value _ -> new ValueLine(links);
            case ReportRow.Ledger ledger -> new LedgerLine(ledger, paint, links);
            case ReportRow.OfUnit _ -> new UnitLine();
            case ReportRow.Answer answer -> new AnswerLine(answer);
            case ReportRow.Clause _ -> new ClauseLine();
        };
    }

    /// A label with the fill of a party before it, as on the map.
    static HBox withSwatch(PartyPaint paint, @Nullable String party, Label label) {
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
            box = withSwatch(paint, made.party(), label);
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
        private final PlaceButton place = new PlaceButton(links);
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
                place.show(checked.place());
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

package araxes.view;

import araxes.viewmodel.ReportRow;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a party receives and gives, and the difference, side by side.
final class LedgerLine implements ReportPane.Line {
    private final String party;
    private final Label name = Cards.text("");
    private final FigureLink received;
    private final FigureLink given;
    private final FigureLink net;
    private final VBox box;

    LedgerLine(ReportRow.Ledger made, PartyPaint paint, ReportPane.Links links) {
        received = new FigureLink(links);
        given = new FigureLink(links);
        net = new FigureLink(links);
        party = made.party();
        name.getStyleClass().add(Styles.TEXT_BOLD);
        var cells = new HBox(8, cell(made.received().name(), received), cell(made.given().name(), given), cell(made.net().name(), net));
        box = new VBox(2, ReportPane.withSwatch(paint, party, name), cells);
        box.getStyleClass().add("ledger");
    }

    private static VBox cell(String caption, FigureLink number) {
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
            received.show(ledger.received());
            given.show(ledger.given());
            net.show(ledger.net());
            return true;
        }
        return false;
    }
}

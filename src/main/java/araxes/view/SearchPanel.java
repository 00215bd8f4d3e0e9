package araxes.view;

import araxes.cartography.MapState;
import araxes.search.Found;
import araxes.search.Gazetteer;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Finds places, units, events, proposals, routes and parties by any of their names; Enter goes there.
final class SearchPanel extends TypedChoice<Found> {
    private static final int MOST_SHOWN = 40;
    private static final double WIDEST_NAME = 300;
    private final MapViewModel viewModel;
    private final Consumer<Found> goTo;
    private final CompletableFuture<Gazetteer> gazetteer;

    /// @param goTo shows what was chosen
    /// @param closed called when the panel was closed, to give the focus back
    SearchPanel(MapViewModel viewModel, Consumer<Found> goTo, Runnable closed) {
        super("search", Messages.text("search.prompt"), 560, 440, closed);
        this.viewModel = viewModel;
        this.goTo = goTo;
        // Folding a few thousand names takes longer than opening the panel may.
        gazetteer = CompletableFuture.supplyAsync(() -> Gazetteer.of(viewModel.atlas()));
        found.setCellFactory(_ -> new Cell());
    }

    @Override
    void take(Found chosen) {
        goTo.accept(chosen);
    }

    @Override
    void find(String text) {
        if (!isVisible()) {
            return;
        }
        if (!gazetteer.isDone()) {
            nothing.setText(Messages.text("search.waiting"));
            gazetteer.thenRunAsync(() -> find(typed.getText()), FxThread.LATER);
            return;
        }
        var drafts = viewModel.state().drafts();
        var names = drafts.isEmpty() ? gazetteer.join() : gazetteer.join().with(drafts);
        found.getItems().setAll(text.isBlank() ? List.of() : names.find(text, MOST_SHOWN));
        nothing.setText(Messages.text(text.isBlank() ? "search.hint" : "search.nothing"));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private static String kind(Found found) {
        var kind = Messages.text("found." + found.kind().name().toLowerCase(Locale.ROOT));
        var day = found.day();
        return day == null ? kind : kind + ", " + DateWording.day(day);
    }

    private final class Cell extends ListCell<Found> {
        private final Label name = new Label();
        private final Label matched = new Label();
        private final Label kind = new Label();
        private final HBox row = new HBox(8, name, matched, kind);

        Cell() {
            HBox.setHgrow(matched, Priority.ALWAYS);
            matched.setMaxWidth(Double.MAX_VALUE);
            matched.setMinWidth(0);
            matched.getStyleClass().add(Styles.TEXT_MUTED);
            kind.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
            kind.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Found item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            MapState state = viewModel.state();
            var shown = item.names().in(state.language());
            name.setText(shown);
            // What matched is cut before the name is.
            name.setMinWidth(Math.min(WIDEST_NAME, name.prefWidth(-1)));
            matched.setText(item.matched().equals(shown) || shown.contains(item.matched()) ? "" : item.matched());
            kind.setText(SearchPanel.kind(item));
            setAccessibleText(shown + ", " + SearchPanel.kind(item));
            setGraphic(row);
        }
    }
}

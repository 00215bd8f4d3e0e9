package araxes.view;

import araxes.viewmodel.DateText;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.TimeSearch;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// Takes a date as people write it, or words of what happened: then it offers the events and proposals that have them.
final class DateField extends TextField {
    private static final int MOST = 9;
    private static final double ROW = 24;
    private static final double WIDTH = 460;
    private final MapViewModel viewModel;
    private final TimeControls times;
    private final Consumer<String> answer;
    private final ListView<TimeSearch.Match> offers = new ListView<>();
    private final Popup popup = new Popup();

    /// @param answer takes what is to be said of what was typed; empty for nothing
    DateField(MapViewModel viewModel, TimeControls times, Action goToDate, Consumer<String> answer) {
        this.viewModel = viewModel;
        this.times = times;
        this.answer = answer;
        setId("date-field");
        setPromptText(Messages.text("date.prompt"));
        setTooltip(new Tooltip(Messages.text("date.tooltip", goToDate.textWithKey())));
        setPrefColumnCount(13);
        offers.setId("date-offers");
        offers.setFocusTraversable(false);
        offers.setFixedCellSize(ROW);
        offers.setPrefWidth(WIDTH);
        offers.getStyleClass().add("offers");
        offers.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(TimeSearch.Match match, boolean empty) {
                super.updateItem(match, empty);
                setText(empty ? null : match.label());
            }
        });
        offers.setOnMouseClicked(_ -> choose());
        popup.getContent().add(offers);
        popup.setAutoHide(true);
        textProperty().subscribe(this::offer);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        setOnAction(_ -> go());
        addEventFilter(KeyEvent.KEY_PRESSED, this::choose);
    }

    private void choose(KeyEvent event) {
        int size = offers.getItems().size();
        var chosen = offers.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> chosen.select(Math.min(size - 1, chosen.getSelectedIndex() + 1));
            case UP -> chosen.select(Math.max(0, chosen.getSelectedIndex() - 1));
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                } else {
                    clear();
                    answer.accept("");
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void offer(String typed) {
        boolean date = DateText.read(typed, viewModel.firstDay(), viewModel.lastDay()) instanceof DateText.Understood;
        offers.getItems().setAll(typed.isBlank() || date || !isFocused() ? List.of() : times.search().find(typed, MOST));
        offers.getSelectionModel().clearSelection();
        if (offers.getItems().isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        offers.getStylesheets().setAll(getScene().getStylesheets());
        double height = offers.getItems().size() * ROW + 2;
        offers.setPrefHeight(height);
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMinY() - height - 2);
    }

    private void choose() {
        var match = offers.getSelectionModel().getSelectedItem();
        if (match != null) {
            popup.hide();
            clear();
            answer.accept(match.label());
            times.goTo(match.subject(), match.day());
        }
    }

    private void go() {
        var typed = getText();
        if (typed.isBlank()) {
            return;
        }
        if (offers.getSelectionModel().getSelectedItem() != null) {
            choose();
            return;
        }
        switch (DateText.read(typed, viewModel.firstDay(), viewModel.lastDay())) {
            case DateText.Understood(var day, var precision) -> {
                viewModel.showDay(day);
                clear();
                answer.accept(switch (precision) {
                    case DAY, APPROX -> "";
                    case MONTH -> Messages.text("date.month-only", DateWording.day(day));
                    case YEAR -> Messages.text("date.year-only", DateWording.day(day));
                });
            }
            case DateText.OutOfRange(var nearest) -> {
                viewModel.showDay(nearest);
                answer.accept(Messages.text("date.out-of-range", DateWording.day(viewModel.firstDay()), DateWording.day(viewModel.lastDay())));
            }
            case DateText.NotADate(var words) -> {
                var found = times.search().find(words, 1);
                if (found.isEmpty()) {
                    answer.accept(Messages.text("date.not-a-date", words));
                } else {
                    offers.getItems().setAll(found);
                    offers.getSelectionModel().selectFirst();
                    choose();
                }
            }
        }
    }
}

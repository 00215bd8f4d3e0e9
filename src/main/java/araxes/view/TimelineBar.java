package araxes.view;

import araxes.viewmodel.DateText;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.Playback;
import araxes.viewmodel.TimelineModel;
import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of the window: the day in large type, the ways to move it, and the axis.
final class TimelineBar extends VBox {
    private static final double DATE_FIELD_WIDTH = 104;
    private static final double ROOM_FOR_WORDS = 1180;
    private final MapViewModel viewModel;
    private final Label date = new Label();
    private final TextField typed = new TextField();
    private final Label answer = new Label();
    private final TimelineAxis axis;

    TimelineBar(MapViewModel viewModel, Playback playback, Actions actions) {
        this.viewModel = viewModel;
        getStyleClass().add("timeline");
        date.setId("date");
        date.getStyleClass().add("date");
        typed.setId("date-field");
        typed.setPromptText(Messages.text("date.prompt"));
        typed.setTooltip(new Tooltip(Messages.text("date.tooltip", actions.goToDate.textWithKey())));
        typed.setPrefColumnCount(12);
        typed.setMinWidth(DATE_FIELD_WIDTH);
        typed.setOnAction(_ -> goToTypedDate());
        typed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                typed.clear();
                answer.setText("");
            }
        });
        answer.setId("date-answer");
        answer.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        answer.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var controls = new HBox(2, date, actions.firstDay.button(), actions.yearBack.button(), actions.monthBack.button(),
            actions.dayBack.button(), playButton(playback, actions), actions.dayForward.button(), actions.monthForward.button(),
            actions.yearForward.button(), actions.lastDay.button(), separator(), actions.previousChange.button(), changes(),
            actions.nextChange.button(), separator(), typed, answer, space, speed(playback));
        controls.setAlignment(Pos.CENTER_LEFT);
        axis = new TimelineAxis(viewModel, new TimelineModel(viewModel.atlas()));
        getChildren().addAll(controls, axis);
        viewModel.stateProperty().subscribe(state -> date.setText(DateWording.day(state.day())));
    }

    void focusAxis() {
        axis.requestFocus();
    }

    void editDate() {
        typed.requestFocus();
        typed.selectAll();
    }

    static String text(Playback.Speed speed) {
        return Messages.text("speed." + speed.name().toLowerCase(Locale.ROOT));
    }

    private static Region playButton(Playback playback, Actions actions) {
        var button = actions.play.button();
        var play = new FontIcon(Feather.PLAY);
        var pause = new FontIcon(Feather.PAUSE);
        playback.playingProperty().subscribe(playing -> button.setGraphic(playing ? pause : play));
        button.getStyleClass().remove(Styles.FLAT);
        return button;
    }

    private Label changes() {
        var label = new Label(Messages.text("timeline.change-of-control"));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_WORDS));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private static ComboBox<Playback.Speed> speed(Playback playback) {
        var choice = new ComboBox<Playback.Speed>();
        choice.getItems().addAll(Playback.Speed.values());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Playback.Speed speed) {
                return text(speed);
            }

            @Override
            public Playback.Speed fromString(String text) {
                throw new UnsupportedOperationException("The choice of speed is not typed");
            }
        });
        choice.valueProperty().bindBidirectional(playback.speedProperty());
        choice.setTooltip(new Tooltip(Messages.text("speed.tooltip")));
        choice.getStyleClass().add(Styles.SMALL);
        choice.setMinWidth(Region.USE_PREF_SIZE);
        return choice;
    }

    private void goToTypedDate() {
        var text = typed.getText();
        if (text.isBlank()) {
            return;
        }
        answer.setText(switch (DateText.read(text, viewModel.firstDay(), viewModel.lastDay())) {
            case DateText.Understood(var day, var precision) -> {
                viewModel.showDay(day);
                typed.clear();
                yield switch (precision) {
                    case DAY, APPROX -> "";
                    case MONTH -> Messages.text("date.month-only", DateWording.day(day));
                    case YEAR -> Messages.text("date.year-only", DateWording.day(day));
                };
            }
            case DateText.OutOfRange(var nearest) -> {
                viewModel.showDay(nearest);
                yield Messages.text("date.out-of-range", DateWording.day(viewModel.firstDay()), DateWording.day(viewModel.lastDay()));
            }
            case DateText.NotADate(var words) -> Messages.text("date.not-a-date", words);
        });
    }
}

package araxes.view;

import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.WindowWording;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The foot of the window: the day in large type, the ways to move it, and the axis.
final class TimelineBar extends VBox {
    private static final double DATE_FIELD_WIDTH = 104;
    private static final double ROOM_FOR_ALL = 1180;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private final Label date = new Label();
    private final Label answer = new Label();
    private final DateField typed;
    private final TimelineAxis axis;

    TimelineBar(MapViewModel viewModel, TimeControls times, Actions actions, PartyPaint paint) {
        getStyleClass().add("timeline");
        axis = new TimelineAxis(viewModel, times, paint,
            List.of(actions.timeZoomOut.button(), actions.timeZoomIn.button(), actions.wholeTime.button()));
        date.setId("date");
        date.getStyleClass().add("date");
        widthProperty().subscribe(width -> date.pseudoClassStateChanged(NARROW, width.doubleValue() < ROOM_FOR_ALL));
        typed = new DateField(viewModel, times, actions.goToDate, this::answer);
        typed.setMinWidth(DATE_FIELD_WIDTH);
        answer.setId("date-answer");
        answer.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        answer.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var controls = new HBox(2, date, actions.firstDay.button(), wide(actions.yearBack.button()), wide(actions.monthBack.button()),
            actions.dayBack.button(), playButton(times, actions), actions.dayForward.button(), wide(actions.monthForward.button()),
            wide(actions.yearForward.button()), actions.lastDay.button(), icon("playing", Feather.SLIDERS, TimeMenus.playing(times.playback())),
            separator(), actions.previousChange.button(), actions.nextChange.button(), actions.previousChangeInView.button(),
            actions.nextChangeInView.button(), separator(), typed, answer, space, windows(viewModel, times),
            icon("lanes", Feather.LIST, TimeMenus.lanes(axis.lanes())));
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.setMinWidth(0);
        getChildren().addAll(controls, axis);
        viewModel.stateProperty().subscribe(state -> date.setText(DateWording.day(state.day())));
    }

    TimelineAxis axis() {
        return axis;
    }

    void focusAxis() {
        axis.requestFocus();
    }

    void editDate() {
        typed.requestFocus();
        typed.selectAll();
    }

    /// Says something beside the field for dates.
    void answer(String text) {
        answer.setText(text);
        answer.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    }

    private static Region playButton(TimeControls times, Actions actions) {
        var button = actions.play.button();
        var play = new FontIcon(Feather.PLAY);
        var pause = new FontIcon(Feather.PAUSE);
        times.playback().playingProperty().subscribe(playing -> button.setGraphic(playing ? pause : play));
        button.getStyleClass().remove(Styles.FLAT);
        return button;
    }

    private MenuButton windows(MapViewModel viewModel, TimeControls times) {
        var button = new MenuButton();
        button.setId("time-window");
        button.getStyleClass().add(Styles.SMALL);
        button.setTooltip(new Tooltip(Messages.text("window.tooltip")));
        button.getItems().setAll(TimeMenus.windows(viewModel, times));
        button.setMinWidth(Region.USE_PREF_SIZE);
        viewModel.stateProperty().subscribe(state -> button.setText(WindowWording.of(state.window())));
        return button;
    }

    private static MenuButton icon(String id, Feather icon, List<MenuItem> items) {
        var button = new MenuButton(null, new FontIcon(icon));
        button.setId("menu-button-" + id);
        button.getStyleClass().addAll(Styles.FLAT, "tweaks");
        button.setTooltip(new Tooltip(Messages.text("menu." + id + ".tooltip")));
        button.setAccessibleText(Messages.text("menu." + id + ".tooltip"));
        button.getItems().setAll(items);
        return button;
    }

    /// Left out where the window is narrow; the key and the menu remain.
    private Node wide(Node node) {
        node.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }
}

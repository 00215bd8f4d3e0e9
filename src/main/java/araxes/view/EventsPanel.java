package araxes.view;

import araxes.cartography.TimeWindow;
import araxes.model.Event;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.EventList;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.TimelineItem;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What happened, as a list to search and to filter. The event chosen here is shown on the axis and on the map; one chosen there is shown here.
final class EventsPanel extends VBox {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final double ROW = 24;
    private final MapViewModel viewModel;
    private final TimeControls times;
    private final Cards cards;
    private final Consumer<Check.Place> showPlace;
    private final ListView<Event> list = new ListView<>();
    private final VBox details = new VBox(4);
    private final Filling filling = new Filling(details);
    private final Label count = Cards.muted("");
    private When when = When.ALWAYS;
    private Where where = Where.ANYWHERE;

    /// Which part of time.
    private enum When { ALWAYS, AXIS, MARKED }

    /// Which part of the map.
    private enum Where { ANYWHERE, IN_VIEW, UNIT }

    /// @param showPlace centres the map on a place and rings it
    EventsPanel(MapViewModel viewModel, TimeControls times, Cards cards, Consumer<Check.Place> showPlace) {
        this.viewModel = viewModel;
        this.times = times;
        this.cards = cards;
        this.showPlace = showPlace;
        setId("events");
        getStyleClass().add("card");
        list.setId("events-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getTarget() instanceof Node && list.getSelectionModel().getSelectedItem() != null) {
                go(list.getSelectionModel().getSelectedItem());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                go(chosen);
                key.consume();
            }
        });
        list.setContextMenu(new ContextMenu(item("go", this::go), item("mark", this::mark),
            item("copy", event -> CardText.copy(new AtlasWording(viewModel.atlas(), viewModel.state().language()).when(event) + "  " + event.title()
                + "\n" + event.description()))));
        list.setPlaceholder(Cards.muted(Messages.text("events.none")));
        setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(5 * ROW);
        var scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.maxHeightProperty().bind(heightProperty().multiply(0.5));
        scroll.setMinHeight(0);
        scroll.setContextMenu(CardText.copyMenu(details));
        Filling.whenShown(this, List.of(words(), filters(), count, list, scroll));
        var events = times.events();
        events.shownProperty().subscribe(this::show);
        events.chosenProperty().subscribe(this::choose);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                events.chosenProperty().set(chosen);
            }
        });
    }

    private MenuItem item(String id, Consumer<Event> run) {
        var item = new MenuItem(Messages.text("events.menu." + id));
        item.setId("events-menu-" + id);
        item.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        item.setOnAction(_ -> run.accept(list.getSelectionModel().getSelectedItem()));
        return item;
    }

    /// Called when the panel can be seen and the day, the view or the selection has changed.
    void update() {
        var filter = times.events().filterProperty();
        var wanted = filter.get().withUnits(units());
        wanted = switch (when) {
            case ALWAYS -> wanted.withDays(null, null);
            case AXIS -> wanted.withDays(times.visible().dayAt(0), times.visible().dayAt(1));
            case MARKED -> {
                var day = viewModel.day();
                var window = viewModel.state().window();
                yield wanted.withDays(window instanceof TimeWindow.Instant ? day : window.start(day), day);
            }
        };
        filter.set(wanted);
        list.refresh();
    }

    private @Nullable Set<UnitId> units() {
        var unit = viewModel.selectedUnitProperty().get();
        return switch (where) {
            case ANYWHERE -> null;
            case IN_VIEW -> times.unitsInView();
            case UNIT -> unit == null ? Set.of() : Set.of(unit);
        };
    }

    private Node words() {
        var field = new TextField();
        field.setId("events-words");
        field.setPromptText(Messages.text("events.words"));
        field.textProperty().subscribe(text -> times.events().filterProperty().set(times.events().filterProperty().get().withWords(text)));
        return field;
    }

    private Node filters() {
        var types = new MenuButton(Messages.text("events.types"));
        types.setId("events-types");
        var chosen = new HashSet<String>();
        for (var type : times.events().types()) {
            var item = new CheckMenuItem(Messages.find("event." + type).orElse(type));
            item.setOnAction(_ -> {
                if (item.isSelected()) {
                    chosen.add(type);
                } else {
                    chosen.remove(type);
                }
                types.setText(chosen.isEmpty() ? Messages.text("events.types") : Messages.text("events.types-chosen", chosen.size()));
                times.events().filterProperty().set(times.events().filterProperty().get().withTypes(chosen));
            });
            types.getItems().add(item);
        }
        types.getStyleClass().add(Styles.SMALL);
        types.setMaxWidth(Double.MAX_VALUE);
        var place = choice("where", Where.values(), value -> where = value);
        var row = new HBox(4, types, place);
        HBox.setHgrow(types, Priority.ALWAYS);
        HBox.setHgrow(place, Priority.ALWAYS);
        return new VBox(4, row, choice("when", When.values(), value -> when = value));
    }

    private <E extends Enum<E>> Node choice(String id, E[] values, Consumer<E> chosen) {
        var box = new ComboBox<E>();
        box.setId("events-" + id);
        box.getItems().addAll(values);
        box.setConverter(new Named<>(value -> Messages.text("events." + id + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        box.getSelectionModel().selectFirst();
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add(Styles.SMALL);
        box.valueProperty().subscribe(value -> {
            chosen.accept(value);
            update();
        });
        return box;
    }

    private void show(List<Event> events) {
        count.setText(Messages.text("events.count", events.size(), viewModel.atlas().events().size()));
        list.getItems().setAll(events);
        var chosen = times.events().chosenProperty().get();
        if (chosen != null && events.contains(chosen)) {
            list.getSelectionModel().select(chosen);
        }
    }

    private void choose(@Nullable Event event) {
        var nodes = new ArrayList<Node>();
        if (event != null) {
            var words = new AtlasWording(viewModel.atlas(), viewModel.state().language());
            nodes.add(Cards.title(event.title()));
            nodes.add(Cards.muted(words.when(event) + " · " + event.place() + " · " + Messages.find("event." + event.type()).orElse(event.type())));
            nodes.add(Cards.text(event.description()));
            nodes.addAll(cards.evidence(event.evidence(), words));
        }
        filling.show(nodes);
        if (event != null) {
            if (list.getItems().contains(event) && !event.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(event);
                // The details have just taken room from the list.
                applyCss();
                layout();
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            }
        }
    }

    /// Day, axis and map turn to it; what happened outside the frame of the atlas has no place to show.
    private void go(Event event) {
        times.goTo(new TimelineItem.Happened(event), event.date());
        mark(event);
    }

    private void mark(Event event) {
        var frame = viewModel.atlas().about().frame();
        if (event.longitude() > frame.west() && event.longitude() < frame.east() && event.latitude() > frame.south() && event.latitude() < frame.north()) {
            showPlace.accept(new Check.Place(event.place(), event.longitude(), event.latitude()));
        }
    }

    private final class Row extends ListCell<Event> {
        Row() {
            // As wide as the list: a long title is cut, and read in the details.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Event event, boolean empty) {
            super.updateItem(event, empty);
            setText(empty ? null : new AtlasWording(viewModel.atlas(), viewModel.state().language()).whenShort(event) + "  " + event.title());
            pseudoClassStateChanged(TODAY, !empty && event.date().equals(viewModel.day()));
        }
    }
}

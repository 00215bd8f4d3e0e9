package araxes.view;

import araxes.viewmodel.MapViewModel;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes ready, while the user still looks at the first map, what the panels are made of: the first of each kind of control takes up to a tenth
/// of a second, for its classes and styles, and would take it from whoever opens a panel. In a scene nobody sees, which may be made on another
/// thread as long as it is not shown.
final class WarmUp {
    private static final double SIZE = 400;
    /// The first moments belong to the map.
    private static final long NANOSECONDS_BEFORE = 1_500_000_000;
    /// After that the compiler has seen to the code that styles.
    private static final int ROUNDS = 4;
    private static final List<Supplier<Node>> KINDS = List.of(
        WarmUp::card, () -> new TextField("text"), () -> new TextArea("text"), () -> new Slider(0, 1, 0.5), CheckBox::new, RadioButton::new,
        ToggleButton::new, () -> new Hyperlink("text"), () -> filled(new ChoiceBox<>()), () -> filled(new ComboBox<>()),
        () -> new MenuButton("text"), () -> new ScrollPane(card()), () -> new TitledPane("text", card()),
        () -> new TabPane(new Tab("one", card()), new Tab("two", card())), () -> new SplitPane(card(), card()), TableView::new, WarmUp::table,
        WarmUp::list);

    private WarmUp() {}

    /// Begins a moment after the first map is there.
    ///
    /// @param styles style sheets of the window
    static void after(MapViewModel viewModel, Collection<String> styles) {
        var copied = List.copyOf(styles);
        viewModel.frameProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable frame) {
                frame.removeListener(this);
                Thread.ofPlatform().daemon().name("warm-up").priority(Thread.MIN_PRIORITY).start(() -> styleAll(copied));
            }
        });
    }

    private static void styleAll(List<String> styles) {
        LockSupport.parkNanos(NANOSECONDS_BEFORE);
        var root = new StackPane();
        new Scene(root, SIZE, SIZE).getStylesheets().setAll(styles);
        for (int round = 0; round < ROUNDS; round++) {
            for (var kind : KINDS) {
                long began = System.nanoTime();
                root.getChildren().setAll(kind.get());
                root.applyCss();
                root.resize(SIZE, SIZE);
                root.layout();
                // A core is left to the window for as long.
                LockSupport.parkNanos(System.nanoTime() - began);
            }
        }
    }

    private static VBox card() {
        return new VBox(Stream.concat(
            IntStream.range(0, 8).mapToObj(i -> new HBox(Cards.text("text " + i), new Button("text", new FontIcon(Feather.X)))),
            Stream.of(Cards.title("text"), Cards.muted("text"), Cards.heading("text"), new Label("text"))).toArray(Node[]::new));
    }

    private static ChoiceBox<String> filled(ChoiceBox<String> box) {
        box.getItems().add("text");
        box.setValue("text");
        return box;
    }

    private static ComboBox<String> filled(ComboBox<String> box) {
        box.getItems().add("text");
        box.setValue("text");
        return box;
    }

    private static ListView<String> list() {
        var list = new ListView<String>();
        IntStream.range(0, 100).forEach(i -> list.getItems().add("text " + i));
        return list;
    }

    private static TableView<String> table() {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("text"));
        table.getItems().add("text");
        return table;
    }
}

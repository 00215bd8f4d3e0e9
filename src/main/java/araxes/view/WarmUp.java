package araxes.view;

import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
import javafx.scene.control.skin.ChoiceBoxSkin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.control.skin.TitledPaneSkin;
import javafx.scene.layout.StackPane;

/// Makes ready, while the user still looks at the first map, what the panels are made of: the first of each kind of control takes up to a tenth
/// of a second, for its classes and styles, and would take it from whoever opens a panel. One kind every few pulses, in a scene nobody sees.
final class WarmUp extends AnimationTimer {
    private static final int PULSES_BEFORE = 60;
    private static final int PULSES_BETWEEN = 6;
    private static final double SIZE = 400;
    /// Loaded on another thread: that needs no scene.
    private static final List<Class<?>> LARGE = List.of(TableViewSkin.class, TableHeaderRow.class, NestedTableColumnHeader.class, TableRowSkin.class,
        TableCellSkin.class, TextFieldSkin.class, TextAreaSkin.class, ComboBoxListViewSkin.class, ChoiceBoxSkin.class, SliderSkin.class,
        TitledPaneSkin.class);
    private final Queue<Supplier<Node>> kinds = new ArrayDeque<>(List.of(
        () -> new TextField("text"), () -> new TextArea("text"), () -> new Slider(0, 1, 0.5), CheckBox::new, RadioButton::new, ToggleButton::new,
        () -> new Hyperlink("text"), () -> filled(new ChoiceBox<>()), () -> filled(new ComboBox<>()), () -> new MenuButton("text"),
        () -> new ScrollPane(new Label("text")), () -> new TitledPane("text", new Label("text")), () -> new TabPane(new Tab("one", new Label("text"))),
        () -> new SplitPane(new Label("one"), new Label("two")), TableView::new, WarmUp::table));
    private final StackPane root = new StackPane();
    private int pulse;

    /// @param styles style sheets of the window
    WarmUp(Collection<String> styles) {
        new Scene(root).getStylesheets().setAll(styles);
    }

    @Override
    public void handle(long now) {
        if (++pulse == 1) {
            Thread.ofPlatform().daemon().name("warm-up").priority(Thread.MIN_PRIORITY).start(WarmUp::load);
        }
        if (pulse < PULSES_BEFORE || pulse % PULSES_BETWEEN != 0) {
            return;
        }
        var kind = kinds.poll();
        if (kind == null) {
            stop();
            return;
        }
        root.getChildren().setAll(kind.get());
        root.applyCss();
        root.resize(SIZE, SIZE);
        root.layout();
    }

    private static void load() {
        for (var large : LARGE) {
            try {
                MethodHandles.publicLookup().ensureInitialized(large);
            } catch (IllegalAccessException e) {
                throw new AssertionError("Public classes of a public package can be initialised", e);
            }
        }
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

    private static TableView<String> table() {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("text"));
        table.getItems().add("text");
        return table;
    }
}

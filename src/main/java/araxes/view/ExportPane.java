package araxes.view;

import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.session.PictureOrder;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What shall be exported, with a look at it: at the left what would be written, at the right all that can be chosen. Esc closes it.
final class ExportPane extends BorderPane {
    private static final double OPTIONS_WIDTH = 380;
    private static final double GAP = 16;
    private static final KeyCombination WRITE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private final Commands commands;
    private final LatestTask<ExportPreview.Wanted, ExportPreview.Made> preview;
    private final ToggleGroup kinds = new ToggleGroup();
    private final PictureFields pictures = new PictureFields(this::choose);
    private final FilmFields films;
    private final DataFields data = new DataFields(this::choose);
    private final ReportFields reports = new ReportFields(this::choose);
    private final ExportLook look = new ExportLook(this::request);
    private final ExportFoot foot;
    private @Nullable ExportOrders orders;

    /// What the window does with a choice.
    interface Commands {
        /// @param replace whether an existing file may be replaced
        void write(ExportPreview.Made.Ready made, Path target, boolean replace);

        void copy(PictureOrder.Drawn drawn);

        void print(ExportOrders orders);

        void closed();
    }

    ExportPane(FilmFields films, ExportTarget target, ExportPreview work, Commands commands) {
        this.films = films;
        this.commands = commands;
        var worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("export-preview").factory());
        foot = new ExportFoot(target, commands, this::choose, this::close);
        preview = new LatestTask<>(work, worker, FxThread.LATER, this::show,
            failure -> foot.say(Messages.text("export.impossible", String.valueOf(failure.getMessage()))));
        setId("export-pane");
        getStyleClass().add("export");
        setTop(head());
        setCenter(look);
        setRight(options());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (WRITE.match(event)) {
                foot.write(false);
                event.consume();
            }
        });
        setVisible(false);
    }

    private Node head() {
        var title = new Label(Messages.text("export.title"));
        title.getStyleClass().add(Styles.TITLE_3);
        var row = new HBox(8, title);
        for (var kind : ExportChoice.Kind.values()) {
            var button = new ToggleButton(Messages.text("export.kind." + kind.name().toLowerCase(Locale.ROOT)));
            button.setId("export-kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(kinds);
            button.setUserData(kind);
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (orders != null) {
                    choose(orders.choice().withKind(kind));
                }
            });
            row.getChildren().add(button);
        }
        HBox.setMargin(title, new Insets(0, GAP, 0, 0));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-head");
        return row;
    }

    private Node options() {
        var fields = new VBox(10);
        Filling.whenShown(fields, List.of(pictures, films, data, reports));
        fields.getStyleClass().add("page-content");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var side = new BorderPane(scroll);
        side.setBottom(foot);
        side.setPrefWidth(OPTIONS_WIDTH);
        side.setMinWidth(OPTIONS_WIDTH);
        side.getStyleClass().add("export-options");
        return side;
    }

    boolean isOpen() {
        return isVisible();
    }

    /// @param choice to begin with
    void open(ExportChoice choice, SessionState session, Viewport viewport) {
        setVisible(true);
        look.clear();
        foot.say("");
        show(new ExportOrders(choice, session, viewport));
        ((ToggleButton) kinds.getSelectedToggle()).requestFocus();
    }

    void close() {
        setVisible(false);
        orders = null;
        look.clear();
        foot.enable(null, null);
        commands.closed();
    }

    /// What the window shows now.
    void follow(SessionState session, @Nullable Viewport viewport) {
        var before = orders;
        if (before != null && viewport != null) {
            show(new ExportOrders(before.choice(), session, viewport));
        }
    }

    /// What is chosen now; empty while it is closed.
    Optional<ExportOrders> orders() {
        return Optional.ofNullable(orders);
    }

    void choose(ExportChoice choice) {
        var before = orders;
        if (before != null) {
            show(new ExportOrders(choice, before.session(), before.viewport()));
        }
    }

    private void show(ExportOrders now) {
        boolean same = now.equals(orders);
        orders = now;
        var choice = now.choice();
        kinds.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == choice.kind()));
        only(pictures, choice.kind() == ExportChoice.Kind.PICTURE, () -> pictures.show(now));
        only(films, choice.kind() == ExportChoice.Kind.FILM, () -> films.show(choice));
        only(data, choice.kind() == ExportChoice.Kind.DATA, () -> data.show(choice));
        only(reports, choice.kind() == ExportChoice.Kind.REPORT, () -> reports.show(choice));
        foot.show(choice);
        if (!same) {
            foot.say("");
            request();
        }
    }

    private static void only(Node fields, boolean shown, Runnable show) {
        Cards.reveal(fields, shown);
        if (shown) {
            show.run();
        }
    }

    private void request() {
        var now = orders;
        if (now != null && isVisible() && look.roomWidth() > 0 && look.roomHeight() > 0) {
            look.fit();
            preview.request(new ExportPreview.Wanted(now, look.roomWidth(), look.roomHeight()));
            foot.enable(null, now);
        }
    }

    private void show(ExportPreview.Made now) {
        if (orders != null) {
            look.show(now);
            foot.enable(now, orders);
        }
    }
}

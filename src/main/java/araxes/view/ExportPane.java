package araxes.view;

import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.NamePattern;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
    private final ExportFields<ExportChoice> naming = new ExportFields<>(this::choose);
    private final ExportTarget target;
    private final ImageView image = new ImageView();
    private final Label words = new Label();
    private final Label caption = new Label();
    private final Label fileName = new Label();
    private final Label answer = new Label();
    private final StackPane look = new StackPane(image, words);
    private final Button write = button("write", () -> write(false));
    private final Button copy;
    private final Button print;
    private final HBox replace;
    private @Nullable ExportOrders orders;
    private ExportPreview.@Nullable Made made;

    /// What the window does with a choice.
    interface Commands {
        /// @param replace whether an existing file may be replaced
        void write(ExportPreview.Made made, Path target, boolean replace);

        void copy(ExportPreview.Made.Picture made);

        void print(ExportOrders orders);

        void closed();
    }

    ExportPane(FilmFields films, ExportTarget target, ExportPreview work, Commands commands) {
        this.films = films;
        this.target = target;
        this.commands = commands;
        var worker = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("export-preview").factory());
        preview = new LatestTask<>(work, worker, FxThread.LATER, this::show,
            failure -> say(Messages.text("export.impossible", String.valueOf(failure.getMessage()))));
        setId("export-pane");
        getStyleClass().add("export");
        copy = button("copy", () -> {
            if (made instanceof ExportPreview.Made.Picture picture) {
                commands.copy(picture);
            }
        });
        print = button("print", () -> commands.print(Objects.requireNonNull(orders)));
        replace = replaceQuestion();
        write.getStyleClass().add(Styles.ACCENT);
        setTop(head());
        setCenter(previewed());
        setRight(options());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (WRITE.match(event)) {
                write(false);
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

    private Node previewed() {
        image.setId("export-preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.getStyleClass().add("export-sheet");
        words.setWrapText(true);
        words.setMaxWidth(520);
        words.setId("export-words");
        look.setMinSize(120, 120);
        look.setPadding(new Insets(GAP));
        look.widthProperty().subscribe(_ -> request());
        look.heightProperty().subscribe(_ -> request());
        caption.setId("export-caption");
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        caption.setWrapText(true);
        var all = new BorderPane(look);
        all.setBottom(caption);
        BorderPane.setAlignment(caption, Pos.CENTER);
        BorderPane.setMargin(caption, new Insets(0, GAP, 8, GAP));
        return all;
    }

    private Node options() {
        var content = new VBox(10, pictures, films, data);
        content.getStyleClass().add("page-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var pattern = naming.text("pattern", ExportChoice::pattern, (choice, typed) -> {
            if (typed.isBlank() || new NamePattern(typed).unknownPlace().isPresent()) {
                throw new IllegalArgumentException("Not a name: " + typed);
            }
            return choice.withPattern(typed);
        });
        fileName.setId("export-file-name");
        fileName.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        fileName.setWrapText(true);
        answer.setId("export-answer");
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        target.field().textProperty().subscribe(_ -> say(""));
        var folder = ExportFields.row("folder", target);
        var buttons = new FlowPane(8, 6, write, copy, print, button("close", this::close));
        var foot = new VBox(6, folder, ExportFields.row("pattern", pattern), fileName, answer, replace, buttons);
        foot.getStyleClass().add("export-foot");
        var side = new BorderPane(scroll);
        side.setBottom(foot);
        side.setPrefWidth(OPTIONS_WIDTH);
        side.setMinWidth(OPTIONS_WIDTH);
        side.getStyleClass().add("export-options");
        return side;
    }

    private HBox replaceQuestion() {
        var row = new HBox(8, button("yes", () -> write(true)), button("keep", () -> ask(false)));
        row.setVisible(false);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Button button(String id, Runnable run) {
        var button = new Button(Messages.text("export." + id));
        button.setId("export-" + id);
        button.setOnAction(_ -> run.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    boolean isOpen() {
        return isVisible();
    }

    /// @param choice to begin with
    void open(ExportChoice choice, SessionState session, Viewport viewport) {
        setVisible(true);
        made = null;
        image.setImage(null);
        say("");
        show(new ExportOrders(choice, session, viewport));
        ((ToggleButton) kinds.getSelectedToggle()).requestFocus();
    }

    void close() {
        setVisible(false);
        orders = null;
        made = null;
        image.setImage(null);
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
        naming.show(choice);
        copy.setVisible(choice.kind() == ExportChoice.Kind.PICTURE);
        print.setVisible(choice.kind() == ExportChoice.Kind.PICTURE);
        if (!same) {
            say("");
            request();
        }
    }

    private static void only(Node fields, boolean shown, Runnable show) {
        fields.setVisible(shown);
        fields.setManaged(shown);
        if (shown) {
            show.run();
        }
    }

    private void request() {
        var now = orders;
        int width = (int) (look.getWidth() - 2 * GAP);
        int height = (int) (look.getHeight() - 2 * GAP);
        if (now != null && isVisible() && width > 0 && height > 0) {
            image.setFitWidth(width);
            image.setFitHeight(height);
            preview.request(new ExportPreview.Wanted(now, width, height));
            enable();
        }
    }

    private void show(ExportPreview.Made now) {
        if (orders == null) {
            return;
        }
        made = now;
        words.setText("");
        var shown = switch (now) {
            case ExportPreview.Made.Picture(var _, var drawn, var pixels) -> {
                var format = drawn.page().format();
                caption.setText(Messages.text("export.caption.picture", drawn.page().title(), String.valueOf(format.width()), String.valueOf(format.height())));
                yield pixels;
            }
            case ExportPreview.Made.Film(var of, var order, var pixels) -> {
                var film = order.film();
                double seconds = film.stands().multipliedBy(film.days().size()).plus(film.atEnd()).toMillis() / 1000.0;
                caption.setText(Messages.text("export.caption.film", film.days().size(), of.choice().film().format().id().toUpperCase(Locale.ROOT), seconds));
                yield pixels;
            }
            case ExportPreview.Made.Data(var _, var table) -> {
                words.setText(table.table().title() + "\n\n" + Messages.text("export.caption.data", table.table().rows().size(), table.table().fields().size())
                    + "\n\n" + String.join("\n\n", table.table().notes()));
                caption.setText("");
                yield null;
            }
            case ExportPreview.Made.Nothing(var _, var reason) -> {
                words.setText(reason);
                caption.setText("");
                yield null;
            }
        };
        image.setImage(shown == null ? null : image(shown));
        enable();
    }

    static WritableImage image(ExportPreview.Pixels pixels) {
        var picture = new WritableImage(pixels.width(), pixels.height());
        picture.getPixelWriter().setPixels(0, 0, pixels.width(), pixels.height(), PixelFormat.getIntArgbInstance(), pixels.argb(), 0, pixels.width());
        return picture;
    }

    /// Only what is seen can be written.
    private void enable() {
        var now = made;
        boolean current = now != null && now.orders().equals(orders) && !(now instanceof ExportPreview.Made.Nothing);
        write.setDisable(!current);
        copy.setDisable(!current);
        print.setDisable(!current);
        fileName.setText(current ? Messages.text("export.becomes", fileName(now)) : "");
    }

    private static String fileName(ExportPreview.Made made) {
        var title = switch (made) {
            case ExportPreview.Made.Picture picture -> picture.drawn().page().title();
            case ExportPreview.Made.Film _ -> Messages.text("export.film-title");
            case ExportPreview.Made.Data data -> data.table().table().title();
            case ExportPreview.Made.Nothing _ -> "";
        };
        return made.orders().fileName(title);
    }

    private void write(boolean mayReplace) {
        var now = made;
        if (now == null || write.isDisabled()) {
            return;
        }
        var folder = target.find();
        if (folder.isEmpty()) {
            say(Messages.text("export.no-folder", target.field().getText()));
            target.field().requestFocus();
            return;
        }
        var file = folder.get().resolve(fileName(now));
        if (!mayReplace && Files.exists(file)) {
            if (Files.isDirectory(file)) {
                say(Messages.text("export.folder-exists", file.getFileName()));
            } else {
                say(Messages.text("export.replace-question", file.getFileName()));
                ask(true);
            }
            return;
        }
        target.remember(folder.get());
        commands.write(now, file, mayReplace);
        close();
    }

    private void say(String text) {
        answer.setText(text);
        answer.setVisible(!text.isEmpty());
        answer.setManaged(!text.isEmpty());
        replace.setVisible(false);
        write.setVisible(true);
    }

    private void ask(boolean asked) {
        if (!asked) {
            say("");
            write.requestFocus();
            return;
        }
        replace.setVisible(true);
        replace.getChildren().getLast().requestFocus();
    }
}

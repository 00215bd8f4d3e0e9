package araxes.view;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.scenario.Draft;
import araxes.session.Fitting;
import araxes.session.Journal;
import araxes.session.SessionDocument;
import araxes.session.SessionFile;
import araxes.session.SnapshotLine;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.SessionDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the window can do with sessions: open, save, restore, and never lose one without asking. Files are read and written elsewhere than
/// on the thread of the toolkit.
final class SessionKeeper {
    final Action startNew;
    final Action open;
    final Action save;
    final Action saveAs;
    final Action copyCommand;
    private final MapViewModel viewModel;
    private final SessionServices services;
    private final ScenarioFiles scenarios;
    private final Consumer<Draft> opened;
    private final SessionDesk desk;
    private final NoticeBar notices;
    private final Executor files = Thread::startVirtualThread;
    private final Supplier<@Nullable Viewport> viewport;

    /// What a file holds.
    private sealed interface Found {
        /// @param file null if it is a picture or another export
        record Session(@Nullable Path file, SessionDocument document, Fitting fitting) implements Found {}

        record Scenario(Draft draft) implements Found {}
    }

    /// @param opened takes a scenario that was opened from a file
    SessionKeeper(MapViewModel viewModel, Stage stage, SessionServices services, ScenarioFiles scenarios, Consumer<Draft> opened, NoticeBar notices,
        Supplier<@Nullable Viewport> viewport) {
        this.viewModel = viewModel;
        this.services = services;
        this.scenarios = scenarios;
        this.opened = opened;
        desk = services.desks().apply(viewModel);
        this.notices = notices;
        this.viewport = viewport;
        startNew = new Action("session-new", Feather.FILE, new KeyCodeCombination(KeyCode.N, SHORTCUT_DOWN), () -> unlessLost(desk::startNew));
        open = new Action("session-open", Feather.FOLDER, new KeyCodeCombination(KeyCode.O, SHORTCUT_DOWN), this::choose);
        save = new Action("session-save", Feather.SAVE, new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN), () -> save(() -> {}));
        saveAs = new Action("session-save-as", null, new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN), () -> saveAs(() -> {}));
        copyCommand = new Action("copy-command", Feather.TERMINAL, new KeyCodeCombination(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN), this::copyCommand);
        desk.fileProperty().subscribe(_ -> showTitle(stage));
        desk.changedProperty().subscribe(_ -> showTitle(stage));
    }

    List<Action> actions() {
        return List.of(startNew, open, save, saveAs, copyCommand);
    }

    /// The files opened or saved last.
    List<Path> recent() {
        return services.recent().list();
    }

    void forgetRecent() {
        inBackground(() -> {
            services.recent().clear();
            return true;
        }, _ -> {}, failure -> notices.warn(explain(failure)));
    }

    /// Runs what would end this session, unless the user would rather keep it.
    void unlessLost(Runnable end) {
        if (!desk.changedProperty().get()) {
            end.run();
            return;
        }
        switch (services.dialogs().askToSave(name())) {
            case SAVE -> save(end);
            case DISCARD -> end.run();
            case CANCEL -> {}
        }
    }

    /// Opens a session or what a picture shows, or adds a scenario to the session.
    void open(Path file) {
        inBackground(() -> find(file, viewModel.atlas()), found -> {
            switch (found) {
                case Found.Session session -> unlessLost(() -> show(file, session));
                case Found.Scenario(var draft) -> add(draft);
            }
        }, failure -> notices.warn(Messages.text("session.open-failed", explain(failure))));
    }

    /// Offers what was left by windows that were not closed properly, the newest first. Of several, the others are offered next time.
    void offer(List<Journal.Left> left) {
        boolean restored = false;
        for (var one : left) {
            var file = one.entry().file();
            try {
                if (restored) {
                    one.leave();
                } else if (services.dialogs().askToRestore(file == null ? Messages.text("session.untitled") : String.valueOf(file.getFileName()))) {
                    var fitting = Fitting.of(one.entry().document(), viewModel.atlas());
                    desk.restored(file, fitting.session());
                    notices.warn(Messages.text("session.restored", name(), String.join(" ", fitting.differences())).strip());
                    desk.whenKept(() -> discard(one));
                    restored = true;
                } else {
                    one.discard();
                }
            } catch (IOException e) {
                notices.warn(explain(e));
            }
        }
    }

    private static void discard(Journal.Left left) {
        try {
            left.discard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void choose() {
        services.dialogs().chooseToOpen().ifPresent(this::open);
    }

    private Found find(Path file, Atlas atlas) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return new Found.Scenario(scenarios.read(file, atlas));
        }
        var document = SessionFile.find(file).orElseThrow(() -> new IOException(Messages.text("session.unknown-kind", file)));
        boolean session = document.picture() == null;
        if (session) {
            remember(file);
        }
        return new Found.Session(session ? file : null, document, Fitting.of(document, atlas));
    }

    private void show(Path file, Found.Session found) {
        desk.opened(found.file(), seenAsIn(found.document().picture(), found.fitting().session()),
            seenAsIn(found.document().picture(), found.document().session()));
        var differences = String.join(" ", found.fitting().differences());
        if (!differences.isEmpty()) {
            notices.warn(Messages.text("session.opened-differing", file.getFileName(), differences));
        } else if (found.file() == null) {
            notices.say(Messages.text("session.opened-picture", file.getFileName()));
        } else {
            notices.say(Messages.text("session.opened", file.getFileName()));
        }
    }

    /// With all that the picture shows on the map of the window, which has another size.
    private SessionState seenAsIn(SessionDocument.@Nullable Picture picture, SessionState session) {
        var map = viewport.get();
        var view = session.view();
        return picture == null || map == null || view == null ? session
            : session.withView(view.fitting(picture.width(), picture.height(), map.width(), map.height()));
    }

    private void add(Draft draft) {
        opened.accept(draft);
        notices.say(Messages.text("session.scenario", draft.proposal().name()));
    }

    private void save(Runnable then) {
        var file = desk.fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            write(file, then);
        }
    }

    private void saveAs(Runnable then) {
        services.dialogs().chooseToSave(name() + SessionFile.EXTENSION).ifPresent(file -> write(file, then));
    }

    private void write(Path file, Runnable then) {
        var document = desk.document();
        inBackground(() -> {
            SessionFile.save(file, document);
            remember(file);
            return document.session();
        }, state -> {
            desk.saved(file, state);
            notices.say(Messages.text("session.saved", file));
            then.run();
        }, failure -> notices.warn(Messages.text("session.save-failed", file, explain(failure))));
    }

    /// The list is a convenience: that it cannot be written does not matter to a session.
    private void remember(Path file) {
        try {
            services.recent().add(file);
        } catch (IOException _) {
            // it is shorter next time
        }
    }

    private void copyCommand() {
        var shown = viewport.get();
        if (shown == null) {
            return;
        }
        var file = desk.fileProperty().get();
        boolean saved = file != null && !desk.changedProperty().get();
        var words = SnapshotLine.of(viewModel.state(), shown, services.geodata())
            .orElseGet(() -> saved ? SnapshotLine.from(file, shown, services.geodata()) : List.of());
        if (words.isEmpty()) {
            notices.warn(Messages.text("session.command-needs-file"));
            return;
        }
        var whole = new ArrayList<>(words);
        whole.addAll(List.of("-o", "map.png"));
        var line = System.getProperty("os.name").startsWith("Windows") ? SnapshotLine.windows(whole) : SnapshotLine.posix(whole);
        var content = new ClipboardContent();
        content.putString(line);
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(Messages.text("session.command-copied", line));
    }

    private String name() {
        var file = desk.fileProperty().get();
        if (file != null) {
            return file.getFileName().toString().replaceFirst("\\" + SessionFile.EXTENSION + "$", "");
        }
        var title = viewModel.session().title();
        return title.isBlank() ? Messages.text("session.untitled") : title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private void showTitle(Stage stage) {
        boolean changed = desk.changedProperty().get();
        boolean plain = !changed && desk.fileProperty().get() == null;
        stage.setTitle(plain ? Messages.text("window.title", viewModel.atlas().about().title())
            : Messages.text(changed ? "session.title.changed" : "session.title", name()));
    }

    private static String explain(Throwable failure) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> explain(e.getCause());
            case UncheckedIOException e -> explain(e.getCause());
            case NoSuchFileException e -> Messages.text("session.no-file", e.getFile());
            default -> String.valueOf(failure.getMessage());
        };
    }

    /// Reads or writes a file.
    private interface FileWork<T> {
        T run() throws IOException;
    }

    private <T> void inBackground(FileWork<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        CompletableFuture.supplyAsync(() -> {
            try {
                return work.run();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, files).whenCompleteAsync((result, failure) -> {
            if (failure == null) {
                done.accept(result);
            } else {
                failed.accept(failure);
            }
        }, FxThread.LATER);
    }
}

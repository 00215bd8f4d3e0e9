package araxes.view;

import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Work that takes its time: what it is, how far it got, and a button that ends it. Not there while nothing runs.
final class WorkBar extends HBox {
    private static final double WIDTH = 120;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final List<Task<?>> running = new ArrayList<>();

    WorkBar() {
        super(6);
        setId("work");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(Styles.TEXT_SMALL);
        bar.setPrefWidth(WIDTH);
        bar.getStyleClass().add(Styles.SMALL);
        var cancel = new Button(null, new FontIcon(Feather.X));
        cancel.setId("cancel-work");
        cancel.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        cancel.setTooltip(new Tooltip(Messages.text("work.cancel")));
        cancel.setAccessibleText(Messages.text("work.cancel"));
        cancel.setOnAction(_ -> running.getLast().cancel());
        getChildren().addAll(title, bar, cancel);
        showNewest();
    }

    /// Starts the work beside the window and shows it until it ends; of several, the one that came last.
    void run(Task<?> work) {
        follow(work);
        Thread.ofVirtual().name("work").start(work);
    }

    private void follow(Task<?> work) {
        work.stateProperty().subscribe(state -> {
            switch (state) {
                case READY -> {}
                case SCHEDULED, RUNNING -> {
                    if (!running.contains(work)) {
                        running.add(work);
                    }
                }
                case SUCCEEDED, CANCELLED, FAILED -> running.remove(work);
            }
            showNewest();
        });
    }

    private void showNewest() {
        boolean any = !running.isEmpty();
        setVisible(any);
        setManaged(any);
        title.textProperty().unbind();
        bar.progressProperty().unbind();
        if (any) {
            Worker<?> newest = running.getLast();
            int others = running.size() - 1;
            title.textProperty().bind(newest.titleProperty().map(name -> others == 0 ? name : Messages.text("work.others", name, others)));
            bar.progressProperty().bind(newest.progressProperty());
        }
    }
}

package araxes.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be shown on the map, and what was done. A low window scrolls it; else it would lie over the menus.
final class LeftSide extends ScrollPane {
    private static final double LEAST_LIST = 220;
    private final VBox lists;

    LeftSide(LayersPanel layers, ProposalsPanel proposals, HistoryPanel history) {
        lists = new VBox(layers, proposals, history);
        lists.getStyleClass().add("side");
        VBox.setVgrow(proposals, Priority.ALWAYS);
        proposals.setMinHeight(LEAST_LIST);
        setContent(lists);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("side");
        setMinSize(0, 0);
    }

    VBox lists() {
        return lists;
    }
}

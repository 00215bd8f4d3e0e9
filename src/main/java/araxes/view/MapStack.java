package araxes.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The map and what may lie over it for a while.
final class MapStack extends StackPane {
    /// @param reason why a figure is what it is
    /// @param drop what is seen while a file is dragged over the window
    MapStack(MapPanes map, NoticeBar notices, Node reason, Page page, CommandPalette palette, SearchPanel search, Node drop) {
        getChildren().addAll(map, notices, reason, page, palette, search, drop);
        place(notices, Pos.TOP_CENTER, 8);
        place(reason, Pos.TOP_RIGHT, 12);
        place(page, Pos.CENTER, 24);
        place(palette, Pos.TOP_CENTER, 24);
        place(search, Pos.TOP_CENTER, 24);
        setMinSize(240, 200);
    }

    private static void place(Node node, Pos where, double margin) {
        setAlignment(node, where);
        setMargin(node, new Insets(margin));
    }
}

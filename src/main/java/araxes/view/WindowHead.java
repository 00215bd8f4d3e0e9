package araxes.view;

import araxes.viewmodel.MapViewModel;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The menus, and at their side what is used most. Nothing lies on the map, whose legend takes the corner where it hides least.
final class WindowHead extends HBox {
    WindowHead(MainMenu menu, Actions actions, MapViewModel viewModel) {
        HBox.setHgrow(menu, Priority.ALWAYS);
        var undo = actions.undo.button();
        var redo = actions.redo.button();
        undo.disableProperty().bind(viewModel.canUndoProperty().not());
        redo.disableProperty().bind(viewModel.canRedoProperty().not());
        var tools = new HBox(undo, redo, actions.zoomOut.button(), actions.zoomIn.button(), actions.home.button(),
            actions.fullExtent.button(), actions.export.button(), actions.keys.button());
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(menu, tools);
    }
}

package araxes.view;

import araxes.cartography.MapLayer;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The layers of the map as toggles, kept apart as what is recognised, what is the case, and the ground.
final class LayersPanel extends VBox {
    private static final List<MapLayer.Kind> ORDER =
        List.of(MapLayer.Kind.DE_FACTO, MapLayer.Kind.DE_JURE, MapLayer.Kind.PROPOSAL, MapLayer.Kind.CONTEXT);
    private final Map<MapLayer, CheckBox> boxes = new EnumMap<>(MapLayer.class);

    LayersPanel(MapViewModel viewModel) {
        getStyleClass().add("layers");
        for (var kind : ORDER) {
            var heading = new Label(Messages.text("layers." + kind.name().toLowerCase(Locale.ROOT)));
            heading.getStyleClass().add("group-heading");
            var group = new FlowPane(16, 4);
            for (var layer : MapLayer.values()) {
                if (layer.kind() == kind) {
                    group.getChildren().add(box(layer, viewModel));
                }
            }
            getChildren().addAll(heading, group);
        }
        viewModel.stateProperty().map(state -> state.layers()).subscribe(
            shown -> boxes.forEach((layer, box) -> box.setSelected(shown.contains(layer))));
    }

    private CheckBox box(MapLayer layer, MapViewModel viewModel) {
        var box = new CheckBox(Messages.text("layer." + layer.id()));
        box.setId("layer-" + layer.id());
        box.getStyleClass().add(Styles.SMALL);
        box.setMnemonicParsing(false);
        box.setTooltip(new Tooltip(Messages.text("layer." + layer.id() + ".tooltip")));
        box.setPrefWidth(132);
        box.setOnAction(_ -> viewModel.setShown(layer, box.isSelected()));
        boxes.put(layer, box);
        return box;
    }
}

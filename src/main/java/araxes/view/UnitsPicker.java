package araxes.view;

import araxes.model.Language;
import araxes.model.UnitId;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Edit;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitSelection;
import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses units: with a tool on the map, or from a list that can be filtered, which needs no mouse.
final class UnitsPicker extends VBox {
    private static final Map<MapTool.Mode, Feather> ICONS = Map.of(MapTool.Mode.LOOK, Feather.MOVE, MapTool.Mode.PICK, Feather.MOUSE_POINTER,
        MapTool.Mode.RECTANGLE, Feather.SQUARE, MapTool.Mode.LASSO, Feather.CIRCLE, MapTool.Mode.DRAW, Feather.EDIT_3);
    private final MapViewModel viewModel;
    private final UnitSelection selection;
    private final DraftEditor editor;
    private final TextField filter = new TextField();
    private final ListView<UnitId> list = new ListView<>();
    private final Label count = Cards.muted("");
    private final Map<UnitId, BooleanProperty> chosen = new HashMap<>();
    /// True while the boxes follow the selection, not the user.
    private Set<UnitId> locked = Set.of();
    private @Nullable Language language;
    private boolean following;

    UnitsPicker(MapViewModel viewModel, UnitSelection selection, DraftEditor editor, MapTool tool, Consumer<Edit> said) {
        this.viewModel = viewModel;
        this.selection = selection;
        this.editor = editor;
        setSpacing(4);
        filter.setId("builder-unit-filter");
        filter.setPromptText(Messages.text("builder.unit-filter"));
        filter.getStyleClass().add(Styles.SMALL);
        filter.textProperty().subscribe(_ -> fill());
        count.setId("builder-selected");
        list.setId("builder-units");
        list.getStyleClass().add(Styles.DENSE);
        list.setPrefHeight(132);
        list.setMinHeight(80);
        list.setMinWidth(0);
        list.setCellFactory(_ -> cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var unit = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && unit != null) {
                selection.toggle(unit);
                event.consume();
            }
        });
        viewModel.atlas().units().forEach(unit -> {
            var property = new SimpleBooleanProperty();
            property.subscribe(_ -> {
                if (!following && property.get() != selection.units().contains(unit.id())) {
                    selection.toggle(unit.id());
                }
            });
            chosen.put(unit.id(), property);
        });
        selection.unitsProperty().subscribe(this::follow);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Filling.whenShown(this, List.of(Cards.heading(Messages.text("builder.units")), tools(tool), filter, list,
            BuilderFields.row(count, space, BuilderFields.icon("all", Feather.CHECK_SQUARE, () -> selection.add(list.getItems())),
                BuilderFields.icon("none", Feather.X_SQUARE, selection::clear),
                BuilderFields.icon("lock", Feather.LOCK, () -> said.accept(editor.lock(true))),
                BuilderFields.icon("unlock", Feather.UNLOCK, () -> said.accept(editor.lock(false))))));
        fill();
    }

    private static HBox tools(MapTool tool) {
        var group = new ToggleGroup();
        var row = BuilderFields.row();
        row.setSpacing(0);
        for (var mode : MapTool.Mode.values()) {
            var id = mode.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(null, new FontIcon(ICONS.get(mode)));
            button.setId("tool-" + id);
            button.setTooltip(new Tooltip(Messages.text("tool." + id)));
            button.setAccessibleText(Messages.text("tool." + id));
            button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.SMALL,
                mode == MapTool.Mode.LOOK ? Styles.LEFT_PILL : mode == MapTool.Mode.DRAW ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setToggleGroup(group);
            button.setOnAction(_ -> tool.modeProperty().set(mode));
            tool.modeProperty().subscribe(now -> button.setSelected(now == mode));
            row.getChildren().add(button);
        }
        return row;
    }

    private CheckBoxListCell<UnitId> cell() {
        return new CheckBoxListCell<>(chosen::get, new Named<>(this::name));
    }

    private String name(UnitId unit) {
        var name = new AtlasWording(viewModel.atlas(), viewModel.state().language()).unit(unit);
        return editor.draft().filter(draft -> draft.locked().contains(unit)).isPresent() ? Messages.text("builder.locked-unit", name) : name;
    }

    private void fill() {
        var words = filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
        list.getItems().setAll(viewModel.atlas().units().stream().filter(unit -> {
            var names = (unit.id().value() + " " + unit.names().english() + " " + unit.names().others().values() + " " + unit.district())
                .toLowerCase(Locale.ROOT);
            return List.of(words).stream().allMatch(names::contains);
        }).map(unit -> unit.id()).sorted((one, other) -> name(one).compareToIgnoreCase(name(other))).toList());
    }

    private void follow(Set<UnitId> units) {
        following = true;
        chosen.forEach((unit, property) -> property.set(units.contains(unit)));
        following = false;
        count.setText(Messages.text("builder.selected", units.size()));
    }

    /// Names the units anew if their locks or the language of names have changed: every line would be styled again.
    void nameAnew(Set<UnitId> nowLocked, Language nowLanguage) {
        if (!nowLocked.equals(locked) || nowLanguage != language) {
            locked = Set.copyOf(nowLocked);
            language = nowLanguage;
            list.refresh();
        }
    }
}

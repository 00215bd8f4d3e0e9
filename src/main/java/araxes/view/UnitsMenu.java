package araxes.view;

import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.Edit;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitRegime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with the chosen units, at the place of a click.
final class UnitsMenu {
    private final MapViewModel viewModel;
    private final DraftEditor editor;
    private final Consumer<Edit> said;
    private final ContextMenu menu = new ContextMenu();

    UnitsMenu(MapViewModel viewModel, DraftEditor editor, Consumer<Edit> said) {
        this.viewModel = viewModel;
        this.editor = editor;
        this.said = said;
        menu.setId("units-menu");
    }

    void open(MapPane pane, double screenX, double screenY) {
        var words = new AtlasWording(viewModel.atlas(), viewModel.state().language());
        var give = new Menu(Messages.text("builder.give-control"));
        var cede = new Menu(Messages.text("builder.give-sovereignty"));
        var under = new Menu(Messages.text("builder.put-under"));
        for (var party : viewModel.atlas().parties()) {
            give.getItems().add(item(words.party(party.id()), () -> editor.give(party.id(), false)));
            if (viewModel.atlas().units().stream().anyMatch(unit -> unit.deJure().equals(party.id()))) {
                cede.getItems().add(item(words.party(party.id()), () -> editor.give(party.id(), true)));
            }
        }
        for (var regime : UnitRegime.values()) {
            if (regime.namesParty()) {
                var parties = new Menu(Messages.text("regime-kind." + regime.id()));
                viewModel.atlas().parties().forEach(party ->
                    parties.getItems().add(item(words.party(party.id()), () -> editor.putUnder(regime, party.id()))));
                under.getItems().add(parties);
            } else if (!regime.needsWords()) {
                under.getItems().add(item(Messages.text("regime-kind." + regime.id()), () -> editor.putUnder(regime, "")));
            }
        }
        menu.getItems().setAll(give, cede, under, item(Messages.text("builder.clear-units"), editor::clearUnits), new SeparatorMenuItem(),
            item(Messages.text("builder.lock"), () -> editor.lock(true)), item(Messages.text("builder.unlock"), () -> editor.lock(false)));
        menu.show(pane, screenX, screenY);
    }

    private MenuItem item(String text, Supplier<Edit> run) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> said.accept(run.get()));
        return item;
    }
}

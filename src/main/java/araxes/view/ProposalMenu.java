package araxes.view;

import araxes.model.Proposal;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.OutcomeControls;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// What can be done with the proposal chosen in a list.
final class ProposalMenu extends ContextMenu {
    /// @param chosen the proposal the menu speaks of; empty for none
    ProposalMenu(MapViewModel viewModel, OutcomeControls outcomes, Supplier<Optional<Proposal>> chosen) {
        setId("proposal-menu");
        var lay = new CheckMenuItem(Messages.text("proposal-menu.lay"));
        var compute = new CheckMenuItem(Messages.text("proposal-menu.compute"));
        var goTo = new MenuItem(Messages.text("proposal-menu.day"));
        var copy = new MenuItem(Messages.text("proposal-menu.copy"));
        getItems().addAll(lay, compute, goTo, copy);
        setOnShowing(_ -> {
            lay.setSelected(chosen.get().filter(viewModel::isShown).isPresent());
            compute.setSelected(chosen.get().filter(outcomes::isShown).isPresent());
            getItems().forEach(item -> item.setDisable(chosen.get().isEmpty()));
        });
        lay.setOnAction(_ -> chosen.get().ifPresent(proposal -> viewModel.setShown(proposal, lay.isSelected())));
        compute.setOnAction(_ -> chosen.get().ifPresent(proposal -> {
            if (compute.isSelected()) {
                outcomes.show(proposal);
            } else {
                outcomes.hide();
            }
        }));
        goTo.setOnAction(_ -> chosen.get().ifPresent(proposal -> viewModel.showDay(proposal.start().earliest())));
        copy.setOnAction(_ -> chosen.get().ifPresent(proposal ->
            CardText.copy(proposal.start() + "  " + proposal.name() + " (" + proposal.id() + ")\n" + proposal.summary())));
    }
}

package araxes.view;

import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.EvidenceText;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.PictureEvidence.Fact;
import araxes.viewmodel.PictureEvidence.Group;
import araxes.viewmodel.PictureEvidence;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything the picture of the map rests on, by layer: it follows the map, can be searched and copied, and shows what it speaks of.
final class SourcesPanel extends VBox {
    /// Of a line, left and right together, above and below together, in pixels; as the style sheet has it.
    private static final double PADDING = 8;
    private final MapViewModel viewModel;
    private final Cards cards;
    private final Consumer<Check.Place> showPlace;
    private final Consumer<UnitId> showUnit;
    private final PictureEvidence evidence;
    private final TextField filter = new TextField();
    private final ListView<Entry> list = new ListView<>();
    /// Whose sources are unfolded: lines are made anew while one scrolls.
    private final Set<Fact> unfolded = new HashSet<>();
    private List<Fact> facts = List.of();
    private List<Fact> listed = List.of();

    /// A line of the drawer.
    private sealed interface Entry {
        record Heading(Group group) implements Entry {}

        record Of(Fact fact) implements Entry {}
    }

    /// @param showPlace moves the map
    /// @param showUnit outlines it
    SourcesPanel(MapViewModel viewModel, Cards cards, Consumer<Check.Place> showPlace, Consumer<UnitId> showUnit) {
        this.viewModel = viewModel;
        this.cards = cards;
        this.showPlace = showPlace;
        this.showUnit = showUnit;
        evidence = new PictureEvidence(viewModel.atlas());
        setId("sources-drawer");
        getStyleClass().add("card");
        filter.setId("sources-filter");
        filter.setPromptText(Messages.text("evidence.filter"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        var texts = new EvidenceText(viewModel.atlas());
        var copy = new MenuButton(Messages.text("evidence.copy"));
        copy.setId("sources-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.getItems().addAll(item("text", () -> texts.text(listed)), item("csv", () -> texts.csv(listed)), item("bibtex", () -> texts.bibTex(listed)));
        list.setId("sources-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Cards.muted(Messages.text("evidence.nothing")));
        list.setContextMenu(new ContextMenu(menuItem("show", this::highlight), menuItem("copy", fact -> CardText.copy(texts.text(List.of(fact))))));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(this::highlight);
                key.consume();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        Filling.whenShown(this, List.of(new HBox(8, filter, copy), list));
        filter.textProperty().subscribe(_ -> show());
    }

    private Optional<Fact> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof Entry.Of(var fact) ? Optional.of(fact) : Optional.empty();
    }

    private MenuItem menuItem(String id, Consumer<Fact> run) {
        var item = new MenuItem(Messages.text("evidence.menu." + id));
        item.setId("sources-menu-" + id);
        item.setOnAction(_ -> chosen().ifPresent(run));
        return item;
    }

    private static MenuItem item(String id, Supplier<String> text) {
        var item = new MenuItem(Messages.text("evidence.copy." + id));
        item.setId("sources-copy-" + id);
        item.setOnAction(_ -> CardText.copy(text.get()));
        return item;
    }

    void startFiltering() {
        filter.requestFocus();
    }

    void filter(String words) {
        filter.setText(words);
    }

    /// Called when the panel can be seen and the picture has changed.
    void update() {
        var frame = viewModel.frameProperty().get();
        if (frame != null) {
            var now = evidence.of(frame.state());
            if (!now.equals(facts)) {
                facts = now;
                show();
            }
        }
    }

    private void show() {
        listed = filter.getText().isBlank() ? facts : facts.stream().filter(fact -> evidence.speaksOf(fact, filter.getText())).toList();
        var entries = new ArrayList<Entry>();
        Group group = null;
        for (var fact : listed) {
            if (fact.group() != group) {
                group = fact.group();
                entries.add(new Entry.Heading(group));
            }
            entries.add(new Entry.Of(fact));
        }
        unfolded.retainAll(Set.copyOf(listed));
        list.getItems().setAll(entries);
    }

    private VBox row(Fact fact) {
        var subject = new Hyperlink(fact.subject());
        subject.setWrapText(true);
        subject.setMinHeight(USE_PREF_SIZE);
        subject.setOnAction(_ -> {
            subject.setVisited(false);
            highlight(fact);
        });
        var box = new VBox(2, subject, Cards.text(fact.statement()));
        if (!fact.trust().isEmpty()) {
            box.getChildren().add(Cards.muted(fact.trust()));
        }
        fact.alternatives().forEach(other -> box.getChildren().add(Cards.text(Messages.text("here.otherwise", other.claim()))));
        box.getChildren().add(sources(fact));
        box.getStyleClass().add("event");
        return box;
    }

    /// Filled when opened: hundreds of sources are laid out only by whom they interest.
    private TitledPane sources(Fact fact) {
        var content = new VBox(2);
        var pane = new TitledPane(Messages.text("evidence.sources", fact.sources().size()), content);
        pane.getStyleClass().addAll(Styles.DENSE);
        pane.setAnimated(false);
        pane.setExpanded(unfolded.contains(fact));
        pane.expandedProperty().subscribe(open -> {
            if (open) {
                unfolded.add(fact);
            } else {
                unfolded.remove(fact);
            }
            if (open && content.getChildren().isEmpty()) {
                var words = new AtlasWording(viewModel.atlas(), viewModel.state().language());
                int number = 1;
                for (var id : fact.sources()) {
                    content.getChildren().add(cards.source(String.valueOf(number++), id, viewModel.atlas().findSource(id).orElse(null), words));
                }
            }
        });
        return pane;
    }

    private void highlight(Fact fact) {
        var atlas = viewModel.atlas();
        if (fact.proposal() != null) {
            viewModel.findProposal(fact.proposal()).ifPresent(viewModel::select);
        } else if (!fact.units().isEmpty()) {
            UnitId unit = fact.units().getFirst();
            var inside = atlas.unit(unit).area().getInteriorPoint();
            showUnit.accept(unit);
            showPlace.accept(new Check.Place(unit.value(), inside.getX(), inside.getY()));
        } else {
            fact.feature().ifPresent(feature -> {
                var middle = feature.geometry().getInteriorPoint();
                showPlace.accept(new Check.Place(feature.id(), middle.getX(), middle.getY()));
            });
        }
    }

    /// As wide as the list and as high as its text needs.
    private final class Cell extends ListCell<Entry> {
        Cell() {
            setPrefWidth(0);
            getStyleClass().add("sources-cell");
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : switch (entry) {
                case null -> null;
                case Entry.Heading(var group) -> Cards.heading(Messages.text("evidence." + group.name().toLowerCase(Locale.ROOT)));
                case Entry.Of(var fact) -> row(fact);
            });
            if (getGraphic() instanceof Region content) {
                content.minWidthProperty().bind(widthProperty().subtract(PADDING));
                content.maxWidthProperty().bind(widthProperty().subtract(PADDING));
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null ? super.computePrefHeight(width)
                : getGraphic().prefHeight(Math.max(0, (width < 0 ? getWidth() : width) - PADDING)) + PADDING;
        }
    }
}

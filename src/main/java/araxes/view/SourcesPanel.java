package araxes.view;

import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.EvidenceText;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.PictureEvidence;
import araxes.viewmodel.PictureEvidence.Fact;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything the picture of the map rests on, by layer: it follows the map, can be searched and copied, and shows what it speaks of.
final class SourcesPanel extends VBox {
    private final MapViewModel viewModel;
    private final Cards cards;
    private final Consumer<Check.Place> showPlace;
    private final Consumer<UnitId> showUnit;
    private final PictureEvidence evidence;
    private final TextField filter = new TextField();
    private final VBox list = new VBox(4);
    private final Filling filling = new Filling(list);
    /// Of what is listed: most of it stays from day to day.
    private Map<Fact, Node> rows = Map.of();
    private final Map<PictureEvidence.Group, Node> headings = new EnumMap<>(PictureEvidence.Group.class);
    private List<Fact> facts = List.of();
    private List<Fact> listed = List.of();

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
        getChildren().addAll(new HBox(8, filter, copy), list);
        filter.textProperty().subscribe(_ -> show());
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
        var nodes = new ArrayList<Node>();
        var kept = new HashMap<Fact, Node>();
        PictureEvidence.Group group = null;
        for (var fact : listed) {
            if (fact.group() != group) {
                group = fact.group();
                nodes.add(headings.computeIfAbsent(group, named -> Cards.heading(Messages.text("evidence." + named.name().toLowerCase(Locale.ROOT)))));
            }
            var before = kept.containsKey(fact) ? null : rows.get(fact);
            var row = before == null ? row(fact) : before;
            kept.put(fact, row);
            nodes.add(row);
        }
        if (listed.isEmpty()) {
            nodes.add(Cards.muted(Messages.text("evidence.nothing")));
        }
        rows = kept;
        filling.show(nodes);
    }

    private Node row(Fact fact) {
        var subject = new Hyperlink(fact.subject());
        subject.setWrapText(true);
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
        pane.setExpanded(false);
        pane.expandedProperty().subscribe(open -> {
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
}

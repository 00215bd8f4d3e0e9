package araxes.view;

import araxes.cartography.MapDescription;
import araxes.cartography.View;
import araxes.geometry.PlaceFormat;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.search.Found;
import araxes.viewmodel.Bookmarks;
import araxes.viewmodel.HoverText;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitLocator;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.locationtech.jts.geom.Coordinate;

/// What one can ask of the maps: what is here, how far is it, where am I, take me there.
final class MapTools {
    private static final PlaceFormat[] FORMATS = PlaceFormat.values();
    private final MapViewModel viewModel;
    private final MapPanes maps;
    private final RightSide right;
    private final NoticeBar notices;
    private final MeasureTool measure;
    private final LocatorInset locator;
    private final Bookmarks bookmarks;
    private final SearchPanel search;
    private final Map<MapPane, MapTip> tips = new WeakHashMap<>();
    private final ObjectProperty<PlaceFormat> format = new SimpleObjectProperty<>(PlaceFormat.DECIMAL);

    MapTools(MapViewModel viewModel, MapPanes maps, RightSide right, NoticeBar notices, Drawing drawing) {
        this.viewModel = viewModel;
        this.maps = maps;
        this.right = right;
        this.notices = notices;
        measure = new MeasureTool(maps);
        locator = new LocatorInset(drawing.composer());
        bookmarks = new Bookmarks(viewModel);
        search = new SearchPanel(viewModel, this::goTo, maps::requestFocus);
        var texts = new HoverText(viewModel.atlas());
        var menu = new MapMenu(viewModel, new UnitLocator(viewModel.atlas()), this);
        maps.onEveryPane(pane -> {
            var tip = new MapTip(pane, texts);
            tips.put(pane, tip);
            pane.lay(tip);
            menu.attach(pane);
            pane.accessibleTextProperty().bind(pane.frameProperty().map(frame -> MapDescription.titleOf(viewModel.atlas(), frame))
                .orElse(Messages.text("map.accessible")));
        });
        viewModel.sessionProperty().subscribe(_ -> locator.moveTo(maps.active()));
    }

    SearchPanel search() {
        return search;
    }

    MeasureTool measure() {
        return measure;
    }

    LocatorInset locator() {
        return locator;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    ObjectProperty<PlaceFormat> formatProperty() {
        return format;
    }

    void nextFormat() {
        format.set(FORMATS[(format.get().ordinal() + 1) % FORMATS.length]);
    }

    /// Shows or hides what the tip would say of the middle of the map.
    void explainTheMiddle() {
        var tip = tips.get(maps.active());
        if (tip != null) {
            tip.toggleInTheMiddle();
        }
    }

    void toggleLocator() {
        locator.shownProperty().set(!locator.shownProperty().get());
    }

    void showHere(Coordinate place) {
        right.showHere(place);
    }

    /// What is in the middle of the map.
    void showHere() {
        var viewport = maps.viewportProperty().get();
        if (viewport != null) {
            showHere(new Coordinate(viewport.longitudeAt(viewport.width() / 2.0), viewport.latitudeAt(viewport.height() / 2.0)));
        }
    }

    void centre(Coordinate place) {
        var viewport = maps.viewportProperty().get();
        if (viewport != null) {
            viewModel.look(new View(place.x, place.y, viewport.zoom()));
        }
    }

    /// Of the pointer, or of the middle of the map while the pointer is elsewhere.
    void copyPlace() {
        var viewport = maps.viewportProperty().get();
        if (viewport != null) {
            var pointer = maps.pointerProperty().get();
            var text = pointer == null
                ? format.get().format(viewport.longitudeAt(viewport.width() / 2.0), viewport.latitudeAt(viewport.height() / 2.0))
                : format.get().format(pointer.getX(), pointer.getY());
            CardText.copy(text);
            notices.say(Messages.text("copied", text));
        }
    }

    void addBookmark() {
        var viewport = maps.viewportProperty().get();
        if (viewport != null) {
            bookmarks.add("", View.of(viewport));
            notices.say(Messages.text("bookmark.added", bookmarks.list().size()));
        }
    }

    void copyDescription() {
        var frame = viewModel.frameProperty().get();
        if (frame != null) {
            CardText.copy(MapDescription.of(viewModel.atlas(), frame));
            notices.say(Messages.text("describe.copied"));
        }
    }

    void showSources() {
        right.showSources();
    }

    /// Shows what was found: the map moves, the day changes, the proposal is chosen.
    private void goTo(Found found) {
        var day = found.day();
        switch (found.kind()) {
            case PROPOSAL -> viewModel.findProposal(found.id()).ifPresent(viewModel::select);
            case EVENT -> {
                if (day != null) {
                    viewModel.showDay(day);
                }
                mark(found);
            }
            case PARTY -> right.showSources(found.names().in(viewModel.state().language()));
            case UNIT -> {
                viewModel.select(new UnitId(found.id()));
                mark(found);
            }
            case SETTLEMENT, DISTRICT, POINT, LAKE, SEA, RIVER, ROUTE -> mark(found);
        }
    }

    private void mark(Found found) {
        found.place().ifPresent(place -> maps.show(new Check.Place(found.names().english(), place.x, place.y)));
    }
}

package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.TextMeasure;
import araxes.cartography.TimeWindow;
import araxes.cartography.Viewport;
import araxes.model.Extent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeControlsTest {
    private static final TextMeasure MEASURE = (text, size, _) -> text.length() * size / 2;
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final TimeControls times = new TimeControls(viewModel);

    private void look(double west, double east) {
        viewModel.frameShown(new MapComposer(viewModel.atlas(), MEASURE).compose(MapState.on(viewModel.day()),
            Viewport.showing(new Extent(west, 40.45, east, 40.55), 300, 200)));
    }

    @Test
    void changesAreSoughtAmongTheUnitsInView() {
        viewModel.showDay(TestAtlas.FIRST);
        look(47.3, 47.6);
        assertEquals(Set.of(TestAtlas.EAST), times.unitsInView());
        assertFalse(times.showNextChangeInView(), "control of the east never changed");
        assertEquals(TestAtlas.FIRST, viewModel.day());
        look(46.3, 46.6);
        assertTrue(times.showNextChangeInView());
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        viewModel.showDay(TestAtlas.LAST);
        assertTrue(times.showPreviousChangeInView());
        assertEquals(TestAtlas.CHANGE, viewModel.day());
    }

    @Test
    void eventIsFoundByWordsOfItsNameInAnyCaseWithoutDiacritics() {
        var found = times.search().find("PÀSSES middle", 9);
        assertEquals(TestAtlas.CHANGE, found.getFirst().day());
        assertEquals(List.of(), times.search().find("nothing of the kind", 9));
        assertEquals(List.of(), times.search().find("m", 9), "one letter is not enough");
    }

    @Test
    void proposalIsFoundByItsName() {
        assertTrue(times.search().find("middle to a", 9).getFirst().subject() instanceof TimelineItem.Tabled);
    }

    @Test
    void goingToAnEventChoosesIt() {
        times.goTo(times.search().find("passes", 1).getFirst().subject(), TestAtlas.CHANGE);
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        assertEquals("change", times.events().chosenProperty().get().id());
    }

    @Test
    void markedTimeIsAStepForUndo() {
        times.setWindow(new TimeWindow.Cumulative(TestAtlas.FIRST));
        viewModel.undo();
        assertEquals(TimeWindow.INSTANT, viewModel.state().window());
    }

    @Test
    void eventsAreFilteredByWordsKindTimeAndUnit() {
        var events = times.events();
        var all = EventList.Filter.NONE;
        assertEquals(1, shown(all));
        assertEquals(1, shown(all.withWords("middle PASSES")));
        assertEquals(0, shown(all.withWords("middle stays")));
        assertEquals(1, shown(all.withTypes(Set.of("control", "war"))));
        assertEquals(0, shown(all.withTypes(Set.of("war"))));
        assertEquals(1, shown(all.withDays(TestAtlas.CHANGE, TestAtlas.CHANGE)));
        assertEquals(1, shown(all.withDays(TestAtlas.CHANGE.plusDays(20), null)), "a source says no more than April");
        assertEquals(0, shown(all.withDays(TestAtlas.CHANGE.plusDays(40), null)));
        assertEquals(1, shown(all.withUnits(Set.of(TestAtlas.MIDDLE))));
        assertEquals(0, shown(all.withUnits(Set.of(TestAtlas.EAST))));
        events.filterProperty().set(all);
    }

    private int shown(EventList.Filter filter) {
        times.events().filterProperty().set(filter);
        return times.events().shownProperty().get().size();
    }
}

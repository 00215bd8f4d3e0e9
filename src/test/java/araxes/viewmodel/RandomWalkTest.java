package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.Arrangement;
import araxes.cartography.Bookmark;
import araxes.cartography.Look;
import araxes.cartography.MapColours;
import araxes.cartography.MapLayer;
import araxes.cartography.NamePolicy;
import araxes.cartography.SessionState;
import araxes.cartography.TimeWindow;
import araxes.cartography.View;
import araxes.cartography.Worldview;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.session.Fitting;
import araxes.session.Journal;
import araxes.session.SessionDocument;
import araxes.session.SessionException;
import araxes.session.SessionText;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten thousand commands in any order, on the view-model of the window.
class RandomWalkTest {
    private static final int COMMANDS = 10_000;
    @TempDir
    Path folder = Path.of(".");
    private final Random random = new Random(19880220);
    private final Atlas atlas = TestAtlas.create();
    private final MapViewModel viewModel = new MapViewModel(atlas);
    private final OutcomeControls outcomes = new OutcomeControls(viewModel);
    private final CompareControls comparing = new CompareControls(viewModel, outcomes);
    private final OwnScenarios scenarios = new OwnScenarios(viewModel);
    private final SessionDesk desk = new SessionDesk(viewModel);
    private final HistoryRows rows = new HistoryRows(viewModel.history(), new StepWording(atlas));
    private final List<Runnable> commands = commands();

    @Test
    void everythingIsUndoneToTheStart() throws IOException {
        var start = viewModel.session();
        var left = folder.resolve("journal-crashed.log");
        try (var journal = Journal.start(folder.resolve("state"), failure -> {
            throw new AssertionError(failure);
        })) {
            desk.keep(journal);
            for (int i = 0; i < COMMANDS; i++) {
                commands.get(random.nextInt(commands.size())).run();
                if (i % 500 == 0) {
                    assertReadAsWritten();
                }
            }
            journal.flush();
            try (var files = Files.list(folder.resolve("state"))) {
                Files.copy(files.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow(), left);
            }
        }
        var found = Journal.left(folder).getFirst();
        assertEquals(viewModel.session(), found.entry().document().session(), "the journal ends where the walk ended");
        found.discard();
        var end = viewModel.session();
        int steps = viewModel.history().steps().size();
        assertTrue(steps > 1000, "the walk went far: " + steps);
        assertRowsHoldEveryStep();
        // A step of the history keeps what it changed and shares the rest: no more objects than these, however long the session.
        assertTrue(objectsIn(viewModel.history().steps()) < 60 * steps, objectsIn(viewModel.history().steps()) + " objects in " + steps + " steps");
        while (viewModel.canUndoProperty().get()) {
            viewModel.undo();
        }
        assertEquals(start, viewModel.session());
        while (viewModel.canRedoProperty().get()) {
            viewModel.redo();
        }
        assertEquals(end, viewModel.session());
    }

    private void assertReadAsWritten() throws SessionException {
        var read = SessionText.read(SessionText.write(SessionDocument.of(viewModel.session(), atlas)));
        assertEquals(new Fitting(viewModel.session(), List.of()), Fitting.of(read, atlas));
    }

    private void assertRowsHoldEveryStep() {
        int next = 0;
        for (var row : rows.rows()) {
            assertEquals(next, row.first());
            assertFalse(row.text().isBlank());
            next = row.last() + 1;
        }
        assertEquals(viewModel.history().steps().size(), next);
    }

    private List<Runnable> commands() {
        var proposal = atlas.findProposal(TestAtlas.PROPOSAL).orElseThrow();
        var all = new ArrayList<Runnable>(List.of(
            () -> viewModel.showDay(day()), () -> viewModel.scrubTo(day()), viewModel::endScrubbing, () -> viewModel.stepForward(Period.ofMonths(1)),
            () -> viewModel.stepBack(Period.ofDays(1)), viewModel::showNextChange, viewModel::showPreviousChange,
            () -> viewModel.setShown(one(MapLayer.values()), random.nextBoolean()), () -> viewModel.setShown(proposal, random.nextBoolean()),
            viewModel::hideAllProposals, () -> viewModel.setLanguage(one(Language.values())), () -> viewModel.setLook(new Look(one(Language.values()),
                one(NamePolicy.values()), one(Worldview.values()), one(MapColours.values()))),
            viewModel::undo, viewModel::redo, () -> viewModel.goTo(viewModel.history().position() + random.nextInt(-3, 4)),
            () -> viewModel.look(view()), () -> viewModel.activate(random.nextInt(viewModel.session().panes().size())),
            () -> viewModel.select(TestAtlas.MIDDLE), () -> viewModel.select(proposal)));
        all.addAll(List.of(
            () -> viewModel.change(viewModel.session().withTitle("Title " + random.nextInt(5))),
            () -> viewModel.change(viewModel.session().withBookmarks(List.of(new Bookmark("here", view(), viewModel.day())))),
            () -> viewModel.change(viewModel.session().withMap(viewModel.state().withWindow(random.nextBoolean() ? TimeWindow.INSTANT
                : new TimeWindow.Range(Period.ofMonths(random.nextInt(1, 12)))))),
            () -> outcomes.show(proposal), outcomes::hide, outcomes::toggle, outcomes::showNextPhase, outcomes::showPreviousPhase,
            () -> outcomes.showOption(1), () -> outcomes.setWidth("route", random.nextDouble() * 40), () -> outcomes.dragWidth("route", random.nextInt(20)),
            outcomes::endDragging, () -> outcomes.resetWidth("route")));
        all.addAll(List.of(
            () -> comparing.arrange(one(Arrangement.values())), comparing::toggle, comparing::activateNext, comparing::activatePrevious,
            comparing::copyToNext, comparing::swap, () -> comparing.dragSwipe(random.nextDouble()), comparing::endDragging,
            () -> comparing.setSwipe(random.nextDouble()), comparing::stopComparing, comparing::compareWithToday, comparing::compareWithNext,
            comparing::compareWithEve, comparing::compareWithOutcome));
        all.addAll(List.of(
            this::createScenario, () -> scenarios.createFrom(proposal), scenarios::duplicate, scenarios::delete, scenarios::delete, scenarios::delete));
        return all;
    }

    private void createScenario() {
        if (viewModel.session().drafts().size() < 4) {
            scenarios.create();
        }
    }

    private LocalDate day() {
        return TestAtlas.FIRST.plusDays(random.nextInt(-100, 8000));
    }

    private View view() {
        return new View(45 + random.nextInt(300) / 100.0, 40.5, random.nextInt(5, 12));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    /// The records and collections that the states hold, each once.
    private static int objectsIn(List<SessionState> states) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
        var left = new ArrayDeque<Object>(states);
        while (!left.isEmpty()) {
            var object = left.pop();
            if (seen.add(object)) {
                switch (object) {
                    case Collection<?> several -> left.addAll(several);
                    case Map<?, ?> map -> left.addAll(map.values());
                    case Record fact -> {
                        for (var component : fact.getClass().getRecordComponents()) {
                            try {
                                var value = component.getAccessor().invoke(fact);
                                if (value instanceof Record || value instanceof Collection<?> || value instanceof Map<?, ?>) {
                                    left.add(value);
                                }
                            } catch (IllegalAccessException | InvocationTargetException e) {
                                throw new AssertionError(e);
                            }
                        }
                    }
                    default -> {}
                }
            }
        }
        return seen.size();
    }
}

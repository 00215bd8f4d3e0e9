package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ViewTest {
    @RepeatedTest(20)
    void viewportIsMadeAgainToTheLastDigit(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 10_000; i++) {
            var viewport = new Viewport(random.nextDouble(), 0.02 + random.nextDouble() * 0.96, random.nextDouble() * 24, 320, 200);
            assertEquals(viewport, View.of(viewport).viewport(320, 200));
        }
    }

    @Test
    void mapOfAnotherSizeShowsAllThatThePictureShowed() {
        var view = new View(46.5, 40, 7);
        var wide = view.viewport(800, 300);
        for (var size : new int[][] {{1600, 900}, {400, 400}, {800, 300}}) {
            var other = view.fitting(800, 300, size[0], size[1]).viewport(size[0], size[1]);
            assertTrue(other.longitudeAt(0) <= wide.longitudeAt(0) + 1e-9 && other.latitudeAt(0) >= wide.latitudeAt(0) - 1e-9, size[0] + " wide");
            boolean tight = Math.abs(other.longitudeAt(0) - wide.longitudeAt(0)) < 1e-9 || Math.abs(other.latitudeAt(0) - wide.latitudeAt(0)) < 1e-9;
            assertTrue(tight, "no farther away than it must be");
        }
    }
}

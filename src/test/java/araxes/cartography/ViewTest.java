package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ViewTest {
    @RepeatedTest(20)
    void viewportIsMadeAgainToTheLastDigit(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 10_000; i++) {
            var viewport = new Viewport(random.nextDouble(), 0.02 + random.nextDouble() * 0.96, random.nextDouble() * 24, 320, 200);
            assertEquals(viewport, View.of(viewport).viewport(320, 200));
        }
    }
}

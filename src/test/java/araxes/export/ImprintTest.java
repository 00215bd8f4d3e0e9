package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImprintTest {
    private static Imprint titled(String title) {
        return new Imprint(title, "", null, "", null);
    }

    @Test
    void titleKeepsEveryScriptAndLosesWhatActs() {
        assertEquals("Արցախ Qarabağ Карабах 𝄞", titled("Արցախ Qarabağ Карабах 𝄞").title());
        assertEquals("a  b c", titled("a\r\nb\u0000c\u001B").title());
        assertEquals("map gnp.exe", titled("map \u202Egnp.exe\u2066").title(), "no mark that turns the reading direction");
        assertEquals("ab", titled("a\uD800b\uFFFE").title(), "no half of a character, and none that XML refuses");
    }

    @Test
    void recipeIsKeptInAsciiWithTheSameMeaning() {
        assertEquals("{\"title\": \"\\u0531\\ud834\\udd1e\"} ", new Imprint("", "", "{\"title\": \"Ա𝄞\"}\n", "", null).recipe());
    }

    @Test
    void recipeBeyondAllReasonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Imprint("", "", "x".repeat(Imprint.LONGEST_RECIPE + 1), "", null));
    }

    @Test
    void timeComesFromTheEnvironmentOrNotAtAll() {
        assertEquals(Optional.of(Instant.parse("2026-11-22T00:00:00Z")), Imprint.reproducibleInstant("1795305600"));
        assertEquals(Optional.empty(), Imprint.reproducibleInstant(null));
        assertEquals(Optional.empty(), Imprint.reproducibleInstant("yesterday"));
    }
}

package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
    private static final NamePattern USUAL = new NamePattern("{title}_{day}_{proposal}");

    @Test
    void placesAreFilledAndEmptyOnesLeaveNoTrace() {
        assertEquals("Control_1994-05-12_goble_1992", USUAL.fill(Map.of("title", "Control", "day", "1994-05-12", "proposal", "goble_1992")));
        assertEquals("Control_1994-05-12", USUAL.fill(Map.of("title", "Control", "day", "1994-05-12", "proposal", "")));
        assertEquals("map", USUAL.fill(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ../../etc/passwd, etc_passwd
        C:\\temp\\x, C_temp_x
        'a\u202Egnp.exe', a_gnp.exe
        'Who holds what?', Who_holds_what
        'CON', _CON
        'nul.txt', _nul.txt
        '...', map
        'Արցախ', Արցախ
        '{title}', title
        '$1\\0', $1_0
        """)
    void whatFillsAPlaceIsAPartOfANameOnEverySystem(String title, String name) {
        assertEquals(name, new NamePattern("{title}").fill(Map.of("title", title)));
    }

    @Test
    void nameIsNeverLongerThanAFileSystemTakes() {
        var name = new NamePattern("{title}").fill(Map.of("title", "Ղ".repeat(400) + "𝄞".repeat(400)));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 180, name);
        assertEquals(name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), "no half characters");
    }

    @Test
    void placeThatNothingFillsIsFound() {
        assertEquals(Optional.of("hour"), new NamePattern("{day}-{hour}").unknownPlace());
        assertEquals(Optional.empty(), USUAL.unknownPlace());
    }
}

package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
    private static final List<String> KNOWN = List.of("key_west_2001", "lisbon_1996", "package_1997", "package_1998", "de-jure");

    @Test
    void mistypedNameFindsTheNearest() {
        assertEquals(List.of("key_west_2001"), NearestNames.to("keywest2001", KNOWN));
        assertEquals(List.of("package_1997", "package_1998"), NearestNames.to("package_1996", KNOWN).subList(0, 2));
    }

    @Test
    void partOfANameFindsIt() {
        assertEquals(List.of("lisbon_1996"), NearestNames.to("Lisbon", KNOWN));
    }

    @Test
    void hyphenAndUnderscoreAreTheSame() {
        assertEquals(List.of("de-jure"), NearestNames.to("de_jure", KNOWN));
    }

    @Test
    void nothingIsSuggestedForSomethingElseAltogether() {
        assertEquals(List.of(), NearestNames.to("frob", KNOWN));
    }
}

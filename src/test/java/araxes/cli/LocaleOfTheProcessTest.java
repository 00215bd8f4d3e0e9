package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocaleOfTheProcessTest {
    @Test
    void sameQuestionGivesTheSameBytesWhateverTheLocale() {
        var before = Locale.getDefault();
        try {
            for (var format : List.of("csv", "json", "md")) {
                var question = "metrics --proposal tri_2020 --explain --format " + format;
                Locale.setDefault(Locale.ENGLISH);
                var english = ShippedRun.out(question);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertEquals(english, ShippedRun.out(question));
                assertFalse(english.contains("\r"));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}

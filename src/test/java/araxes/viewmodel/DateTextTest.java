package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.model.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final LocalDate FIRST = LocalDate.of(1988, 2, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-11-10       | 2020-11-10 | DAY
        2020-1-5         | 2020-01-05 | DAY
        10.11.2020       | 2020-11-10 | DAY
        1.2.2020         | 2020-02-01 | DAY
        10 Nov 2020      | 2020-11-10 | DAY
        10  november 2020| 2020-11-10 | DAY
        Nov 10, 2020     | 2020-11-10 | DAY
        NOV 2020         | 2020-11-01 | MONTH
        November 2020    | 2020-11-01 | MONTH
        2020-11          | 2020-11-01 | MONTH
        11.2020          | 2020-11-01 | MONTH
        2020             | 2020-01-01 | YEAR
        """)
    void dateIsUnderstoodHoweverItIsTyped(String typed, LocalDate day, Precision precision) {
        assertEquals(new DateText.Understood(day, precision), DateText.read(typed, FIRST, LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "31.2.2020", "2021-02-29", "10/11/2020", "20", "Now 2020", "13.2020", "2020-11-10x"})
    void whatIsNotADateIsNotGuessedAt(String typed) {
        assertEquals(new DateText.NotADate(typed), DateText.read(typed, FIRST, LAST));
    }

    @Test
    void dateBeyondTheAtlasNamesItsNearestEnd() {
        assertEquals(new DateText.OutOfRange(FIRST), DateText.read("1923", FIRST, LAST));
        assertEquals(new DateText.OutOfRange(FIRST), DateText.read("19 Feb 1988", FIRST, LAST));
        assertEquals(new DateText.OutOfRange(LAST), DateText.read("23.11.2026", FIRST, LAST));
    }

    @Test
    void monthOrYearThatTheAtlasCoversInPartBeginsOnItsFirstDay() {
        assertEquals(new DateText.Understood(FIRST, Precision.YEAR), DateText.read("1988", FIRST, LAST));
        assertEquals(new DateText.Understood(FIRST, Precision.MONTH), DateText.read("Feb 1988", FIRST, LAST));
    }
}

package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.cartography.TimeWindow;
import araxes.model.Precision;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates, counts and figures take the forms of the language of the window.
class RussianWordingTest {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 8);
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @BeforeEach
    void speakRussian() {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of("ru"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void monthIsInTheGenitiveBesideADayAndInTheNominativeAlone() {
        assertEquals("8 ноября 2020", DateWording.day(DAY));
        assertEquals("около 8 ноября 2020", DateWording.date(DAY, Precision.APPROX));
        assertEquals("ноябрь 2020", DateWording.date(DAY, Precision.MONTH));
        assertEquals("2020", DateWording.date(DAY, Precision.YEAR));
        assertEquals("май 2021", DateWording.shortDate(LocalDate.of(2021, 5, 1), Precision.MONTH));
        assertEquals("1 мая 2021", DateWording.shortDate(LocalDate.of(2021, 5, 1), Precision.DAY));
    }

    @ParameterizedTest
    @CsvSource({"8 ноября 2020, 2020-11-08, DAY", "8 мая 2020, 2020-05-08, DAY", "ноябрь 2020, 2020-11-01, MONTH", "май 2020, 2020-05-01, MONTH",
        "8 Nov 2020, 2020-11-08, DAY"})
    void dateIsReadAsItIsWritten(String typed, LocalDate day, Precision precision) {
        assertEquals(new DateText.Understood(day, precision), DateText.read(typed, LocalDate.of(1988, 2, 20), LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @CsvSource({"P1M, За месяц", "P3M, За 3 месяца", "P6M, За 6 месяцев", "P21M, За 21 месяц", "P1Y, За год", "P2Y, За 2 года", "P5Y, За 5 лет",
        "P11Y, За 11 лет", "P22Y, За 22 года", "P31Y, За 31 год", "P38Y, За 38 лет", "P7D, За 7 дн."})
    void countedThingsTakeTheirPlural(String length, String said) {
        assertEquals(said, WindowWording.of(new TimeWindow.Range(Period.parse(length))));
    }

    @Test
    void figuresHaveTheSignsAndSeparatorsOfTheLanguage() {
        assertEquals("1\u00a0935 км²", OutcomeWording.text(1935, "km²"));
        assertEquals("12,4 км", OutcomeWording.text(12.4, "km"));
        assertEquals("−1,50 км", OutcomeWording.change(-1.5, "km"));
        assertEquals("", OutcomeWording.change(0.001, "km"), "nothing at this precision");
        assertEquals("0,0 км²", OutcomeWording.text(-0.01, "km²"));
    }

    @Test
    void axisOfTimeSpeaksIt() {
        assertEquals("май 2020", TimeTicks.MONTHS.between(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 2)).getFirst().label());
    }
}

package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is asked wrongly of the scenario engine gets exit code 2 and a remedy; what has no answer gets exit code 1 and the reason.
class WrongScenarioArgumentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        metrics                                                          | 2 | Missing required option: '--proposal=ID'
        metrics --proposal goble_1993                                    | 2 | unknown proposal 'goble_1993'; did you mean goble_1992
        metrics --proposal goble_1992 --phase 3                          | 2 | goble_1992 has no phase 3; there are: 0, 1
        metrics --proposal goble_1992 --phase one                        | 2 | '--phase'
        metrics --proposal goble_1992 --baseline 1900-01-01              | 2 | the atlas covers 1988-02-20 to
        metrics --proposal goble_1992 --baseline tomorrow                | 2 | 'tomorrow' is not a day
        metrics --proposal goble_1992 --set width=5km                    | 2 | goble_1992 has no corridor
        metrics --proposal goble_1992 --option 2                         | 2 | its text offers no alternatives
        metrics --proposal enclaves_2021_24 --option 9                   | 2 | choose 1 to
        metrics --proposal tripp_2025 --set width                        | 2 | 'width' is not a setting; write KEY=VALUE
        metrics --proposal tripp_2025 --set widht=5km                    | 2 | unknown setting 'widht'; did you mean width?
        metrics --proposal tripp_2025 --set colour=red                   | 2 | unknown setting 'colour'; there is: width
        metrics --proposal tripp_2025 --set width=5                      | 2 | 'width=5' sets no width; write it with its unit
        metrics --proposal tripp_2025 --set width=-5km                   | 2 | sets no width
        metrics --proposal tripp_2025 --set width=5,5km                  | 2 | sets no width
        metrics --proposal tripp_2025 --set width=NaNkm                  | 2 | sets no width
        metrics --proposal tripp_2025 --set width=5miles                 | 2 | sets no width
        metrics --proposal tripp_2025 --set width=r_meghri_rai:5km       | 2 | unknown route 'r_meghri_rai'; did you mean r_meghri_rail
        metrics --proposal tripp_2025 --set width=r_lachin_old:5km       | 2 | no corridor along r_lachin_old; its corridors run along r_meghri_rail
        metrics --proposal tripp_2025 --set width=0km                    | 1 | give a width above 0
        metrics --proposal tripp_2025 --set width=201km                  | 1 | up to 200 km
        metrics --proposal goble_1992 --figure area_hold                 | 2 | unknown figure 'area_hold'; did you mean area_held
        metrics --proposal goble_1992 --even-within -1                   | 2 | not a percentage
        metrics --proposal goble_1992 --format xml                       | 2 | [CSV, JSON, MD]
        metrics --proposal goble_1992 -o no-such-folder/m.csv            | 1 | no-such-folder: no such file or folder
        compare 2001-04-02                                               | 2 | Missing required parameter: 'B'
        compare 2001-04-02 2001-4-2                                      | 2 | '2001-4-2' is not a day
        compare 2001-04-02 keywest_2001_five                             | 2 | is not a day
        compare 2001-04-02 2001-04-02+                                   | 2 | is not a situation; write DAY or DAY+PROPOSAL[:PHASE]
        compare 2001-04-02 2001-04-02+keywest_2001_fiv                   | 2 | did you mean keywest_2001_five
        compare 2001-04-02 2001-04-02+keywest_2001_five:7                | 2 | has no phase 7
        compare 2001-04-02 2001-04-02+keywest_2001_five:one              | 2 | is not a situation
        compare 2001-04-02 2001-04-02+tripp_2025,width=5                 | 2 | sets no width
        compare 2001-04-02 2001-04-02+tripp_2025,option=b                | 2 | 'option=b' is not an option
        compare 1900-01-01 2001-04-02                                    | 2 | the atlas covers
        solve                                                            | 2 | which question? even-exchange or keep-border
        solve even-exchnge                                               | 2 | even-exchange
        solve even-exchange --route r_meghri_road --giver AM --receiver AZ                                | 2 | either --proposal ID or --for
        solve even-exchange --route r_meghri_road --giver AM --receiver AM --for NKAO                     | 2 | AM cannot cede to itself
        solve even-exchange --route r_meghri_roads --giver AM --receiver AZ --for NKAO                    | 2 | did you mean r_meghri_road
        solve even-exchange --route r_meghri_road --giver ARM --receiver AZ --for NKAO                    | 2 | unknown party 'ARM'; did you mean
        solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for NKOA                     | 2 | unknown unit or group of units 'NKOA'; did you mean NKAO
        solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for NKAO --tolerance 30km    | 2 | a tolerance of 30.0 km does not fit
        solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for NKAO --up-to 20          | 2 | '20' is not a length; write it with its unit
        solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for NKAO --set width=5km     | 2 | add --proposal ID
        solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for NKAO --up-to 10km        | 1 | no answer: Even 10.0 km wide
        solve keep-border --route r_meghri_rail --receiver AZ --state AM --neighbour irn --at-least 20km  | 2 | --proposal ID, --baseline DAY or both
        solve keep-border --baseline 2025-08-07 --route r_meghri_rail --receiver AZ --state AM --neighbour iran --at-least 20km | 2 | did you mean irn
        solve keep-border --baseline 2025-08-07 --route r_meghri_rail --receiver AZ --state AM --neighbour irn --at-least 90km  | 1 | no answer: Even without the strip
        sweep --route r_lachin_old --widths 5                            | 2 | Missing required option: '--baselines=DAYS'
        sweep --route r_lachin --widths 5 --baselines 1994-06-01         | 2 | unknown route 'r_lachin'; did you mean
        sweep --route r_lachin_old --widths 5km --baselines 1994-06-01   | 2 | '5km' is no width or range of widths in kilometres
        sweep --route r_lachin_old --widths 1..5 --baselines 1994-06-01  | 2 | write 2.5 or 2.5..10/2.5
        sweep --route r_lachin_old --widths 5..1/1 --baselines 1994-06-01  | 2 | '5..1/1' is no width
        sweep --route r_lachin_old --widths 1..5/0 --baselines 1994-06-01  | 2 | '1..5/0' is no width
        sweep --route r_lachin_old --widths 0..9999/0.000001 --baselines 1994-06-01 | 2 | more than 1000000 values
        sweep --route r_lachin_old --widths 5 --baselines 1994-06        | 2 | '1994-06' is not a day
        sweep --route r_lachin_old --widths 5 --baselines 1994-06-01..1996-06-01 | 2 | how far apart
        sweep --route r_lachin_old --widths 5 --baselines 1900-01-01     | 2 | the atlas covers
        sweep --route r_lachin_old --widths 5 --baselines 1994-06-01 --threads 0 | 2 | choose 1 to 256
        """)
    void wrongArgumentsAreExplained(String arguments, int code, String message) {
        var run = ShippedRun.run(arguments.strip());
        assertAll(
            () -> assertEquals(code, run.code(), run.err()),
            () -> assertTrue(run.err().contains(message), run.err()),
            () -> assertFalse(run.err().contains("\tat "), "no stack trace"),
            () -> assertFalse(run.err().contains("internal error"), run.err()),
            () -> assertEquals("", run.out(), "nothing but data goes to standard output"));
    }
}

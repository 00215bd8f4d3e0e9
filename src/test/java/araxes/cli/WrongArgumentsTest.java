package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is asked wrongly gets exit code 2 and a message that says how to ask; what cannot be done gets exit code 1.
class WrongArgumentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                      | 2 | which command?
        frob                                                          | 2 | Unmatched argument at index 0: 'frob'
        contrl --day 2001-01-01                                       | 2 | control
        control                                                       | 2 | Missing required option: '--day=DAY'
        control --day                                                 | 2 | '--day'
        control --day 2001-13-01                                      | 2 | '2001-13-01' is not a day; write an ISO date
        control --day Nov_2001                                        | 2 | 'Nov_2001' is not a day; write an ISO date
        control --day 1999-12-31                                      | 2 | the atlas covers 2000-01-01 to 2020-12-31; 1999-12-31 lies outside
        control --day 2021-01-01                                      | 2 | the atlas covers 2000-01-01 to 2020-12-31; 2021-01-01 lies outside
        control --day 2001-01-01 --format xml                         | 2 | [CSV, JSON]
        control --day 2001-01-01 --frmat csv                          | 2 | '--frmat'
        control --day 2001-01-01 --geodata no-such-folder             | 1 | no geodata folder at no-such-folder; name it with --geodata FOLDER
        events --from 2002-01-01 --to 2001-01-01                      | 2 | --from 2002-01-01 lies after --to 2001-01-01
        snapshot --day 2001-01-01                                     | 2 | Missing required option: '--output=FILE'
        snapshot --day 2001-01-01 -o - --proposal middle_to_b         | 2 | unknown proposal 'middle_to_b'; did you mean middle_to_a?
        snapshot --day 2001-01-01 -o - --proposal xyzzy               | 2 | unknown proposal 'xyzzy'; `araxes proposals` lists them
        snapshot --day 2001-01-01 -o - --layers control,raods         | 2 | unknown layer 'raods'; did you mean roads?
        snapshot --day 2001-01-01 -o - --extent fall                  | 2 | unknown extent 'fall'; did you mean full?
        snapshot --day 2001-01-01 -o - --extent 45,40,46              | 2 | it has 3 numbers, not 4
        snapshot --day 2001-01-01 -o - --extent 45,40,46,north        | 2 | write west,south,east,north in degrees
        snapshot --day 2001-01-01 -o - --extent 46,40,45,41           | 2 | expected west < east
        snapshot --day 2001-01-01 -o - --extent 45,40,NaN,41          | 2 | expected west < east
        snapshot --day 2001-01-01 -o - --size 1920                    | 2 | '1920' is not a size; write width x height
        snapshot --day 2001-01-01 -o - --size 0x1080                  | 2 | each side must have 16 to 16384 pixels
        snapshot --day 2001-01-01 -o - --size 1920x999999             | 2 | each side must have 16 to 16384 pixels
        snapshot --day 2001-01-01 -o - --names de                     | 2 | [EN, AZ, HY, RU]
        snapshot --day 2001-01-01 -o no-such-folder/map.png           | 1 | no-such-folder: no such file or folder
        snapshot --day 2001-01-01 -o src                              | 1 | src is a folder; name a file
        """)
    void wrongArgumentsAreExplained(String arguments, int code, String message) {
        var run = CommandRun.inTestAtlas(arguments == null ? new String[0] : arguments.split(" "));
        assertAll(
            () -> assertEquals(code, run.code(), run.err()),
            () -> assertTrue(run.err().contains(message), run.err()),
            () -> assertFalse(run.err().contains("\tat "), "no stack trace"),
            () -> assertEquals("", run.out(), "nothing but data goes to standard output"));
    }
}

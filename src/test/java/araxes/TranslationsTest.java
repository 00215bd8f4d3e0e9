package araxes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every translation says what the English bundle says, no less and no more, and can be formatted.
class TranslationsTest {
    private static final Path RESOURCES = Path.of("resources");
    private static final String REVIEW_MARK = "# Machine-made translation; to be reviewed by a native reader.";
    /// What the window and its map say.
    private static final Set<String> TRANSLATED = Set.of("window", "map", "scenario", "session", "start");
    /// What scripts and other programs read.
    private static final Set<String> ENGLISH_ONLY = Set.of("cli", "geodata", "export", "report");
    /// Their places are those of [String#format]; the others' those of [MessageFormat].
    private static final Set<String> PRINTF = Set.of("session", "start");
    /// Formats even what has no place, so that apostrophes are always doubled.
    private static final Set<String> ALWAYS_FORMATTED = Set.of("scenario");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(,?)");
    private static final Pattern CONVERSION = Pattern.compile("%(?:(\\d+)\\$)?([a-zA-Z%])");

    private record Bundle(String name, Language language) {
        Path file() {
            return RESOURCES.resolve("messages-" + name + (language == Language.EN ? "" : "_" + language.code()) + ".properties");
        }

        Locale locale() {
            return Locale.of(language.code());
        }

        @Override
        public String toString() {
            return file().getFileName().toString();
        }
    }

    static Stream<Arguments> translations() {
        return TRANSLATED.stream().sorted().flatMap(name -> Stream.of(Language.values()).filter(language -> language != Language.EN)
            .map(language -> Arguments.of(new Bundle(name, language))));
    }

    static Stream<Arguments> all() {
        return Stream.concat(TRANSLATED.stream().map(name -> Arguments.of(new Bundle(name, Language.EN))), translations());
    }

    @Test
    void everyBundleIsTranslatedIntoEveryLanguageOrStaysEnglishByDecision() throws IOException {
        var expected = new TreeSet<String>();
        ENGLISH_ONLY.forEach(name -> expected.add(new Bundle(name, Language.EN).toString()));
        all().forEach(bundle -> expected.add(String.valueOf(bundle.get()[0])));
        try (var files = Files.list(RESOURCES)) {
            assertEquals(expected, files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("messages-"))
                .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void firstLineSaysThatNobodyHasReviewedIt(Bundle bundle) throws IOException {
        assertEquals(REVIEW_MARK, Files.readAllLines(bundle.file()).getFirst());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void keysAreThoseOfTheEnglish(Bundle bundle) throws IOException {
        assertEquals(read(english(bundle)).keySet(), read(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsEmptyAndASpaceInFrontIsKept(Bundle bundle) throws IOException {
        forEachPair(bundle, (key, english, translated) -> {
            assertFalse(translated.isBlank(), key);
            assertEquals(english.startsWith(" "), translated.startsWith(" "), key);
            assertEquals(translated.stripTrailing(), translated, key);
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void placesAreThoseOfTheEnglish(Bundle bundle) throws IOException {
        forEachPair(bundle, (key, english, translated) -> {
            if (PRINTF.contains(bundle.name)) {
                assertEquals(conversions(english), conversions(translated), key);
            } else {
                assertEquals(places(english), places(translated), key);
                // Numbers and choices fail on a value that is a text already.
                var numbers = numbers(translated);
                numbers.removeAll(numbers(english));
                assertEquals(Set.of(), numbers, () -> key + " is given no number for");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySentenceTakesItsValues(Bundle bundle) throws IOException {
        read(bundle).forEach((key, pattern) -> {
            if (PRINTF.contains(bundle.name)) {
                var values = conversions(pattern).values().stream().map(letter -> letter.equals("d") ? (Object) 7 : "value").toArray();
                assertTrue(!String.format(bundle.locale(), pattern, values).isBlank(), key);
            } else if (!places(pattern).isEmpty() || ALWAYS_FORMATTED.contains(bundle.name)) {
                for (int number : List.of(0, 1, 2, 5, 21, 38)) {
                    var said = new MessageFormat(pattern, bundle.locale()).format(values(pattern, number));
                    assertFalse(said.contains("{"), () -> key + " says " + said);
                    texts(pattern).forEach(index -> assertTrue(said.contains("value" + index), () -> key + " says " + said));
                    assertEquals(pattern.replace("''", "'").chars().filter(c -> c == '\'').count(), said.chars().filter(c -> c == '\'').count(),
                        () -> key + ": an apostrophe is written twice");
                }
            } else {
                assertFalse(pattern.contains("''"), () -> key + " is not formatted, its apostrophes are written once");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void menusOfTheBarOpenByLettersOfTheirOwn(Bundle bundle) throws IOException {
        var words = read(bundle);
        var letters = new HashSet<Character>();
        read(english(bundle)).forEach((key, english) -> {
            var name = words.getOrDefault(key, english);
            // A menu takes the letter after the first underscore; elsewhere one would vanish.
            assertEquals(english.matches("_?[^_]*") && key.startsWith("menu.") && english.contains("_") ? 1 : 0,
                name.chars().filter(c -> c == '_').count(), () -> key + ": underscores");
            if (name.contains("_")) {
                char letter = Character.toLowerCase(name.charAt(name.indexOf('_') + 1));
                assertTrue(Character.isLetter(letter), key);
                assertTrue(letters.add(letter), () -> key + ": another menu has the letter " + letter);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void listsHaveTheLinesOfTheEnglish(Bundle bundle) throws IOException {
        forEachPair(bundle, (key, english, translated) -> {
            assertEquals(english.lines().count(), translated.lines().count(), key);
            if (key.startsWith("keys.") && key.endsWith(".lines")) {
                assertAll(translated.lines().map(line -> () -> assertTrue(line.matches("\\S.* = \\S.*"), line)));
            }
        });
    }

    private interface Pair {
        void check(String key, String english, String translated);
    }

    /// Keys that one of the two lacks are told of by [#keysAreThoseOfTheEnglish].
    private static void forEachPair(Bundle bundle, Pair pair) throws IOException {
        var translated = read(bundle);
        assertAll(read(english(bundle)).entrySet().stream().filter(entry -> translated.containsKey(entry.getKey()))
            .map(entry -> () -> pair.check(entry.getKey(), entry.getValue(), translated.get(entry.getKey()))));
    }

    private static Bundle english(Bundle bundle) {
        return new Bundle(bundle.name, Language.EN);
    }

    private static Map<String, String> read(Bundle bundle) throws IOException {
        var words = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    twice.add((String) key);
                }
                return key;
            }
        };
        try (var reader = Files.newBufferedReader(bundle.file())) {
            properties.load(reader);
        }
        assertEquals(List.of(), twice, () -> "written twice in " + bundle);
        return words;
    }

    private static Set<Integer> places(String pattern) {
        return PLACE.matcher(pattern).results().map(TranslationsTest::index).collect(Collectors.toCollection(TreeSet::new));
    }

    /// The places that are formatted as numbers or choices.
    private static Set<Integer> numbers(String pattern) {
        return PLACE.matcher(pattern).results().filter(place -> !place.group(2).isEmpty()).map(TranslationsTest::index)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> texts(String pattern) {
        var texts = places(pattern);
        texts.removeAll(numbers(pattern));
        return texts;
    }

    private static int index(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }

    private static Object[] values(String pattern, int number) {
        var values = new Object[10];
        Arrays.setAll(values, index -> "value" + index);
        numbers(pattern).forEach(index -> values[index] = number);
        return values;
    }

    /// What is converted at each place, by its position among the values.
    private static Map<Integer, String> conversions(String pattern) {
        var conversions = new TreeMap<Integer, String>();
        int next = 1;
        for (var place : CONVERSION.matcher(pattern).results().filter(place -> !place.group(2).equals("%")).toList()) {
            conversions.put(place.group(1) == null ? next++ : Integer.parseInt(place.group(1)), place.group(2));
        }
        return conversions;
    }
}

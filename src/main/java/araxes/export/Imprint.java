package araxes.export;

import araxes.model.Atlas;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a file says of itself, in the way of its format. Nothing in it depends on the clock or the machine.
///
/// @param title one line; control characters and marks that turn the direction of text are taken out
/// @param description the picture in words, for those who cannot see it; cleaned in the same way, line by line
/// @param recipe the session state from which the file can be made again, as JSON; null if it carries none. Kept in ASCII: other
/// characters become the escapes of JSON that stand for them, and line ends spaces, so that no format needs to change it
/// @param software name and version of the program
/// @param created stands in the file where its format has a place for it; null leaves it out
public record Imprint(String title, String description, @Nullable String recipe, String software, @Nullable Instant created) {
    /// Under this name every format keeps the recipe.
    public static final String RECIPE = "araxes:recipe";
    /// In characters. Longer ones are neither written nor read.
    public static final int LONGEST_RECIPE = 1 << 20;

    /// For a file that says nothing of itself.
    public static final Imprint NONE = new Imprint("", "", null, "", null);

    public Imprint {
        title = clean(title);
        description = description.lines().map(Imprint::clean).collect(Collectors.joining("\n"));
        recipe = recipe == null ? null : ascii(recipe);
        software = clean(software);
        if (recipe != null && recipe.length() > LONGEST_RECIPE) {
            throw new IllegalArgumentException("A recipe has at most " + LONGEST_RECIPE + " characters, not " + recipe.length());
        }
    }

    /// Without a recipe, and with the time that the environment asks for, if it does.
    ///
    /// @param software name and version of the program
    public static Imprint of(String title, String description, String software) {
        return new Imprint(title, description, null, software, reproducibleInstant(System.getenv("SOURCE_DATE_EPOCH")).orElse(null));
    }

    public Imprint withRecipe(@Nullable String json) {
        return new Imprint(title, description, json, software, created);
    }

    /// The first line of the description, for a field that a program shows in one line.
    public String subject() {
        return description.lines().findFirst().orElse("");
    }

    /// What made a page and from which facts, in English whatever the window speaks: the same page has the same bytes.
    ///
    /// @param software name and version of the program
    public static String programLine(String software, Atlas atlas) {
        return ExportWords.say("program-line", software, atlas.about().asOf().toString(), atlas.dataHash().shortened());
    }

    /// The recipe as a script of HTML that nothing runs; its signs mean nothing to HTML. Null if there is none.
    public @Nullable String asScript() {
        return recipe == null ? null : DataRecipes.SCRIPT_START + recipe.replace("<", "\\u003c") + DataRecipes.SCRIPT_END;
    }

    /// The instant of `SOURCE_DATE_EPOCH`; empty if it is not set or is not a number of seconds. Files are never stamped with the clock:
    /// the same map would then be another file a second later.
    ///
    /// @param epoch the value of the variable; see https://reproducible-builds.org/specs/source-date-epoch/
    public static Optional<Instant> reproducibleInstant(@Nullable String epoch) {
        return epoch != null && epoch.matches("\\d{1,11}") ? Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch))) : Optional.empty();
    }

    /// Text that is inert in every format: on one line, without control characters, half characters and marks that turn the
    /// direction of what follows.
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
            if (type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
                clean.append(' ');
            } else if (!turns && type != Character.SURROGATE && (point & 0xFFFE) != 0xFFFE) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }

    /// JSON may write any character of a text as an escape, and has others only in texts.
    private static String ascii(String json) {
        var ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (character < ' ') {
                ascii.append(' ');
            } else if (character < 0x7F) {
                ascii.append(character);
            } else {
                ascii.append(String.format("\\u%04x", (int) character));
            }
        }
        return ascii.toString();
    }
}

package araxes.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.ColourVision;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ring that shows where the keyboard is, on every ground of the window, light and dark. WCAG 2.2 asks for a contrast of 3 : 1.
class FocusRingTest {
    private static final double LEAST = 3;
    private static final Pattern NAMED = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private static Map<String, String> colours(Theme theme) throws IOException {
        var colours = new HashMap<String, String>();
        try (var css = URI.create(FocusRingTest.class.getResource(theme.getUserAgentStylesheet()).toString()).toURL().openStream()) {
            NAMED.matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8)).results()
                .forEach(found -> colours.putIfAbsent(found.group(1), found.group(2).strip()));
        }
        return colours;
    }

    private static int argb(String name, Map<String, String> colours) {
        var value = name;
        while (colours.containsKey(value)) {
            value = colours.get(value);
        }
        assertTrue(value.matches("#[0-9a-f]{6}"), name + " is " + value);
        return 0xFF000000 | Integer.parseInt(value.substring(1), 16);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ringIsSeenOnEveryGround(boolean dark) throws IOException {
        var colours = colours(dark ? new PrimerDark() : new PrimerLight());
        var rings = new TreeSet<String>();
        var css = Files.readString(Path.of("resources/araxes/view/window.css"));
        RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).results().filter(rule -> rule.group(1).contains(":focus-visible")).forEach(rule -> {
            var named = Pattern.compile("-fx-(?:background|border)-color:[^;]*?(-color-[a-z-]*emphasis)").matcher(rule.group(2));
            if (named.find()) {
                rings.add(named.group(1));
            }
        });
        assertTrue(rings.contains("-color-accent-emphasis"), rings::toString);
        for (var ring : rings) {
            for (var ground : new String[] {"-color-bg-default", "-color-bg-subtle", "-color-bg-inset"}) {
                double contrast = ColourVision.contrast(argb(ring, colours), argb(ground, colours));
                assertTrue(contrast >= LEAST, () -> ring + " on " + ground + (dark ? " in the dark: " : ": ") + contrast);
            }
        }
    }
}

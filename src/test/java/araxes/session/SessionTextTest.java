package araxes.session;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.model.Provision;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTextTest {
    private static final Atlas ATLAS = TestAtlas.create();
    private static final SessionDocument DOCUMENT = SessionDocument.of(SessionState.of(MapState.on(TestAtlas.LAST)), ATLAS);

    @Property(tries = 200)
    void everySessionIsReadAsItWasWritten(@ForAll long seed) throws SessionException {
        var session = new RandomSessions(seed).session();
        var document = new SessionDocument("Araxes 9", SessionDocument.DataVersion.of(ATLAS), session,
            new SessionDocument.Picture(320, 200, Map.of("dpi", "300", "title", "ə \"x\"")));
        assertEquals(document, SessionText.read(SessionText.write(document)));
        assertEquals(document, SessionText.read(SessionText.writeLine(document)));
    }

    @Property(tries = 50)
    void sameSessionGivesTheSameText(@ForAll long seed) throws SessionException {
        var text = SessionText.write(SessionDocument.of(new RandomSessions(seed).session(), ATLAS));
        assertEquals(text, SessionText.write(SessionText.read(text)));
    }

    @Property(tries = 150)
    void damagedTextIsReadOrRefusedWithASentence(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(SessionText.write(SessionDocument.of(new RandomSessions(seed).session(), ATLAS)));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, "{}[]\",:0-9eE\\ntf\u0000é".charAt(random.nextInt(18)));
                default -> text.setLength(at + 1);
            }
        }
        try {
            SessionText.read(text.toString());
        } catch (SessionException e) {
            assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n"), e.getMessage());
        }
    }

    @Test
    void newerSchemaIsRefusedPolitely() {
        var text = SessionText.write(DOCUMENT).replace("araxes.session/1", "araxes.session/2");
        assertEquals("this was made by a newer Araxes (its form is number 2, this program reads up to 1); open it with a newer version",
            assertThrows(SessionException.class, () -> SessionText.read(text)).getMessage());
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageOfTheProgram() {
        var before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of("ru"));
        try {
            assertEquals("это не сеанс Araxes", assertThrows(SessionException.class, () -> SessionText.read("{}")).getMessage());
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void membersThatAreNotKnownAreIgnored() throws SessionException {
        var text = SessionText.write(DOCUMENT).replaceFirst("\"session\": \\{", "\"later\": [1], \"session\": { \"mood\": \"calm\",");
        assertEquals(DOCUMENT, SessionText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "42", "{\"schema\": 1}", "{\"schema\": \"araxes.metrics/1\"}", "\u0000\u0001",
        "{\"schema\": \"araxes.session/99999999999\"}", "{\"schema\": \"araxes.session/1\", \"schema\": \"araxes.session/1\"}"})
    void whatIsNoSessionIsSaidToBeNone(String text) {
        var message = assertThrows(SessionException.class, () -> SessionText.read(text)).getMessage();
        assertTrue(message.startsWith("this is not a session of Araxes") || message.startsWith("the file is damaged"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"swipe\": 0.5|\"swipe\": 7|session: A swipe is a fraction",
        "\"swipe\": 0.5|\"swipe\": 1e999|session file.session.swipe is not a number",
        "\"active\": 0|\"active\": 3|session: SINGLE has 1 panes, not 1 with 3 active",
        "\"day\": \"2020-12-31\"|\"day\": \"2020-13-31\"|session file.session.panes[0].day: '2020-13-31' is not a date",
        "\"worldview\": \"un\"|\"worldview\": \"mars\"|session file.session.look.worldview: 'mars' is none of un, ",
        "\"type\": \"instant\"|\"type\": \"range\", \"length\": \"P0D\"|session file.session.window: A range of time has a length",
        "\"title\": \"\"|\"title\": 5|session file.session.title is not a text",
        "\"title\": \"\",||session file.session.title is missing",
        "\"panes\": [|\"panes\": [ 7,|session file.session.panes[0] is not an object"})
    void whatIsWrongIsNamedByItsPlace(String change) {
        var parts = change.split("\\|", -1);
        var text = SessionText.write(DOCUMENT);
        assertTrue(text.contains(parts[0]), text);
        var message = assertThrows(SessionException.class, () -> SessionText.read(text.replace(parts[0], parts[1]))).getMessage();
        assertTrue(message.startsWith(parts[2]), message);
    }

    @Test
    void textThatIsBuiltToExhaustTheReaderIsRefused() {
        for (var bomb : List.of("[".repeat(1_000_000), "{\"a\":".repeat(1_000_000), "{\"schema\": " + "9".repeat(1_000_000) + "}",
            "{\"schema\": \"" + "a".repeat(2_000_000) + "\"}")) {
            assertThrows(SessionException.class, () -> SessionText.read(bomb));
        }
    }

    @Test
    void recipeOfAPictureHoldsItsView() {
        var viewport = new Viewport(0.627, 0.374, 8.3, 640, 480);
        var document = SessionDocument.ofPicture(MapState.on(TestAtlas.LAST), viewport, ATLAS);
        var read = assertDoesNotThrow(() -> SessionText.read(SessionText.writeLine(document)));
        var picture = read.picture();
        assertEquals(viewport, read.session().view() == null || picture == null ? null : read.session().view().viewport(picture.width(), picture.height()));
        assertNotEquals(DOCUMENT, read);
    }

    @Test
    void noRecordOfASealedTypeHasAMemberThatSaysItsType() {
        assertTrue(Stream.of(Provision.class, araxes.cartography.TimeWindow.class).flatMap(RecordJson::kinds)
            .flatMap(kind -> Stream.of(kind.getRecordComponents())).noneMatch(component -> component.getName().equals(RecordJson.TYPE)));
    }
}

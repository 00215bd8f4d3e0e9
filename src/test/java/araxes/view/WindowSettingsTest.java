package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.cartography.Look;
import araxes.cartography.MapColours;
import araxes.cartography.Worldview;
import araxes.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowSettingsTest {
    private final MemoryPreferences store = new MemoryPreferences();

    @Test
    void windowSpeaksAsTheSystemIfItCan() {
        var settings = new WindowSettings(store);
        assertEquals("hy", settings.locale(Locale.of("hy", "AM")).getLanguage());
        assertEquals("en", settings.locale(Locale.FRANCE).getLanguage());
        settings.setLanguage(Language.AZ);
        assertEquals("az", settings.locale(Locale.of("hy", "AM")).getLanguage());
    }

    @Test
    void settingsAreFoundAgain() {
        var settings = new WindowSettings(store);
        var look = Look.DEFAULT.withLanguage(Language.RU).withWorldview(Worldview.DE_FACTO).withColours(MapColours.GREYSCALE);
        settings.setLook(look);
        settings.setNamesLanguage(Language.RU);
        settings.themeProperty().set(WindowSettings.Theme.DARK);
        settings.setBounds(new Rectangle2D(10, 20, 800, 600), false);
        settings.setDivider("left", 0.3);
        var again = new WindowSettings(store);
        assertEquals(look, again.look());
        assertEquals(WindowSettings.Theme.DARK, again.themeProperty().get());
        assertEquals(Optional.of(new Rectangle2D(10, 20, 800, 600)), again.bounds());
        assertEquals(0.3, again.divider("left", 0.2));
    }

    @Test
    void mapSpeaksAsTheWindowUntilItsLanguageIsChosen() {
        var settings = new WindowSettings(store);
        settings.setLanguage(Language.AZ);
        assertEquals(Language.AZ, settings.look().language());
        settings.setLook(settings.look().withColours(MapColours.GREYSCALE));
        settings.setLanguage(Language.HY);
        assertEquals(Language.HY, settings.look().language());
        settings.setNamesLanguage(Language.EN);
        assertEquals(Language.EN, settings.look().language());
    }

    @Test
    void whatCannotBeReadCountsAsNotSet() {
        store.put("theme", "purple");
        store.put("names", "klingon");
        store.put("window.width", "wide");
        store.put("divider.left", "7");
        var settings = new WindowSettings(store);
        assertEquals(WindowSettings.Theme.SYSTEM, settings.themeProperty().get());
        assertEquals(Look.DEFAULT, settings.look());
        assertEquals(Optional.empty(), settings.bounds());
        assertEquals(0.2, settings.divider("left", 0.2));
    }

    @Test
    void maximisedWindowKeepsTheSizeItHadBefore() {
        var settings = new WindowSettings(store);
        settings.setBounds(new Rectangle2D(10, 20, 800, 600), false);
        settings.setBounds(new Rectangle2D(0, 0, 1920, 1080), true);
        assertEquals(Optional.of(new Rectangle2D(10, 20, 800, 600)), settings.bounds());
        assertEquals(true, settings.isMaximised());
    }

    @Test
    void windowOfAScreenThatIsGoneOpensOnOneThatIsThere() {
        var settings = new WindowSettings(store);
        var laptop = new Rectangle2D(0, 0, 1440, 900);
        var monitor = new Rectangle2D(1440, 0, 1920, 1080);
        settings.setBounds(new Rectangle2D(1500, 40, 1200, 800), false);
        assertEquals(Optional.of(new Rectangle2D(1500, 40, 1200, 800)), settings.boundsOn(List.of(laptop, monitor)));
        assertEquals(Optional.empty(), settings.boundsOn(List.of(laptop)));
        settings.setBounds(new Rectangle2D(100, -400, 1200, 800), false);
        assertEquals(Optional.empty(), settings.boundsOn(List.of(laptop, monitor)), "above every screen, its title could not be taken hold of");
    }
}

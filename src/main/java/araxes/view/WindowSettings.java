package araxes.view;

import araxes.cartography.Look;
import araxes.cartography.MapColours;
import araxes.cartography.NamePolicy;
import araxes.cartography.Worldview;
import araxes.model.Language;
import araxes.viewmodel.DateWording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one start to the next, in the place where the platform keeps such things.
///
/// A value that cannot be read, written by hand or by another version, counts as not set.
public final class WindowSettings {
    /// Held, or the level would be forgotten with the logger.
    private static final Logger PREFERENCES_LOG = Logger.getLogger("java.util.prefs");
    private static final double TITLE_BAR = 20;
    private static final String EXPORT = "export.";
    private final Preferences store;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<DateWording.Style> dates;

    public enum Theme { SYSTEM, LIGHT, DARK }

    public WindowSettings(Preferences store) {
        this.store = store;
        theme = kept("theme", Theme.class, Theme.SYSTEM);
        dates = kept("dates", DateWording.Style.class, DateWording.Style.WORDS);
        dates.subscribe(DateWording::use);
    }

    /// Those of the user who runs the program.
    public static WindowSettings ofUser() {
        // The JDK announces on standard error that it made its folder.
        PREFERENCES_LOG.setLevel(Level.WARNING);
        return new WindowSettings(Preferences.userRoot().node("araxes"));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<DateWording.Style> datesProperty() {
        return dates;
    }

    /// The language of the window; empty to follow the system.
    public Optional<Language> language() {
        return find("language", Language.class);
    }

    public void setLanguage(@Nullable Language language) {
        set("language", language);
    }

    /// The language in which the window speaks: as chosen, else the system's if it is one of ours, else English.
    public Locale locale(Locale system) {
        var spoken = Arrays.stream(Language.values()).filter(language -> language.code().equals(system.getLanguage())).findFirst();
        return language().or(() -> spoken).map(language -> Locale.of(language.code())).orElse(Locale.ENGLISH);
    }

    /// How a map looks before anybody changed it; until its language is chosen it speaks as the window does.
    public Look look() {
        return new Look(namesLanguage().or(this::spoken).orElse(Look.DEFAULT.language()),
            find("name-policy", NamePolicy.class).orElse(Look.DEFAULT.names()),
            find("worldview", Worldview.class).orElse(Look.DEFAULT.worldview()),
            find("colours", MapColours.class).orElse(Look.DEFAULT.colours()));
    }

    private Optional<Language> spoken() {
        var window = locale(Locale.getDefault(Locale.Category.DISPLAY)).getLanguage();
        return Arrays.stream(Language.values()).filter(language -> language.code().equals(window)).findFirst();
    }

    /// The language that was chosen for maps; empty to follow the window's.
    public Optional<Language> namesLanguage() {
        return find("names", Language.class);
    }

    public void setNamesLanguage(@Nullable Language language) {
        set("names", language);
    }

    /// All but the language, which is chosen by itself.
    public void setLook(Look look) {
        set("name-policy", look.names());
        set("worldview", look.worldview());
        set("colours", look.colours());
    }

    /// The folder of the last file of a kind, such as `export`.
    public Optional<String> folder(String kind) {
        return Optional.ofNullable(store.get("folder." + kind, null));
    }

    public void setFolder(String kind, String folder) {
        store.put("folder." + kind, folder);
    }

    /// How the last export was made, as [araxes.viewmodel.ExportMemory] writes it.
    Map<String, String> export() {
        var kept = new LinkedHashMap<String, String>();
        try {
            for (var key : store.keys()) {
                if (key.startsWith(EXPORT)) {
                    kept.put(key.substring(EXPORT.length()), store.get(key, ""));
                }
            }
        } catch (BackingStoreException _) {
            return Map.of(); // as usual, then
        }
        return kept;
    }

    void setExport(Map<String, String> kept) {
        kept.forEach((name, value) -> store.put(EXPORT + name, value.length() > Preferences.MAX_VALUE_LENGTH ? "" : value));
    }

    /// Where the window stood, in pixels of the screen; empty if it never was closed.
    Optional<Rectangle2D> bounds() {
        double width = store.getDouble("window.width", 0);
        double height = store.getDouble("window.height", 0);
        return width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height)
            ? Optional.of(new Rectangle2D(store.getDouble("window.x", 0), store.getDouble("window.y", 0), width, height)) : Optional.empty();
    }

    /// Where the window stood, if its title can still be taken hold of there: a screen may be gone since.
    ///
    /// @param screens what of each screen windows may cover
    Optional<Rectangle2D> boundsOn(List<Rectangle2D> screens) {
        return bounds().filter(last -> screens.stream().anyMatch(screen ->
            screen.contains(last.getMinX() + last.getWidth() / 2, last.getMinY() + TITLE_BAR / 2)));
    }

    boolean isMaximised() {
        return store.getBoolean("window.maximised", false);
    }

    void setBounds(Rectangle2D bounds, boolean maximised) {
        if (!maximised) {
            store.putDouble("window.x", bounds.getMinX());
            store.putDouble("window.y", bounds.getMinY());
            store.putDouble("window.width", bounds.getWidth());
            store.putDouble("window.height", bounds.getHeight());
        }
        store.putBoolean("window.maximised", maximised);
    }

    /// Position of a divider, as a fraction of the whole.
    double divider(String name, double otherwise) {
        double position = store.getDouble("divider." + name, otherwise);
        return position > 0 && position < 1 ? position : otherwise;
    }

    void setDivider(String name, double position) {
        store.putDouble("divider." + name, position);
    }

    /// Forgets everything.
    void reset() {
        try {
            store.clear();
        } catch (BackingStoreException e) {
            throw new IllegalStateException(e);
        }
        theme.set(Theme.SYSTEM);
        dates.set(DateWording.Style.WORDS);
    }

    private <E extends Enum<E>> ObjectProperty<E> kept(String key, Class<E> type, E otherwise) {
        var property = new SimpleObjectProperty<>(find(key, type).orElse(otherwise));
        property.subscribe((_, now) -> set(key, now));
        return property;
    }

    private <E extends Enum<E>> Optional<E> find(String key, Class<E> type) {
        var text = store.get(key, "");
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(text)).findFirst();
    }

    private void set(String key, @Nullable Enum<?> value) {
        if (value == null) {
            store.remove(key);
        } else {
            store.put(key, value.name().toLowerCase(Locale.ROOT));
        }
    }
}

package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.BorderReading;
import araxes.model.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whose reading of the borders is drawn. What each draws differently is said by the atlas, never by the program.
public enum Worldview {
    /// The internationally recognised borders.
    UN,
    /// As Armenia reads them.
    ARMENIA,
    /// As Azerbaijan reads them.
    AZERBAIJAN,
    /// Lines where control changes hands on the ground.
    DE_FACTO;

    /// The name in the data, on the command line and in files, such as `de-facto`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Worldview> find(String id) {
        return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
    }

    /// Whether the atlas tells readings of the borders apart.
    static boolean isTold(Atlas atlas) {
        return !atlas.about().readings().isEmpty();
    }

    /// What the atlas says of this reading; one without any difference where it says nothing.
    public BorderReading readingOf(Atlas atlas) {
        return atlas.about().readings().stream().filter(reading -> reading.id().equals(id())).findFirst()
            .orElseGet(() -> new BorderReading(id(), Names.of(id()), "", List.of(), List.of(), false));
    }
}

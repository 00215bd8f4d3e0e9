package araxes.cartography;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the user can show or hide, in drawing order. The kind tells the legend which of the three never-mixed layers it belongs to.
public enum MapLayer {
    CONTROL(Kind.DE_FACTO), LAKES(Kind.CONTEXT), RIVERS(Kind.CONTEXT), UNITS(Kind.DE_FACTO), DISTRICTS(Kind.DE_JURE), NKAO(Kind.DE_JURE),
    PRESENCE(Kind.DE_FACTO), CORRIDORS(Kind.DE_FACTO), ROADS(Kind.CONTEXT), RAILWAYS(Kind.CONTEXT), ROUTES(Kind.PROPOSAL),
    DE_JURE(Kind.DE_JURE), LINES(Kind.DE_FACTO), POINTS(Kind.CONTEXT), SETTLEMENTS(Kind.CONTEXT);

    /// Recognised borders, control on the ground, what someone proposed, or the ground itself.
    public enum Kind { DE_JURE, DE_FACTO, PROPOSAL, CONTEXT }

    private final Kind kind;

    MapLayer(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// The name on the command line and in files, such as `de-jure`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MapLayer> find(String id) {
        return Arrays.stream(values()).filter(layer -> layer.id().equals(id)).findFirst();
    }

    /// What is shown when nothing else is asked.
    public static Set<MapLayer> defaults() {
        return EnumSet.of(CONTROL, LAKES, RIVERS, UNITS, DE_JURE, LINES, SETTLEMENTS);
    }
}

package araxes.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

/// The figures of `araxes metrics`, by the names under which tables and documents give them.
public enum FigureName {
    AREA_HELD("km2"),
    AREA_HELD_OF("km2"),
    AREA_SOVEREIGN("km2"),
    AREA_HELD_BY_OTHERS("km2"),
    SHARE_HELD_BY_OTHERS("percent"),
    POPULATION_LOWEST("people"),
    POPULATION_HIGHEST("people"),
    SETTLEMENTS("settlements"),
    BORDER_HELD("km"),
    BORDER_SOVEREIGN("km"),
    PARTS("parts"),
    EXCLAVES("parts"),
    EXCLAVE_AREA("km2"),
    ENCLAVES("parts"),
    ENCLAVE_AREA("km2"),
    ISLANDS("parts"),
    ROADS("km"),
    RAILWAYS("km"),
    CONTROL_GIVEN("km2"),
    CONTROL_RECEIVED("km2"),
    CONTROL_NET("km2"),
    CONTROL_PASSED("km2"),
    LEAVES("km2"),
    SOVEREIGNTY_GIVEN("km2"),
    SOVEREIGNTY_RECEIVED("km2"),
    SOVEREIGNTY_NET("km2"),
    SOVEREIGNTY_PASSED("km2"),
    RETURNED("percent"),
    CORRIDOR_WIDTH("km"),
    CORRIDOR_ROUTE_LENGTH("km"),
    CORRIDOR_LENGTH("km"),
    CORRIDOR_LONGEST("km"),
    CORRIDOR_NARROWEST("km"),
    CORRIDOR_AREA("km2");

    private final String unit;

    FigureName(String unit) {
        this.unit = unit;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Such as `km2`; plain ASCII, as in the published figures of the data.
    public String unit() {
        return unit;
    }

    /// For people.
    public String label() {
        return ReportWords.of("figure." + id());
    }

    /// For people; empty for what is counted.
    public static String unitInWords(String unit) {
        return ReportWords.of("unit." + unit);
    }

    /// What `--figure` may name; the help lists it.
    public static final class Ids extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        public Ids() {
            super(Arrays.stream(FigureName.values()).map(FigureName::id).toList());
        }
    }
}

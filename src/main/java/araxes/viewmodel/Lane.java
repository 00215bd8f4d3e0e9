package araxes.viewmodel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A row of the timeline. Sparklines stand above the lanes of what happened.
public enum Lane {
    /// Who held how much of what ever changed hands.
    PARTY_AREA(26, Set.of()),
    /// How much changed hands.
    CHANGED_AREA(18, Set.of()),
    CONTROL(12, Set.of("control")),
    FIGHTING(12, Set.of("war", "ceasefire", "violence", "incident")),
    TALKS(12, Set.of("talks", "agreement", "diplomacy", "decision", "proposal")),
    OTHER(12, Set.of()),
    PROPOSALS(38, Set.of());

    private final double height;
    private final Set<String> eventTypes;

    Lane(double height, Set<String> eventTypes) {
        this.height = height;
        this.eventTypes = eventTypes;
    }

    /// In pixels.
    public double height() {
        return height;
    }

    public boolean isSparkline() {
        return this == PARTY_AREA || this == CHANGED_AREA;
    }

    /// The lane of an event; a type that no lane knows is shown too.
    static Lane ofEvent(String type) {
        return Arrays.stream(values()).filter(lane -> lane.eventTypes.contains(type)).findFirst().orElse(OTHER);
    }

    /// Its name.
    public String text() {
        return Messages.text(key());
    }

    /// What it shows and how, in a sentence.
    public String explanation() {
        return Messages.text(key() + ".tooltip");
    }

    private String key() {
        return "lane." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

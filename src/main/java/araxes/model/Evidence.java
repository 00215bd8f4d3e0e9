package araxes.model;

import java.util.List;

/// Why a statement is believed: ids of its sources, the trust in it, how it was checked, and where sources disagree.
public record Evidence(
    List<String> sources, Confidence confidence, Verification verification, List<Alternative> alternatives) {
    public Evidence {
        sources = List.copyOf(sources);
        alternatives = List.copyOf(alternatives);
    }
}

package araxes.model;

import java.util.Map;
import java.util.Optional;

/// Who controls each unit on one day, by party id. The unit of comparison between history, proposals and scenarios.
public record ControlMap(Map<UnitId, String> controllers) {
    public ControlMap {
        controllers = Map.copyOf(controllers);
    }

    public Optional<String> controllerOf(UnitId unit) {
        return Optional.ofNullable(controllers.get(unit));
    }
}

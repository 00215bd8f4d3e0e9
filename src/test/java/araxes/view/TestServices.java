package araxes.view;

import araxes.YamlScenarios;

/// What a window in a test asks of its surroundings: nothing that outlasts the test.
public final class TestServices {
    private TestServices() {}

    public static WindowServices with(Dialogs dialogs, Links links) {
        return new WindowServices(dialogs, links, new YamlScenarios(), settings(), () -> {}, () -> {});
    }

    static WindowSettings settings() {
        return new WindowSettings(new MemoryPreferences());
    }
}

package araxes.bench;

import java.io.IOException;
import java.util.List;

/// Half an hour of scripted use of the real window: says how long anything kept its thread, what did, and whether the memory grows. Run by `mvn -q -Psoak`,
/// for another time by `-Dsoak.minutes=1`.
public final class Soak {
    private Soak() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(Machine.describe());
        int code;
        try (var screen = Screen.open().orElse(null)) {
            var builder = new ProcessBuilder(Children.java(SoakWindow.class, List.of(System.getProperty("araxes.geodata", "geodata"),
                System.getProperty("soak.minutes", "30"), System.getProperty("soak.seed", "1")).toArray(String[]::new))).inheritIO();
            if (screen != null) {
                builder.environment().put("DISPLAY", screen.display());
            }
            code = builder.start().waitFor();
        }
        System.out.println("load average after: " + Machine.load());
        System.exit(code);
    }
}

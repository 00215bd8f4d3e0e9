package araxes;

/// The front door: arguments go to the command line, none opens the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}

package araxes.session;

/// What the files of this program say of it.
public final class Program {
    private static final Program THIS = new Program();
    private final String nameAndVersion;

    private Program() {
        var version = Program.class.getPackage().getImplementationVersion();
        nameAndVersion = "Araxes " + (version == null ? Wording.of("unpackaged") : version);
    }

    /// Such as `Araxes 1.0`.
    public static String nameAndVersion() {
        return THIS.nameAndVersion;
    }
}

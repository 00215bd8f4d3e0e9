package araxes.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /// Name and version of the program.
    static String line() {
        var version = Version.class.getPackage().getImplementationVersion();
        return Wording.of("version-line", version == null ? Wording.of("unpackaged") : version);
    }
}

package araxes.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {software()};
    }

    /// Such as `araxes 1.2.3`; every file that is made says so.
    static String software() {
        var version = Version.class.getPackage().getImplementationVersion();
        return Wording.of("version-line", version == null ? Wording.of("unpackaged") : version);
    }
}

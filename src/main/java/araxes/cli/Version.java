package araxes.cli;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {Wording.of("version-line", version == null ? Wording.of("unpackaged") : version)};
    }
}

package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.PartialDate;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.UnitId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A scenario of the analyst's own in a file: one entry in the form of `proposals.yaml`, the day it is laid on, the lines drawn for it,
/// and what its making needs. Whatever the file says, it is never taken for a historical proposal.
///
/// @param proposal marked as the analyst's own; starts on the day after the baseline
/// @param baseline day whose situation it is laid on
/// @param locked units that editing leaves alone
/// @param rules names of the checks it shall pass
public record ScenarioFile(Proposal proposal, LocalDate baseline, List<UnitId> locked, List<String> rules) {
    /// The newest version of the form; older ones are read too.
    public static final int VERSION = 1;

    public ScenarioFile {
        locked = List.copyOf(locked);
        rules = List.copyOf(rules);
    }

    /// What was found in a file.
    ///
    /// @param scenario empty if anything is wrong
    public record Reading(Optional<ScenarioFile> scenario, List<DataIssue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    /// True for a name that can only be a file's: ids of proposals have no such ending.
    public static boolean isNamed(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /// @param rules the names of rules there are
    /// @throws GeodataException if the file cannot be used; the message names the file, the place and the remedy
    public static ScenarioFile read(Path file, Atlas atlas, Collection<String> rules) throws GeodataException {
        var reading = examine(file, atlas, rules);
        if (!reading.issues().isEmpty()) {
            throw new GeodataException(reading.issues().getFirst());
        }
        return reading.scenario().orElseThrow();
    }

    /// As [#read], and says everything that is wrong.
    public static Reading examine(Path file, Atlas atlas, Collection<String> rules) {
        var issues = new Issues(file.toString());
        return new ScenarioReader(atlas, rules, issues).read(YamlFile.read(file, Limits.SCENARIO, issues));
    }

    /// The scenario of a text that [#text] made.
    ///
    /// @param name stands for the file in messages
    public static Reading parse(String text, String name, Atlas atlas, Collection<String> rules) {
        var issues = new Issues(name);
        return new ScenarioReader(atlas, rules, issues).read(YamlFile.parse(text, Limits.SCENARIO, issues));
    }

    /// The content of the file, UTF-8 by convention. The same scenario always gives the same text.
    public String text() {
        return ScenarioWriter.text(this);
    }

    /// A scenario starts on the day after its baseline, so that the baseline is its eve as it is a historical proposal's.
    public static PartialDate startOn(LocalDate baseline) {
        return new PartialDate(baseline.plusDays(1), Precision.DAY);
    }
}

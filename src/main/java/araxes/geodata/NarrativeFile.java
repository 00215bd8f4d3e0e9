package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.Narrative;
import araxes.model.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file of the folder `narratives`, one guided tour each. The folder may be missing.
final class NarrativeFile {
    static final String FOLDER = "narratives/";
    private static final String SUFFIX = ".yaml";
    private static final double SMALLEST_ZOOM = 3;
    private static final double LARGEST_ZOOM = 16;
    private final Atlas.About about;
    private final List<Proposal> proposals;

    NarrativeFile(Atlas.About about, List<Proposal> proposals) {
        this.about = about;
        this.proposals = proposals;
    }

    /// Names inside the geodata folder, such as `narratives/key-west-2001.yaml`, in alphabetical order.
    ///
    /// @throws IOException if there is such a folder but it cannot be listed
    static List<String> names(Path geodata) throws IOException {
        var folder = geodata.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(SUFFIX)).sorted().map(name -> FOLDER + name).toList();
        }
    }

    /// Empty, with issues, if it has no usable step.
    Optional<Narrative> read(String name, Entry file) {
        file.define(References.Kind.EXTENT, about.extents().keySet());
        var expected = name.substring(FOLDER.length(), name.length() - SUFFIX.length());
        var id = file.text("id");
        if (!id.isEmpty() && !id.equals(expected)) {
            file.issue("narrative.id", id, expected);
        }
        var title = file.text("title");
        var intro = file.text("intro");
        var steps = new ArrayList<Narrative.Step>();
        for (var entry : file.entries("steps")) {
            step(entry).ifPresent(steps::add);
        }
        if (steps.isEmpty()) {
            file.issue("narrative.no-steps");
        }
        file.finish();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Narrative(id, title, intro, steps));
    }

    private Optional<Narrative.Step> step(Entry entry) {
        var day = entry.date("day");
        if (!entry.has("day")) {
            entry.issue("field.missing", "day");
        }
        if (day != null && (day.isBefore(about.firstDay()) || day.isAfter(about.asOf()))) {
            entry.issue("narrative.day", day, about.firstDay(), about.asOf());
        }
        var laid = entry.texts("proposals");
        laid.forEach(id -> entry.refer(References.Kind.PROPOSAL, id));
        var title = entry.text("title");
        var look = look(entry);
        var outcome = entry.has("outcome") && entry.entry("outcome") instanceof Entry computed ? outcome(computed) : null;
        var text = entry.text("text");
        var evidence = entry.evidence();
        entry.finish();
        return day == null || look == null ? Optional.empty() : Optional.of(new Narrative.Step(title, day, look, laid, outcome, text, evidence));
    }

    private Narrative.@Nullable Look look(Entry entry) {
        if (entry.isText("view")) {
            return new Narrative.Named(entry.reference(References.Kind.EXTENT, "view"));
        }
        if (!(entry.entry("view") instanceof Entry view)) {
            return null;
        }
        double longitude = view.requiredNumber("lon");
        double latitude = view.requiredNumber("lat");
        double zoom = view.requiredNumber("zoom");
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85) {
            view.issue("coordinates.range", longitude, latitude);
            return new Narrative.Centred(0, 0, SMALLEST_ZOOM);
        }
        if (zoom < SMALLEST_ZOOM || zoom > LARGEST_ZOOM) {
            view.issue("narrative.zoom", zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
        }
        view.finish();
        return new Narrative.Centred(longitude, latitude, Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM));
    }

    private Narrative.Phase outcome(Entry entry) {
        var id = entry.reference(References.Kind.PROPOSAL, "proposal");
        int phase = (int) entry.requiredNumber("phase");
        int last = proposals.stream().filter(proposal -> proposal.id().equals(id)).mapToInt(NarrativeFile::phases).findFirst()
            .orElse(Integer.MAX_VALUE);
        if (phase < 0 || phase > last) {
            entry.issue("narrative.phase", phase, id, last);
        }
        entry.finish();
        return new Narrative.Phase(id, Math.max(0, phase));
    }

    /// The highest number among its phases and those that its terms name.
    private static int phases(Proposal proposal) {
        int named = proposal.phases().stream().mapToInt(Proposal.Phase::number).max().orElse(1);
        return proposal.terms().stream().map(term -> String.valueOf(term.phase())).filter(phase -> phase.matches("\\d{1,3}")).mapToInt(Integer::parseInt)
            .reduce(named, Math::max);
    }
}

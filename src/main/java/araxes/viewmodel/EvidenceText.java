package araxes.viewmodel;

import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.Source;
import araxes.viewmodel.PictureEvidence.Fact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a map rests on, as text for a report, a table for a spreadsheet or entries for a bibliography.
public final class EvidenceText {
    private final Atlas atlas;

    public EvidenceText(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Statements with the numbers of their sources, then the sources.
    public String text(List<Fact> facts) {
        var text = new StringBuilder();
        var numbers = List.copyOf(ids(facts));
        PictureEvidence.Group group = null;
        for (var fact : facts) {
            if (fact.group() != group) {
                group = fact.group();
                text.append(Messages.text("evidence." + group.name().toLowerCase(Locale.ROOT))).append('\n');
            }
            var marks = fact.sources().stream().map(id -> String.valueOf(numbers.indexOf(id) + 1)).collect(Collectors.joining(", ", " [", "]"));
            text.append("  ").append(fact.subject()).append(": ").append(fact.statement()).append(marks).append('\n');
            if (!fact.trust().isEmpty()) {
                text.append("    ").append(fact.trust()).append('\n');
            }
            fact.alternatives().forEach(other -> text.append("    ").append(Messages.text("here.otherwise", claim(other))).append('\n'));
        }
        text.append('\n');
        for (int i = 0; i < numbers.size(); i++) {
            int number = i + 1;
            var id = numbers.get(i);
            text.append(atlas.findSource(id).map(source -> "[" + number + "] " + cited(source)).orElse("[" + number + "] " + id)).append('\n');
        }
        return text.toString();
    }

    private static String claim(Alternative other) {
        return other.claim() + " [" + String.join(", ", other.sources()) + "]";
    }

    private static String cited(Source source) {
        var url = source.url();
        return source.title() + " (" + source.standpoint() + (source.date() == null ? "" : ", " + source.date()) + ")" + (url == null ? "" : " " + url);
    }

    /// One row a statement; text that a spreadsheet would take for a formula starts with an apostrophe.
    public String csv(List<Fact> facts) {
        var csv = new StringBuilder("layer,subject,statement,trust,sources,otherwise\n");
        for (var fact : facts) {
            csv.append(List.of(fact.group().name().toLowerCase(Locale.ROOT), fact.subject(), fact.statement(), fact.trust(),
                String.join(";", fact.sources()), fact.alternatives().stream().map(EvidenceText::claim).collect(Collectors.joining("; ")))
                .stream().map(EvidenceText::cell).collect(Collectors.joining(","))).append('\n');
        }
        return csv.toString();
    }

    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[,\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /// The sources as entries for BibTeX, each once.
    public String bibTex(List<Fact> facts) {
        var text = new StringBuilder();
        ids(facts).forEach(id -> atlas.findSource(id).ifPresent(source -> text.append(entry(source))));
        return text.toString();
    }

    private static String entry(Source source) {
        var date = source.date();
        var url = source.url();
        return "@misc{" + source.id() + ",\n  title = {{" + escaped(source.title()) + "}},\n"
            + (date == null ? "" : "  year = {" + date.earliest().getYear() + "},\n")
            + (url == null ? "" : "  url = {" + url + "},\n")
            + "  note = {" + escaped(source.standpoint() + "; " + source.kind() + "; " + source.verified()) + "}\n}\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash{}").replaceAll("([&%$#_{}])", "\\\\$1").replace("\\textbackslash\\{\\}", "\\textbackslash{}")
            .replace("~", "\\textasciitilde{}").replace("^", "\\textasciicircum{}");
    }

    private static LinkedHashSet<String> ids(List<Fact> facts) {
        var ids = new LinkedHashSet<String>();
        facts.forEach(fact -> {
            ids.addAll(fact.sources());
            fact.alternatives().forEach(other -> ids.addAll(other.sources()));
        });
        return ids;
    }
}

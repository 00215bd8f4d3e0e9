package araxes.report;

import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes on inside another report: what was a chapter becomes a section, and names stand where reports for programs have identifiers.
///
/// @param deeper by how many levels
/// @param names by identifier
record Section(Prose text, int deeper, Map<String, String> names) implements Prose {
    private static final int DEEPEST = 6;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    static Section of(Atlas atlas, int deeper, Prose text) {
        var names = new HashMap<String, String>();
        atlas.layer(FeatureLayer.STATES).forEach(state -> names.put(state.id(), state.names().english()));
        atlas.layer(FeatureLayer.ROUTES).forEach(route -> names.put(route.id(), route.names().english()));
        atlas.units().forEach(unit -> names.put(unit.id().value(), unit.names().english()));
        atlas.parties().forEach(party -> names.put(party.id(), party.names().english()));
        names.put(SituationRows.NO_STATE, ReportWords.of("report.no-state"));
        return new Section(text, deeper, names);
    }

    /// Whole words only: what is part of a longer identifier, such as a source's, stays.
    String named(String sentence) {
        return WORD.matcher(sentence).replaceAll(word -> Matcher.quoteReplacement(names.getOrDefault(word.group(), word.group())));
    }

    @Override
    public void heading(int level, String title) throws IOException {
        text.heading(Math.min(DEEPEST, level + deeper), named(title));
    }

    @Override
    public void paragraph(String words) throws IOException {
        text.paragraph(words);
    }

    @Override
    public void bullets(List<String> lines) throws IOException {
        text.bullets(lines.stream().map(this::named).toList());
    }

    @Override
    public void table(List<String> header, int texts, List<List<String>> rows) throws IOException {
        text.table(header.stream().map(this::named).toList(), texts, rows.stream().map(row -> row.stream().map(this::named).toList()).toList());
    }

    @Override
    public void beginAside(int level, String title) throws IOException {
        text.beginAside(Math.min(DEEPEST, level + deeper), title);
    }

    @Override
    public void endAside() throws IOException {
        text.endAside();
    }

    @Override
    public void picture(byte[] png, String caption, String alternative) throws IOException {
        text.picture(png, caption, alternative);
    }
}

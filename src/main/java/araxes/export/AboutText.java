package araxes.export;

/// What a table says of itself, as text for people, where a format has no better place.
final class AboutText {
    private AboutText() {}

    /// Lines end with a line feed.
    static String of(FeatureTable table, Imprint imprint, String dataHash) {
        var text = new StringBuilder();
        line(text, table.title());
        line(text, "");
        table.notes().forEach(note -> line(text, note));
        line(text, "");
        table.credits().forEach(credit -> line(text, credit));
        line(text, ExportWords.say("made-by", imprint.software(), dataHash));
        return text.toString();
    }

    /// The columns with their meaning and their names in the Shapefile.
    static String withFields(FeatureTable table, Imprint imprint, String dataHash) {
        var text = new StringBuilder(of(table, imprint, dataHash));
        line(text, "");
        line(text, ExportWords.say("shapefile.fields"));
        table.fields().forEach(field -> line(text, field.shortName() + " = " + field.name() + ": " + field.description()));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(Imprint.clean(line)).append('\n');
    }
}

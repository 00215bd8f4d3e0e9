package araxes.report;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of figures and reports, kept in `messages-report.properties`.
final class ReportWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages-report", Locale.ROOT);

    private ReportWords() {}

    /// @param values fill the places of [String#format] in the text
    static String of(String key, Object... values) {
        return String.format(Locale.ROOT, BUNDLE.getString(key), values);
    }
}

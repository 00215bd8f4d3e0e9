package araxes.export;

import java.io.IOException;
import java.util.List;

/// Where a report for people is written. All texts are plain: whatever the form takes for its own signs is made harmless by it.
public interface Prose {
    /// @param level 1 to 6
    void heading(int level, String text) throws IOException;

    void paragraph(String text) throws IOException;

    /// Nothing if there are no lines.
    void bullets(List<String> lines) throws IOException;

    /// @param texts how many columns at the left hold text; the others hold numbers and are set flush right
    void table(List<String> header, int texts, List<List<String>> rows) throws IOException;

    /// What most readers pass over: a form that can folds it away.
    ///
    /// @param level of its heading
    void beginAside(int level, String title) throws IOException;

    void endAside() throws IOException;

    /// @param png the bytes of the picture
    /// @param alternative what it shows, in words
    void picture(byte[] png, String caption, String alternative) throws IOException;
}

package araxes.report;

import araxes.export.Prose;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A piece of a report, kept until it is known in which form it is wanted.
public sealed interface ReportBlock {
    void write(Prose text) throws IOException;

    record Heading(int level, String words) implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.heading(level, words);
        }
    }

    record Paragraph(String words) implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.paragraph(words);
        }
    }

    record Bullets(List<String> lines) implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.bullets(lines);
        }
    }

    /// @param texts how many of the first columns are no numbers
    record Table(List<String> header, int texts, List<List<String>> rows) implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.table(header, texts, rows);
        }
    }

    /// What follows until [AsideEnd] is for who wants to know more.
    record Aside(int level, String title) implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.beginAside(level, title);
        }
    }

    record AsideEnd() implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.endAside();
        }
    }

    record Picture(byte[] png, String caption, String alternative) implements ReportBlock {
        @Override
        public void write(Prose text) throws IOException {
            text.picture(png, caption, alternative);
        }
    }

    /// Takes down what is written.
    final class Pad implements Prose {
        private final List<ReportBlock> blocks = new ArrayList<>();

        List<ReportBlock> blocks() {
            return List.copyOf(blocks);
        }

        @Override
        public void heading(int level, String text) {
            blocks.add(new Heading(level, text));
        }

        @Override
        public void paragraph(String text) {
            blocks.add(new Paragraph(text));
        }

        @Override
        public void bullets(List<String> lines) {
            blocks.add(new Bullets(List.copyOf(lines)));
        }

        @Override
        public void table(List<String> header, int texts, List<List<String>> rows) {
            blocks.add(new Table(List.copyOf(header), texts, List.copyOf(rows)));
        }

        @Override
        public void beginAside(int level, String title) {
            blocks.add(new Aside(level, title));
        }

        @Override
        public void endAside() {
            blocks.add(new AsideEnd());
        }

        @Override
        public void picture(byte[] png, String caption, String alternative) {
            blocks.add(new Picture(png, caption, alternative));
        }
    }
}

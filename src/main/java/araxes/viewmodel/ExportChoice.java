package araxes.viewmodel;

import araxes.cartography.MapColours;
import araxes.cartography.PagePart;
import araxes.cartography.SessionState;
import araxes.export.DataFormat;
import araxes.export.FilmFormat;
import araxes.export.PageFile;
import araxes.export.TimeSteps;
import araxes.report.ReportPage;
import araxes.session.FilmOptions;
import araxes.session.PictureOptions;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// What shall be exported of the map and how: all that can be chosen, so that it can be kept from one export to the next.
///
/// @param colours null for those of the map
/// @param pattern of the name of the file, without an ending, see [araxes.export.NamePattern]
public record ExportChoice(Kind kind, PictureOptions picture, Film film, Data data, Report report, @Nullable MapColours colours, String pattern) {
    public static final String USUAL_PATTERN = "{title}_{day}_{proposal}";

    public enum Kind { PICTURE, FILM, DATA, REPORT }

    /// A time-lapse.
    ///
    /// @param from inclusive
    /// @param to inclusive
    /// @param speed pictures a second
    public record Film(FilmFormat format, PictureOptions.Size size, LocalDate from, LocalDate to, TimeSteps step, double speed, boolean loop,
        boolean captions) {
        public Film {
            if (!FilmOptions.isSpeed(speed)) {
                throw new IllegalArgumentException("Not a speed: " + speed);
            }
        }

        /// The library encodes: what the window writes is to be had on every machine.
        FilmOptions options() {
            return new FilmOptions(from, to, step, speed, loop, captions, false);
        }

        public Film withFormat(FilmFormat wanted) {
            return new Film(wanted, size, from, to, step, speed, loop, captions);
        }

        public Film withSize(PictureOptions.Size wanted) {
            return new Film(format, wanted, from, to, step, speed, loop, captions);
        }

        public Film between(LocalDate first, LocalDate last) {
            return new Film(format, size, first, last, step, speed, loop, captions);
        }

        public Film withStep(TimeSteps wanted) {
            return new Film(format, size, from, to, wanted, speed, loop, captions);
        }

        public Film withSpeed(double picturesASecond) {
            return new Film(format, size, from, to, step, picturesASecond, loop, captions);
        }

        public Film withLoop(boolean wanted) {
            return new Film(format, size, from, to, step, speed, wanted, captions);
        }

        public Film withCaptions(boolean wanted) {
            return new Film(format, size, from, to, step, speed, loop, wanted);
        }
    }

    /// A table of areas.
    public record Data(What what, DataFormat format) {}

    /// A page for people.
    public record Report(Subject subject, ReportPage form) {
        /// About what the session shows: a comparison if it has one and no proposal, a proposal if it has no comparison.
        public Report fitting(SessionState session) {
            boolean hasProposal = ExportReport.proposal(session).isPresent();
            boolean hasComparison = ExportReport.against(session).isPresent();
            return hasProposal == hasComparison ? this : new Report(hasProposal ? Subject.PROPOSAL : Subject.COMPARISON, form);
        }
    }

    public enum Subject { PROPOSAL, COMPARISON }

    public enum What { SITUATION, HISTORY, OUTCOME, DIFFERENCE }

    /// Before anybody chose: a picture to post, the film of all years.
    ///
    /// @param first day of the atlas
    /// @param last day of the atlas, inclusive
    public static ExportChoice usual(LocalDate first, LocalDate last) {
        return new ExportChoice(Kind.PICTURE, new PictureOptions(PageFile.PNG, "16:9", null, null, null, null, null, PagePart.defaults()),
            new Film(FilmFormat.GIF, new PictureOptions.Size(1280, 720), first, last, new TimeSteps.Every(Period.ofYears(1)), 2, true, true),
            new Data(What.SITUATION, DataFormat.GEOJSON), new Report(Subject.PROPOSAL, ReportPage.HTML), null, USUAL_PATTERN);
    }

    public ExportChoice withKind(Kind wanted) {
        return new ExportChoice(wanted, picture, film, data, report, colours, pattern);
    }

    public ExportChoice withPicture(PictureOptions wanted) {
        return new ExportChoice(kind, wanted, film, data, report, colours, pattern);
    }

    public ExportChoice withFilm(Film wanted) {
        return new ExportChoice(kind, picture, wanted, data, report, colours, pattern);
    }

    public ExportChoice withData(Data wanted) {
        return new ExportChoice(kind, picture, film, wanted, report, colours, pattern);
    }

    public ExportChoice withReport(Report wanted) {
        return new ExportChoice(kind, picture, film, data, wanted, colours, pattern);
    }

    public ExportChoice withColours(@Nullable MapColours wanted) {
        return new ExportChoice(kind, picture, film, data, report, wanted, pattern);
    }

    public ExportChoice withPattern(String wanted) {
        return new ExportChoice(kind, picture, film, data, report, colours, wanted);
    }

    /// With its dot; empty for a folder.
    public String ending() {
        return switch (kind) {
            case PICTURE -> "." + picture.file().ending();
            case FILM -> switch (film.format) {
                case GIF -> ".gif";
                case APNG, SHEET -> ".png";
                case MP4 -> ".mp4";
                case FRAMES -> "";
            };
            case DATA -> data.format.ending();
            case REPORT -> report.form.ending();
        };
    }
}

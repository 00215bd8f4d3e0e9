package araxes.viewmodel;

import araxes.cartography.MapColours;
import araxes.cartography.PagePart;
import araxes.export.DataFormat;
import araxes.export.FilmFormat;
import araxes.export.PageFile;
import araxes.export.TimeSteps;
import araxes.session.FilmOrder;
import araxes.session.PictureOptions;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// What shall be exported of the map and how: all that can be chosen, so that it can be kept from one export to the next.
///
/// @param colours null for those of the map
/// @param pattern of the name of the file, without an ending, see [araxes.export.NamePattern]
public record ExportChoice(Kind kind, PictureOptions picture, Film film, Data data, @Nullable MapColours colours, String pattern) {
    public static final String USUAL_PATTERN = "{title}_{day}_{proposal}";

    public enum Kind { PICTURE, FILM, DATA }

    /// A time-lapse.
    ///
    /// @param from inclusive
    /// @param to inclusive
    /// @param speed pictures a second
    public record Film(FilmFormat format, PictureOptions.Size size, LocalDate from, LocalDate to, TimeSteps step, double speed, boolean loop,
        boolean captions) {
        public Film {
            if (!(speed >= FilmOrder.SLOWEST && speed <= FilmOrder.FASTEST)) {
                throw new IllegalArgumentException("Not a speed: " + speed);
            }
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

    public enum What { SITUATION, HISTORY, OUTCOME, DIFFERENCE }

    /// Before anybody chose: a picture to post, the film of all years.
    ///
    /// @param first day of the atlas
    /// @param last day of the atlas, inclusive
    public static ExportChoice usual(LocalDate first, LocalDate last) {
        return new ExportChoice(Kind.PICTURE, new PictureOptions(PageFile.PNG, "16:9", null, null, null, null, null, PagePart.defaults()),
            new Film(FilmFormat.GIF, new PictureOptions.Size(1280, 720), first, last, new TimeSteps.Every(Period.ofYears(1)), 2, true, true),
            new Data(What.SITUATION, DataFormat.GEOJSON), null, USUAL_PATTERN);
    }

    public ExportChoice withKind(Kind wanted) {
        return new ExportChoice(wanted, picture, film, data, colours, pattern);
    }

    public ExportChoice withPicture(PictureOptions wanted) {
        return new ExportChoice(kind, wanted, film, data, colours, pattern);
    }

    public ExportChoice withFilm(Film wanted) {
        return new ExportChoice(kind, picture, wanted, data, colours, pattern);
    }

    public ExportChoice withData(Data wanted) {
        return new ExportChoice(kind, picture, film, wanted, colours, pattern);
    }

    public ExportChoice withColours(@Nullable MapColours wanted) {
        return new ExportChoice(kind, picture, film, data, wanted, pattern);
    }

    public ExportChoice withPattern(String wanted) {
        return new ExportChoice(kind, picture, film, data, colours, wanted);
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
        };
    }
}

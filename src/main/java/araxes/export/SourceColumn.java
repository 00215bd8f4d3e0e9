package araxes.export;

import araxes.model.Source;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is told of a source, in the order in which it is told.
enum SourceColumn {
    ID, TITLE, KIND, STANDPOINT, URL, DATE, VERIFIED;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable String of(Source source) {
        return switch (this) {
            case ID -> source.id();
            case TITLE -> source.title();
            case KIND -> source.kind();
            case STANDPOINT -> source.standpoint();
            case URL -> source.url();
            case DATE -> source.date() == null ? null : source.date().toString();
            case VERIFIED -> source.verified();
        };
    }
}

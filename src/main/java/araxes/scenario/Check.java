package araxes.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A yes-or-no question put to a situation, answered with its reason.
///
/// @param subject what the question is about where it can be put more than once, such as a route; else empty
/// @param reason one sentence, with the figures that decided it
/// @param place where it is decided, if that is one place
public record Check(Question question, String subject, Verdict verdict, String reason, @Nullable Place place) {
    public enum Question {
        /// The state's mainland and its detached unit are connected by land it holds.
        MAINLAND_TOUCHES_DETACHED,
        /// The autonomous area is connected to its protector by land they hold, or through a corridor for them.
        AUTONOMOUS_TOUCHES_PROTECTOR,
        /// The state that needs it still has the border with the neighbour.
        BORDER_IS_KEPT,
        /// All districts at issue are held by the state whose they are.
        DISTRICTS_RETURNED,
        /// What two states cede to each other is equal in area, within so many per cent.
        EXCHANGE_IS_EVEN,
        /// What each party holds is in one piece.
        LAND_IS_CONTIGUOUS,
        /// No part is surrounded by a single other party that was not so before.
        NO_NEW_ENCLAVE,
        /// A corridor has its stated width everywhere.
        CORRIDOR_HAS_ITS_WIDTH,
        /// A road or railway runs wholly on land that one party holds.
        LINE_UNDER_ONE_PARTY;

        /// How files name it.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Question> of(String id) {
            return Arrays.stream(values()).filter(question -> question.id().equals(id)).findFirst();
        }

        /// How files name all of them.
        public static List<String> ids() {
            return Arrays.stream(values()).map(Question::id).toList();
        }
    }

    public enum Verdict { PASS, FAIL, NOT_APPLICABLE }

    /// @param name as in the data
    /// @param longitude degrees WGS 84
    public record Place(String name, double longitude, double latitude) {}
}

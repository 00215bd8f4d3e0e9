package araxes.search;

/// How well something fits.
///
/// @param name that fits
/// @param distance 0 for the name itself, more the less it fits
record Match(String name, int distance) {
    static final int EXACT = 0;
    static final int BEGINS = 1;
    static final int WORD = 2;
    static final int WORDS_OF_NAME = 3;
    static final int SOUNDS_THE_SAME = 3;
    static final int CONTAINS = 4;
    static final int SOUNDS_ALIKE = 5;
    /// After all that its names say; but a letter wrong is a guess, and what is written comes before it.
    static final int WORDS_ABOUT = 6;
    static final int ONE_LETTER_WRONG = 7;
}

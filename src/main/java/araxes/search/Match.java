package araxes.search;

/// How well something fits.
///
/// @param name that fits
/// @param distance 0 for the name itself, more the less it fits
record Match(String name, int distance) {
    static final int EXACT = 0;
    static final int BEGINS = 1;
    static final int WORD = 2;
    static final int WORDS_ABOUT = 3;
    static final int SOUNDS_THE_SAME = 3;
    static final int CONTAINS = 4;
    static final int SOUNDS_ALIKE = 5;
    static final int ONE_LETTER_WRONG = 6;
}

package araxes.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was typed, made ready to be compared with many names.
record Query(List<String> forms, List<String> sounds, List<List<String>> words) {
    /// A shorter word with a letter wrong could be anything.
    private static final int LONG_ENOUGH_FOR_A_TYPO = 5;
    private static final int LONG_ENOUGH_FOR_SOUND = 4;
    private static final int LONG_ENOUGH_FOR_A_PART = 3;

    static Query of(String text) {
        var forms = Folding.forms(text).stream().filter(form -> !form.isEmpty()).toList();
        return new Query(forms, forms.stream().map(Folding::sound).filter(sound -> sound.length() >= LONG_ENOUGH_FOR_SOUND).distinct().toList(),
            forms.stream().map(form -> List.of(form.split(" "))).toList());
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /// Null if nothing fits.
    ///
    /// @param names of the thing
    /// @param about words of its names and of what else is said of it: words typed may be among these, but then it ranks lower
    @Nullable Match match(List<Name> names, List<String> about) {
        Match best = null;
        for (var name : names) {
            int distance = distance(name);
            if (distance >= 0 && (best == null || distance < best.distance())) {
                best = new Match(name.written(), distance);
            }
        }
        if (best == null || best.distance() > Match.WORDS_OF_NAME) {
            for (var name : names) {
                if (anyBegins(name.words())) {
                    return new Match(name.written(), Match.WORDS_OF_NAME);
                }
            }
        }
        return (best == null || best.distance() > Match.WORDS_ABOUT) && anyBegins(about)
            ? new Match(names.getFirst().written(), Match.WORDS_ABOUT) : best;
    }

    private boolean anyBegins(List<String> among) {
        for (var all : words) {
            if (allBegin(among, all)) {
                return true;
            }
        }
        return false;
    }

    /// Loops, since this runs for everything the atlas has at every key that is pressed.
    private static boolean allBegin(List<String> words, List<String> starts) {
        for (var start : starts) {
            boolean found = false;
            for (var word : words) {
                if (word.startsWith(start)) {
                    found = true;
                    break;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /// Negative if the name does not fit.
    private int distance(Name name) {
        int best = Integer.MAX_VALUE;
        for (var form : forms) {
            for (var known : name.forms()) {
                if (known.equals(form)) {
                    return Match.EXACT;
                }
                if (known.startsWith(form)) {
                    best = Math.min(best, Match.BEGINS);
                } else if (form.length() >= LONG_ENOUGH_FOR_A_PART && known.contains(form)) {
                    best = Math.min(best, known.contains(" " + form) ? Match.WORD : Match.CONTAINS);
                } else if (form.length() >= LONG_ENOUGH_FOR_A_TYPO && oneEditApart(form, known)) {
                    best = Math.min(best, Match.ONE_LETTER_WRONG);
                }
            }
            for (var word : name.words()) {
                if (form.length() >= LONG_ENOUGH_FOR_A_TYPO && oneEditApart(form, word)) {
                    best = Math.min(best, Match.ONE_LETTER_WRONG);
                }
            }
        }
        for (var sound : sounds) {
            for (var known : name.sounds()) {
                if (known.equals(sound)) {
                    best = Math.min(best, Match.SOUNDS_THE_SAME);
                } else if (known.startsWith(sound)) {
                    best = Math.min(best, Match.SOUNDS_ALIKE);
                }
            }
        }
        return best == Integer.MAX_VALUE ? -1 : best;
    }

    /// One letter too many, too few or another, or two neighbours in the wrong order.
    static boolean oneEditApart(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> one.regionMatches(same + 1, other, same, other.length() - same);
            case -1 -> one.regionMatches(same, other, same + 1, one.length() - same);
            default -> one.regionMatches(same + 1, other, same + 1, one.length() - same - 1) || same + 1 < one.length()
                && one.charAt(same) == other.charAt(same + 1) && one.charAt(same + 1) == other.charAt(same)
                && one.regionMatches(same + 2, other, same + 2, one.length() - same - 2);
        };
    }
}

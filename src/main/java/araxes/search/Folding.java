package araxes.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Brings names of all scripts to lower-case Latin letters, so that what sounds alike compares equal.
final class Folding {
    private static final Map<String, String> CYRILLIC = Map.ofEntries(Map.entry("дж", "j"), Map.entry("а", "a"), Map.entry("б", "b"),
        Map.entry("в", "v"), Map.entry("г", "g"), Map.entry("д", "d"), Map.entry("е", "e"), Map.entry("ё", "yo"), Map.entry("ж", "zh"),
        Map.entry("з", "z"), Map.entry("и", "i"), Map.entry("й", "y"), Map.entry("к", "k"), Map.entry("л", "l"), Map.entry("м", "m"),
        Map.entry("н", "n"), Map.entry("о", "o"), Map.entry("п", "p"), Map.entry("р", "r"), Map.entry("с", "s"), Map.entry("т", "t"),
        Map.entry("у", "u"), Map.entry("ф", "f"), Map.entry("х", "kh"), Map.entry("ц", "ts"), Map.entry("ч", "ch"), Map.entry("ш", "sh"),
        Map.entry("щ", "sh"), Map.entry("ъ", ""), Map.entry("ы", "y"), Map.entry("ь", ""), Map.entry("э", "e"), Map.entry("ю", "yu"),
        Map.entry("я", "ya"), Map.entry("ә", "e"), Map.entry("ғ", "gh"), Map.entry("ҝ", "g"), Map.entry("һ", "h"), Map.entry("ө", "o"),
        Map.entry("ү", "u"), Map.entry("ҹ", "j"), Map.entry("ј", "y"));
    private static final Map<String, String> ARMENIAN = Map.ofEntries(Map.entry("ու", "u"), Map.entry("և", "ev"), Map.entry("ա", "a"),
        Map.entry("բ", "b"), Map.entry("գ", "g"), Map.entry("դ", "d"), Map.entry("ե", "e"), Map.entry("զ", "z"), Map.entry("է", "e"),
        Map.entry("ը", "y"), Map.entry("թ", "t"), Map.entry("ժ", "zh"), Map.entry("ի", "i"), Map.entry("լ", "l"), Map.entry("խ", "kh"),
        Map.entry("ծ", "ts"), Map.entry("կ", "k"), Map.entry("հ", "h"), Map.entry("ձ", "dz"), Map.entry("ղ", "gh"), Map.entry("ճ", "ch"),
        Map.entry("մ", "m"), Map.entry("յ", "y"), Map.entry("ն", "n"), Map.entry("շ", "sh"), Map.entry("ո", "o"), Map.entry("չ", "ch"),
        Map.entry("պ", "p"), Map.entry("ջ", "j"), Map.entry("ռ", "r"), Map.entry("ս", "s"), Map.entry("վ", "v"), Map.entry("տ", "t"),
        Map.entry("ր", "r"), Map.entry("ց", "ts"), Map.entry("փ", "p"), Map.entry("ք", "k"), Map.entry("օ", "o"), Map.entry("ֆ", "f"));
    /// How Azerbaijani letters sound to a reader of English.
    private static final Map<String, String> AZERBAIJANI = Map.of("x", "kh", "c", "j", "ş", "sh", "ç", "ch", "ğ", "gh", "q", "g", "ə", "a");
    /// Spellings of one sound, the longer first.
    private static final String[][] ALIKE = {{"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"kh", "h"}, {"x", "h"}, {"gh", "g"}, {"q", "g"}, {"k", "g"},
        {"tch", "c"}, {"ch", "c"}, {"ts", "c"}, {"tz", "c"}, {"sch", "s"}, {"sh", "s"}, {"ph", "f"}, {"w", "v"}, {"y", "i"}, {"e", "a"},
        {"u", "o"}};

    private Folding() {}

    /// Lower-case letters a–z, digits and single spaces; diacritics, apostrophes and other marks are gone.
    static String plain(String text) {
        return letters(lower(text), Map.of());
    }

    /// Everything a text may be meant as: by its letters, as an Azerbaijani would read them, and roughly by sound.
    static Set<String> forms(String text) {
        var lower = lower(text);
        var forms = new LinkedHashSet<String>();
        forms.add(letters(lower, Map.of()));
        forms.add(letters(lower, AZERBAIJANI));
        return forms;
    }

    /// What is left when spellings of the same sound are one; takes what [#forms] gives.
    static String sound(String folded) {
        var sound = folded;
        for (var alike : ALIKE) {
            sound = sound.replace(alike[0], alike[1]);
        }
        var single = new StringBuilder();
        for (int i = 0; i < sound.length(); i++) {
            if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
                single.append(sound.charAt(i));
            }
        }
        return single.toString();
    }

    private static String lower(String text) {
        // Both the dotted and the dotless i of Azerbaijani are an i to whoever has another keyboard.
        return Normalizer.normalize(text.replace('İ', 'i').replace('ı', 'i').toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private static String letters(String lower, Map<String, String> first) {
        var folded = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            var one = lower.substring(i, i + 1);
            var two = i + 1 < lower.length() ? lower.substring(i, i + 2) : one;
            if (CYRILLIC.containsKey(two) || ARMENIAN.containsKey(two)) {
                folded.append(CYRILLIC.getOrDefault(two, ARMENIAN.getOrDefault(two, "")));
                i += two.length() - 1;
            } else if (one.equals("ո") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) {
                folded.append("vo");
            } else if (first.containsKey(one)) {
                folded.append(first.get(one));
            } else if (CYRILLIC.containsKey(one) || ARMENIAN.containsKey(one)) {
                folded.append(CYRILLIC.getOrDefault(one, ARMENIAN.getOrDefault(one, "")));
            } else {
                latin(one, folded);
            }
        }
        return folded.toString().strip().replaceAll(" +", " ");
    }

    private static void latin(String one, StringBuilder folded) {
        switch (one) {
            case "ə" -> folded.append('e');
            case "'", "’", "ʼ", "`", "՚" -> { }
            default -> Normalizer.normalize(one, Normalizer.Form.NFD).chars().forEach(c -> {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    folded.append((char) c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    folded.append(' ');
                }
            });
        }
    }
}

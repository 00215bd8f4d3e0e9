package araxes.search;

import java.util.List;

/// A name as written and as it is compared.
///
/// @param forms folded, see [Folding#forms]
/// @param words of the forms
/// @param sounds of the forms, see [Folding#sound]
record Name(String written, List<String> forms, List<String> words, List<String> sounds) {
    static Name of(String written) {
        var forms = List.copyOf(Folding.forms(written));
        return new Name(written, forms, forms.stream().flatMap(form -> List.of(form.split(" ")).stream()).distinct().toList(),
            forms.stream().map(Folding::sound).distinct().toList());
    }
}

package fr.essaim.understanding;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.understanding.Part.Place;
import fr.essaim.understanding.PlaceReading.Found;
import java.util.List;
import java.util.Set;

/** Reads postal codes and the numbers of départements; « 20000 arbres » and « 51 idées » are numbers like others. */
final class PlaceNumbers {

    private static final Set<String> AFTER_NUMBER =
            Set.of("", "et", "ou", "pour", "depuis", "en", "avec", "qui", "par", "a", "dans");

    private final PlaceNames names;

    PlaceNumbers(PlaceNames names) {
        this.names = names;
    }

    /** Takes the number at an index when it is a place; answers where to go on, or the index itself. */
    int read(Tokens tokens, int at, Found found) {
        if (tokens.get(at).isNumber(5)) {
            return postalCode(tokens, at, found);
        }
        List<Territory> departements = names.departement(tokens.word(at));
        if (departements.isEmpty()) {
            return at;
        }
        Binding binding = Binding.before(tokens, at);
        boolean enclosed = tokens.before(at) == '(' && tokens.after(at) == ')';
        boolean said = binding.kind() == Binding.Kind.DEPARTEMENT
                || (tokens.areAt(at - 2, "dans", "le") && tokens.get(at).follows() && nothingCounted(tokens, at));
        if (!said && !enclosed) {
            return at;
        }
        found.certain().add(PlaceReading.part(tokens, new Stretch(at, at + 1, "-"), binding, departements.getFirst()));
        return at + 1;
    }

    private int postalCode(Tokens tokens, int at, Found found) {
        List<Territory> communes = names.withPostalCode(tokens.word(at));
        boolean said = tokens.areAt(at - 2, "code", "postal");
        Binding binding = Binding.before(tokens, said ? at - 2 : at);
        if (communes.isEmpty() || !isPostalCode(tokens, at, communes, said || isBound(binding))) {
            return at;
        }
        Stretch stretch = new Stretch(at, at + 1, tokens.word(at));
        found.certain()
                .add(
                        communes.size() == 1 || binding.kind() == Binding.Kind.NEAR
                                ? PlaceReading.part(tokens, stretch, binding, communes.getFirst())
                                : all(tokens, stretch, binding, communes));
        return at + 1;
    }

    // « 10000 arbres » counts trees, « 10000 Troyes » is a town; a round number alone may be either.
    private static boolean isPostalCode(Tokens tokens, int at, List<Territory> communes, boolean bound) {
        if (communes.stream().anyMatch(commune -> isNamedBeside(tokens, at, commune))) {
            return true;
        }
        boolean round = tokens.word(at).endsWith("000");
        return nothingCounted(tokens, at) && (bound || !round || tokens.size() == 1);
    }

    private static boolean isBound(Binding binding) {
        return binding.kind() == Binding.Kind.IN || binding.kind() == Binding.Kind.NEAR;
    }

    private static Place all(Tokens tokens, Stretch stretch, Binding binding, List<Territory> communes) {
        Span span = PlaceReading.span(tokens, binding.from(), stretch);
        List<TerritoryCode> codes = communes.stream().map(Territory::code).toList();
        return new Place(span, tokens.typed(span.start(), span.end()), codes, stretch.name(), false);
    }

    private static boolean isNamedBeside(Tokens tokens, int at, Territory commune) {
        String[] name = Territories.folded(commune.name()).split(" ", -1);
        return tokens.areAt(at + 1, name) || tokens.areAt(at - name.length, name);
    }

    private static boolean nothingCounted(Tokens tokens, int at) {
        boolean goesOn = at + 1 < tokens.size() && tokens.get(at + 1).follows();
        char sign = tokens.after(at);
        return (!goesOn || AFTER_NUMBER.contains(tokens.word(at + 1))) && sign != '€' && sign != '%';
    }
}

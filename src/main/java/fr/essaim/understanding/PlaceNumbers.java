package fr.essaim.understanding;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.understanding.Part.Place;
import fr.essaim.understanding.PlaceReading.Found;
import fr.essaim.understanding.PlaceReading.Stretch;
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
        found.certain()
                .add(PlaceReading.part(tokens, new Stretch(at, at + 1, "-"), binding, departements.getFirst()));
        return at + 1;
    }

    private int postalCode(Tokens tokens, int at, Found found) {
        List<Territory> communes = names.withPostalCode(tokens.word(at));
        if (communes.isEmpty()) {
            return at;
        }
        boolean code = tokens.areAt(at - 2, "code", "postal");
        Binding binding = Binding.before(tokens, code ? at - 2 : at);
        boolean bound = code || binding.kind() == Binding.Kind.IN || binding.kind() == Binding.Kind.NEAR;
        boolean round = tokens.word(at).endsWith("000");
        boolean named = communes.stream().anyMatch(commune -> isNamedBeside(tokens, at, commune));
        boolean alone = nothingCounted(tokens, at);
        if (!named && !(alone && (bound || !round || tokens.size() == 1))) {
            return at;
        }
        Territory first = communes.getFirst();
        Stretch stretch = new Stretch(at, at + 1, tokens.word(at));
        if (communes.size() == 1 || binding.kind() == Binding.Kind.NEAR) {
            found.certain().add(PlaceReading.part(tokens, stretch, binding, first));
            return at + 1;
        }
        Span span = PlaceReading.span(tokens, binding.from(), stretch);
        List<TerritoryCode> codes = communes.stream().map(Territory::code).toList();
        found.certain().add(new Place(span, tokens.typed(span.start(), span.end()), codes, tokens.word(at), false));
        return at + 1;
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

package fr.essaim.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what reaches a person in a text. Events are for ever and persons are not: such a thing never enters. */
public final class PersonalTraces {

    // Each letter is looked at once or twice, however long the text: no try begins inside a word, none gives back.
    private static final Pattern EMAIL = Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w.-]+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![0-9])(0|\\+33 ?)[1-9]([ .-]?[0-9]{2}){4}(?![0-9])");

    private PersonalTraces() {}

    /** What was found, and what to do about it in French. */
    public record Trace(String found, String message) {}

    /** The first trace in a text. */
    public static Optional<Trace> in(String text) {
        Matcher email = EMAIL.matcher(text);
        if (email.find()) {
            return Optional.of(new Trace(
                    email.group(), "Une adresse électronique n’entre pas dans la base. Retirez-la du texte."));
        }
        Matcher telephone = TELEPHONE.matcher(text);
        return telephone.find()
                ? Optional.of(new Trace(
                        telephone.group(), "Un numéro de téléphone n’entre pas dans la base. Retirez-le du texte."))
                : Optional.empty();
    }
}

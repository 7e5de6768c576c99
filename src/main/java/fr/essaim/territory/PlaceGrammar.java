package fr.essaim.territory;

import java.text.Normalizer;
import java.util.Locale;

/** Puts the name of a commune into a sentence: « de Reims », « d’Amiens », « du Mans »; « à Reims », « au Mans ». */
public final class PlaceGrammar {

    private static final String VOWELS = "aeiouy";

    private PlaceGrammar() {}

    /** « de Reims ». */
    public static String of(String name) {
        if (name.startsWith("Le ")) {
            return "du " + name.substring("Le ".length());
        }
        if (name.startsWith("Les ")) {
            return "des " + name.substring("Les ".length());
        }
        return beginsWithVowel(name) ? "d’" + name : "de " + name;
    }

    /** « à Reims ». */
    public static String at(String name) {
        if (name.startsWith("Le ")) {
            return "au " + name.substring("Le ".length());
        }
        return name.startsWith("Les ") ? "aux " + name.substring("Les ".length()) : "à " + name;
    }

    // Before an h both are said, « d’Hyères » and « de Hyères »: the one that is never wrong is written.
    private static boolean beginsWithVowel(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.FRENCH);
        return !plain.isEmpty()
                && (VOWELS.indexOf(plain.charAt(0)) >= 0 || plain.startsWith("œ"))
                && !isConsonantY(plain);
    }

    // « de Yutz », but « d’Yvetot ».
    private static boolean isConsonantY(String plain) {
        return plain.length() > 1 && plain.charAt(0) == 'y' && VOWELS.indexOf(plain.charAt(1)) >= 0;
    }
}

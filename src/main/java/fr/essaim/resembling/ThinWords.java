package fr.essaim.resembling;

import fr.essaim.lucene.FrenchWords;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the language that two texts may share without speaking of the same thing, rare though they may be in a small base. */
final class ThinWords {

    private static final Set<String> STEMS = Stream.of(
                    "un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille million milliard",
                    "premier première deuxième second seconde troisième dernier dernière nombreux nombreuse plusieurs chaque tout toute tous toutes",
                    "avant après depuis pendant lors vers entre contre selon sans sous ainsi aussi encore déjà enfin ensuite alors puis",
                    "moins plus mieux très trop peu beaucoup environ notamment également seulement ensemble partir travers grâce afin etc",
                    "nouveau nouvelle nouveaux nouvelles grand grande petit petite bon bonne autre même divers diverse différent différente certain certaine",
                    "début fin année mois jour semaine an euro euros niveau partie point fois cas cadre sein part lieu place",
                    "être avoir faire fait pouvoir peut devoir doit vouloir savoir mettre mise mettent prendre créer créé création permettre permet",
                    "donner rendre venir aller passer tenir porter suivre réaliser réalisé proposer doter confier compter atteindre inscrire")
            .flatMap(line -> FrenchWords.of(line).words().stream())
            .map(FrenchWords.Word::stem)
            .collect(Collectors.toUnmodifiableSet());

    private ThinWords() {}

    static boolean contains(String stem) {
        return STEMS.contains(stem) || stem.length() < 3 || stem.chars().anyMatch(Character::isDigit);
    }
}

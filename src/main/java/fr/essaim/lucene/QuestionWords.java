package fr.essaim.lucene;

import fr.essaim.lucene.FrenchWords.Word;
import java.util.List;
import java.util.Set;

/** The words with which French asks, wishes and thanks: they say little of what is asked about. All without case and accents. */
final class QuestionWords {

    private static final Set<String> ASKING = words("""
            bonjour bonsoir salut merci svp stp
            comment pourquoi combien quand quel quelle quels quelles lequel laquelle lesquels lesquelles qui que quoi quid
            faire fait font faut falloir fais faites faisons
            pouvoir peut peux pouvez puis peuvent pourrait pourrais pourriez pouvons
            devoir dois doit doivent devez devrait devrais
            vouloir veux veut voudrais voudrait souhaite souhaiterais aimerais
            savoir sais sait connaitre trouver trouve chercher cherche recherche
            existe existent avoir avez ont possible sert servir marche""");

    /** Words of whole sentences, beside those that ask; nobody types them among keywords. */
    private static final Set<String> OF_SENTENCES =
            words("je j tu il elle on nous vous ils elles est c ce mon ma mes moi y");

    private QuestionWords() {}

    static boolean asks(Word word) {
        return ASKING.contains(word.exact());
    }

    /** Whether somebody speaks in sentences, instead of naming what is looked for. */
    static boolean areSentence(List<Word> words) {
        return words.stream().anyMatch(word -> ASKING.contains(word.exact()) || OF_SENTENCES.contains(word.exact()));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}

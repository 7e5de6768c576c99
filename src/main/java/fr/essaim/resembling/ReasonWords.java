package fr.essaim.resembling;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a reason in French. */
@Component
public class ReasonWords {

    private final MessageSource messages;
    private final Vocabularies vocabularies;

    ReasonWords(MessageSource messages, Vocabularies vocabularies) {
        this.messages = messages;
        this.vocabularies = vocabularies;
    }

    /** « Même domaine : mobilité ». */
    public String of(Reason reason) {
        return switch (reason) {
            case Reason.Words shared -> say("mots", quoted(shared.words()));
            case Reason.Actors same -> say("acteurs", labels(same.profiles()));
            case Reason.Domains same -> several("domaine", same.domains());
            case Reason.Categories same -> several("categorie", same.categories());
            case Reason.Levels same -> several("echelon", same.levels());
            case Reason.Place same ->
                say(
                        "lieu." + same.within().code().kind().identifier(),
                        same.within().name());
            case Reason.Distance apart -> say("distance", String.valueOf(apart.kilometres()));
        };
    }

    /** What sort of reason it is, for programs. */
    public String kind(Reason reason) {
        return switch (reason) {
            case Reason.Words shared -> "mots";
            case Reason.Actors same -> "acteurs";
            case Reason.Domains same -> "domaine";
            case Reason.Categories same -> "categorie";
            case Reason.Levels same -> "echelon";
            case Reason.Place same -> "territoire";
            case Reason.Distance apart -> "distance";
        };
    }

    /** What is shared, for programs: the words, the ids of the concepts, the code of the territory, the kilometres. */
    public List<String> values(Reason reason) {
        return switch (reason) {
            case Reason.Words shared -> shared.words();
            case Reason.Actors same -> ids(same.profiles());
            case Reason.Domains same -> ids(same.domains());
            case Reason.Categories same -> ids(same.categories());
            case Reason.Levels same -> ids(same.levels());
            case Reason.Place same -> List.of(same.within().code().toString());
            case Reason.Distance apart -> List.of(String.valueOf(apart.kilometres()));
        };
    }

    private String several(String key, List<ConceptId> concepts) {
        return say(concepts.size() == 1 ? key : key + ".plusieurs", labels(concepts));
    }

    private String labels(List<ConceptId> concepts) {
        return concepts.stream()
                .map(id -> vocabularies.find(id).map(Concept::label).orElse(id.notation()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> ids(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::notation).toList();
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "«\u00a0" + word + "\u00a0»").collect(Collectors.joining(", "));
    }

    private String say(String key, String argument) {
        return messages.getMessage("ressemble." + key, new Object[] {argument}, Locale.FRENCH);
    }
}

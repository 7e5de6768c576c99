package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.reading.Batches;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in French what a retagging does, and names it in the histories of cases. */
@Component
class RetaggingWords implements Batches {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Retaggings retaggings;

    RetaggingWords(MessageSource messages, Vocabularies vocabularies, Retaggings retaggings) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.retaggings = retaggings;
    }

    @Override
    public Optional<Batch> find(String id) {
        return retaggings
                .find(id)
                .map(retagging ->
                        new Batch(say("reclassement.nom", deed(retagging.swap())), RetaggingAddresses.retagging(id)));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }

    /** « Santé remplacé par Éducation ». */
    String deed(ConceptSwap swap) {
        if (swap.removed().isEmpty()) {
            return say("reclassement.ajout", labels(swap.added()));
        }
        return swap.added().isEmpty()
                ? say("reclassement.retrait", labels(swap.removed()))
                : say("reclassement.remplacement", labels(swap.removed()), labels(swap.added()));
    }

    String label(ConceptId concept) {
        return vocabularies
                .find(concept)
                .map(Concept::label)
                .map(French::capitalized)
                .orElse(concept.notation());
    }

    String scheme(ConceptId concept) {
        return String.valueOf(
                messages.getMessage("facette." + concept.scheme(), null, concept.scheme(), Locale.FRENCH));
    }

    String state(CaseStudyState state) {
        return say("etat." + state.slug());
    }

    private String labels(Collection<ConceptId> concepts) {
        return concepts.stream().map(this::label).collect(Collectors.joining(", "));
    }
}

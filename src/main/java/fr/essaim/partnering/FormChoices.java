package fr.essaim.partnering;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the forms about partnerships let one choose from. */
@Component
public class FormChoices {

    private final Vocabularies vocabularies;
    private final PartnershipCategories categories;

    FormChoices(Vocabularies vocabularies, PartnershipCategories categories) {
        this.vocabularies = vocabularies;
        this.categories = categories;
    }

    /** A value and its words. */
    public record Choice(String value, String label, String definition) {}

    /** Values under a common heading. */
    public record Group(String label, List<Choice> choices) {}

    public List<Choice> categories() {
        return categories.all().stream()
                .flatMap(category -> branch(category.id()).stream())
                .toList();
    }

    public List<Choice> profiles() {
        return vocabularies.scheme("profil").concepts().stream()
                .filter(concept -> !concept.isReplaced())
                .map(FormChoices::choice)
                .toList();
    }

    public List<Group> domains() {
        return groups("domaine");
    }

    public List<Group> impacts() {
        return groups("impact");
    }

    private List<Group> groups(String scheme) {
        return vocabularies.scheme(scheme).concepts().stream()
                .filter(concept -> !concept.isReplaced() && concept.broader() == null)
                .map(top -> new Group(
                        French.capitalized(top.label()),
                        branch(top.id()).stream().skip(1).toList()))
                .toList();
    }

    private List<Choice> branch(ConceptId top) {
        return vocabularies.withNarrower(top).stream()
                .flatMap(id -> vocabularies.find(id).stream())
                .filter(concept -> !concept.isReplaced())
                .map(FormChoices::choice)
                .toList();
    }

    private static Choice choice(Concept concept) {
        return new Choice(concept.id().notation(), French.capitalized(concept.label()), concept.definition());
    }
}

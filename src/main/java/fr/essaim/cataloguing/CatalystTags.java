package fr.essaim.cataloguing;

import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes links of concepts and territories: to the catalysts that have them. */
@Component
class CatalystTags {

    private final CatalogueWords words;

    CatalystTags(CatalogueWords words) {
        this.words = words;
    }

    List<CatalystLink> of(Collection<ConceptId> concepts) {
        return words.current(concepts).stream()
                .map(concept -> new CatalystLink(
                        French.capitalized(concept.label()),
                        CatalystAddresses.DIRECTORY + "?" + concept.id().scheme() + "="
                                + concept.id().notation()))
                .toList();
    }
}

package fr.essaim.search;

import fr.essaim.lucene.Synonyms;
import fr.essaim.vocabulary.Vocabularies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every search asks of the ontology. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** The names of one concept mean the same. */
    @Bean
    Synonyms synonyms(Vocabularies vocabularies) {
        return new Synonyms(vocabularies.equivalentLabels());
    }
}

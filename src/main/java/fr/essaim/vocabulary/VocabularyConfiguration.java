package fr.essaim.vocabulary;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the vocabularies once, when the application starts; it does not start with wrong ones. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyConfiguration.class);

    @Bean
    Vocabularies vocabularies() {
        Vocabularies vocabularies = Vocabularies.load();
        int concepts = vocabularies.schemes().stream()
                .mapToInt(scheme -> scheme.concepts().size())
                .sum();
        LOG.info(
                "Vocabulaires lus : {} schémas, {} concepts",
                vocabularies.schemes().size(),
                concepts);
        return vocabularies;
    }

    @Bean
    VocabularyRdf vocabularyRdf(Vocabularies vocabularies) {
        return new VocabularyRdf(vocabularies);
    }
}

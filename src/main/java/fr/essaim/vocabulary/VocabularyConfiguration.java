package fr.essaim.vocabulary;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the vocabularies once, when the application starts; it does not start with wrong ones. */
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyConfiguration.class);

    /** @param folder where else the vocabularies are; those packed into the application when it is empty */
    @Bean
    Vocabularies vocabularies(@Value("${essaim.ontology:}") String folder) {
        Vocabularies vocabularies = folder.isEmpty() ? Vocabularies.load() : Vocabularies.load(Path.of(folder));
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

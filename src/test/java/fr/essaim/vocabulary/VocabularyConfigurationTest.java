package fr.essaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The application holds the vocabularies once, and says how many it read. */
@ExtendWith(OutputCaptureExtension.class)
class VocabularyConfigurationTest {

    @Test
    void the_vocabularies_are_read_once_at_start_and_counted_in_one_line(CapturedOutput output) {
        new ApplicationContextRunner()
                .withUserConfiguration(VocabularyConfiguration.class)
                .run(context ->
                        assertThat(context).hasSingleBean(Vocabularies.class).hasSingleBean(VocabularyRdf.class));
        assertThat(output.getOut()).containsOnlyOnce("Vocabulaires lus : 9 schémas, ");
    }
}

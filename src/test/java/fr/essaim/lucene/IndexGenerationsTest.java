package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexGenerationsTest {

    @TempDir
    Path folder;

    @Test
    void a_new_generation_is_built_beside_the_current_one_and_then_takes_its_place() throws IOException {
        IndexGenerations generations = new IndexGenerations(folder);
        Files.createDirectories(generations.current());
        Path next = Files.createDirectories(generations.next());
        assertThat(generations.current()).isNotEqualTo(next).exists();

        generations.switchTo(next);
        generations.removeOthers();

        assertThat(new IndexGenerations(folder).current()).isEqualTo(next).exists();
        assertThat(folder.resolve("generation-1")).doesNotExist();
    }

    @Test
    void what_an_interrupted_build_left_is_not_built_upon() throws IOException {
        IndexGenerations generations = new IndexGenerations(folder);
        Path left = Files.createDirectories(generations.next());
        Files.writeString(left.resolve("segments_1"), "reste");
        assertThat(generations.next()).isEqualTo(left).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "generation-", "generation-2\n", "../../etc", "\u00ff\u00fe\u0000", "generation-99999999999"
            })
    void a_pointer_that_says_nothing_leads_to_the_first_generation(String garbage) throws IOException {
        Files.writeString(folder.resolve("current"), garbage, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(new IndexGenerations(folder).current()).isEqualTo(folder.resolve("generation-1"));
    }
}

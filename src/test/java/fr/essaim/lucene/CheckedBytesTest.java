package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.lucene.SearchableIndex.IndexUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedBytesTest {

    @TempDir
    Path folder;

    @Test
    void a_byte_that_changed_before_is_found_by_an_early_check_too() throws IOException {
        write(CheckedBytes.none(), "un");
        changeOneByte();
        CheckedBytes early = CheckedBytes.begin(folder);
        assertThatThrownBy(() -> open(early)).isInstanceOf(IndexUnusable.class);
    }

    @Test
    void what_was_checked_says_nothing_of_a_later_commit() throws IOException {
        write(CheckedBytes.none(), "un");
        CheckedBytes early = CheckedBytes.begin(folder);
        write(early, "deux");
        changeOneByte();
        assertThatThrownBy(() -> open(early)).isInstanceOf(IndexUnusable.class);
    }

    @Test
    void a_folder_without_an_index_begins_one() throws IOException {
        write(CheckedBytes.begin(folder.resolve("rien")), "un");
        try (SearchableIndex index = open(CheckedBytes.begin(folder))) {
            assertThat(index.<Integer>search(
                            searcher -> searcher.getIndexReader().numDocs()))
                    .isEqualTo(1);
        }
    }

    private void write(CheckedBytes checked, String id) throws IOException {
        Document document = new Document();
        document.add(new StringField("id", id, Store.NO));
        try (SearchableIndex index = open(checked)) {
            index.apply(List.of(document), Map.of(), new IndexPosition(id));
            index.commit();
        }
    }

    private SearchableIndex open(CheckedBytes checked) {
        return SearchableIndex.open(
                folder, FrenchAnalysis.exact(), new FacetsConfig(), new IndexStamp("1", "vocabulaires"), checked);
    }

    private void changeOneByte() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path largest = files.max(
                            Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 0x5A;
            Files.write(largest, bytes);
        }
    }
}

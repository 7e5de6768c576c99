package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.lucene.SearchableIndex.IndexUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class SearchableIndexTest {

    private static final IndexStamp STAMP = new IndexStamp("1", "vocabulaires");
    private static final IndexPosition LAST = new IndexPosition("30");

    @TempDir
    Path folder;

    @Test
    void what_was_applied_is_seen_after_a_refresh_and_kept_by_a_commit() throws IOException {
        try (SearchableIndex index = open(folder, STAMP)) {
            index.apply(List.of(), documents(1, 10), new IndexPosition("10"));
            assertThat(count(index)).isZero();
            assertThat(index.position()).isEqualTo(IndexPosition.START);

            index.refresh();
            assertThat(count(index)).isEqualTo(10);
            assertThat(index.position()).isEqualTo(new IndexPosition("10"));

            index.commit();
            index.apply(List.of(), documents(11, 20), new IndexPosition("20"));
        }
        try (SearchableIndex again = open(folder, STAMP)) {
            assertThat(again.position()).isEqualTo(new IndexPosition("10"));
            assertThat(count(again)).isEqualTo(10);
        }
    }

    @Test
    void an_index_of_another_schema_or_other_vocabularies_is_refused() throws IOException {
        build(folder);
        for (IndexStamp other : List.of(new IndexStamp("2", "vocabulaires"), new IndexStamp("1", "autres"))) {
            assertThatThrownBy(() -> open(folder, other))
                    .isInstanceOf(IndexUnusable.class)
                    .hasMessageContaining("out of date");
        }
        open(folder, STAMP).close();
    }

    @Test
    void whatever_file_is_damaged_the_index_is_refused_or_begins_anew_or_holds_all_it_says() throws IOException {
        Path sound = folder.resolve("sain");
        build(sound);
        int refused = 0;
        for (Path file : files(sound)) {
            for (Damage damage : Damage.values()) {
                Path copy = folder.resolve("abime");
                FileSystemUtils.copyRecursively(sound, copy);
                damage.to(copy.resolve(file.getFileName()));
                refused += refusedOrHonest(copy, file + " " + damage);
                FileSystemUtils.deleteRecursively(copy);
            }
        }
        assertThat(refused).isGreaterThan(10);
    }

    /** Answers 1 when the index was refused. */
    private static int refusedOrHonest(Path folder, String what) throws IOException {
        try (SearchableIndex index = open(folder, STAMP)) {
            int expected = index.position().equals(LAST) ? 30 : 0;
            assertThat(index.position()).as(what).isIn(LAST, IndexPosition.START);
            assertThat(count(index)).as(what).isEqualTo(expected);
            Map<String, String> digests = index.search(searcher -> DocumentDigests.of(searcher, "cle"));
            assertThat(digests).as(what).hasSize(expected);
            return 0;
        } catch (IndexUnusable e) {
            return 1;
        }
    }

    /** What can happen to a file on a disk. */
    private enum Damage {
        FIRST_BYTE,
        MIDDLE_BYTE,
        LAST_BYTE,
        HALVED,
        EMPTIED,
        DELETED,
        GARBAGE;

        private void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case FIRST_BYTE -> flip(file, bytes, 0);
                case MIDDLE_BYTE -> flip(file, bytes, bytes.length / 2);
                case LAST_BYTE -> flip(file, bytes, bytes.length - 1);
                case HALVED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case EMPTIED -> Files.write(file, new byte[0]);
                case DELETED -> Files.delete(file);
                case GARBAGE -> {
                    Arrays.fill(bytes, (byte) 0xA5);
                    Files.write(file, bytes);
                }
            }
        }

        private static void flip(Path file, byte[] bytes, int place) throws IOException {
            if (bytes.length > 0) {
                bytes[place] ^= 0x5A;
                Files.write(file, bytes);
            }
        }
    }

    /** Three segments, one of them with a replaced document. */
    private static void build(Path folder) throws IOException {
        try (SearchableIndex index = open(folder, STAMP)) {
            for (int last = 10; last <= 30; last += 10) {
                index.apply(List.of(), documents(last - 9, last), new IndexPosition(String.valueOf(last)));
                index.apply(List.of(), documents(1, 1), new IndexPosition(String.valueOf(last)));
                index.commit();
            }
            index.refresh();
            assertThat(index.<Integer>search(
                            searcher -> searcher.getIndexReader().leaves().size()))
                    .isEqualTo(3);
        }
    }

    private static Map<Term, Document> documents(int first, int last) {
        Map<Term, Document> documents = new LinkedHashMap<>();
        for (int n = first; n <= last; n++) {
            Document document = new Document();
            document.add(new StringField("id", "cas-" + n, Store.NO));
            document.add(new SortedDocValuesField("cle", new BytesRef("cas-" + n)));
            document.add(new TextField("texte", "L’école numéro " + n, Store.NO));
            documents.put(new Term("id", "cas-" + n), document);
        }
        return documents;
    }

    private static SearchableIndex open(Path folder, IndexStamp stamp) {
        return SearchableIndex.open(folder, FrenchAnalysis.stemmed(), new FacetsConfig(), stamp);
    }

    private static int count(SearchableIndex index) {
        return index.search(searcher -> searcher.getIndexReader().numDocs());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

package fr.essaim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The texts of a document as an index keeps them for its answers: each as UTF-8 with where its sentences begin, and where each word stands under the hash of its stem. So
 * an answer marks and cuts them without analysing anything again.
 */
public final class KeptTexts {

    /** The field of the texts, in doc values. */
    public static final String FIELD = "textes";

    /** How many positions after the one before a word comes, when it is more than this, is written apart. */
    static final int LARGEST_STEP = 3;

    private KeptTexts() {}

    /** The field of a document that has these texts, which are asked for in this order. */
    public static Field field(List<AnalysedText> texts) {
        ByteBuffersDataOutput output = new ByteBuffersDataOutput();
        try {
            for (AnalysedText text : texts) {
                byte[] table = table(text);
                byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
                output.writeVInt(bytes.length);
                output.writeVInt(table.length);
                output.writeBytes(bytes);
                output.writeBytes(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing in memory", e);
        }
        return new BinaryDocValuesField(FIELD, new BytesRef(output.toArrayCopy()));
    }

    private static byte[] table(AnalysedText text) throws IOException {
        int[] places = placesInUtf8(text.text());
        ByteBuffersDataOutput output = new ByteBuffersDataOutput();
        int[] sentences = Sentences.starts(text.text());
        output.writeVInt(sentences.length);
        int before = 0;
        for (int start : sentences) {
            output.writeVInt(places[start] - before);
            before = places[start];
        }
        writeWords(text.words(), places, output);
        return output.toArrayCopy();
    }

    private static void writeWords(List<PlacedWord> words, int[] places, ByteBuffersDataOutput output)
            throws IOException {
        int start = 0;
        int position = -1;
        for (PlacedWord word : words) {
            int moved = places[word.start()] - start;
            int step = word.position() - position;
            // A joined word may come after its parts, and so step back.
            int zigzag = moved << 1 ^ moved >> 31;
            output.writeVInt(zigzag << 2 | Math.min(step, LARGEST_STEP));
            if (step >= LARGEST_STEP) {
                output.writeVInt(step - LARGEST_STEP);
            }
            output.writeVInt(places[word.end()] - places[word.start()]);
            output.writeInt(WordHash.of(word.stem()));
            start = places[word.start()];
            position = word.position();
        }
    }

    /** Where each UTF-16 unit, and the end, stands among the bytes. */
    private static int[] placesInUtf8(String text) {
        int[] places = new int[text.length() + 1];
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            places[i] = place;
            char unit = text.charAt(i);
            if (unit < 0x80) {
                place++;
            } else if (unit < 0x800) {
                place += 2;
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                places[i] = place;
                place += 4;
            } else {
                // Half of a pair is written as one question mark.
                place += Character.isSurrogate(unit) ? 1 : 3;
            }
        }
        places[text.length()] = place;
        return places;
    }
}

package fr.essaim.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Marks the words for which a document was found in the texts that the index keeps of it; one document after the other, in one thread. */
public final class MarkedTexts {

    private final SearchedWords words;
    private final FoundPlaces places = new FoundPlaces();
    private final EscapedHtml html = new EscapedHtml();
    private byte[] bytes = {};
    private int first;
    // Of the text that was opened last.
    private int start;
    private int end;
    private int tableEnd;
    private int[] sentences = {};
    private int at;

    public MarkedTexts(SearchedWords words) {
        this.words = words;
    }

    /** Takes the {@link KeptTexts} of the next document, which must stay as they are while its texts are read. */
    public void take(BytesRef kept) {
        bytes = kept.bytes;
        first = kept.offset;
    }

    /**
     * A text with the found words between {@code <mark>} tags, everything else escaped.
     *
     * @param number of the text among those of the document, from 0
     */
    public String whole(int number) {
        open(number);
        findWords();
        html.clear();
        write(start, end, 0);
        return html.toString();
    }

    /** The best sentences where words were found, in their order, escaped and marked likewise. */
    public List<String> passages(int number, int most) {
        open(number);
        findWords();
        return places.count() == 0
                ? List.of()
                : BestSentences.of(places, sentences, start, end, most).stream()
                        .map(this::passage)
                        .toList();
    }

    private String passage(BestSentences.Sentence sentence) {
        html.clear();
        write(start + sentence.start(), start + sentence.end(), sentence.firstPlace());
        return html.toString().strip();
    }

    private void open(int number) {
        at = first;
        for (int skipped = 0; skipped < number; skipped++) {
            int length = readVInt();
            length += readVInt();
            at += length;
        }
        int length = readVInt();
        int table = readVInt();
        start = at;
        end = start + length;
        tableEnd = end + table;
        at = end;
    }

    private void findWords() {
        places.clear();
        if (words.isEmpty()) {
            return;
        }
        readSentences();
        int place = 0;
        int position = -1;
        while (at < tableEnd && !places.isFull()) {
            int code = readVInt();
            int zigzag = code >>> 2;
            place += zigzag >>> 1 ^ -(zigzag & 1);
            int step = code & KeptTexts.LARGEST_STEP;
            position += step == KeptTexts.LARGEST_STEP ? step + readVInt() : step;
            int length = readVInt();
            int stem = readInt();
            if (words.holds(stem)) {
                places.add(place, place + length, stem, position);
            }
        }
        places.keepOnly(words);
    }

    private void readSentences() {
        int count = readVInt();
        sentences = new int[count];
        int place = 0;
        for (int i = 0; i < count; i++) {
            place += readVInt();
            sentences[i] = place;
        }
    }

    /** Writes the bytes from one place to another, with the marks of the found words from a given one on. */
    private void write(int from, int to, int firstPlace) {
        int written = from;
        int place = firstPlace;
        while (place < places.count() && start + places.start(place) < to) {
            int markEnd = start + places.end(place);
            int markStart = Math.max(written, start + places.start(place));
            place++;
            while (place < places.count() && start + places.start(place) < markEnd) {
                markEnd = Math.max(markEnd, start + places.end(place));
                place++;
            }
            if (markEnd > markStart) {
                html.text(bytes, written, markStart);
                html.mark();
                written = Math.min(markEnd, to);
                html.text(bytes, markStart, written);
                html.endMark();
            }
        }
        html.text(bytes, written, to);
    }

    private int readVInt() {
        byte next = bytes[at++];
        int value = next & 0x7f;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            value |= (next & 0x7f) << shift;
        }
        return value;
    }

    private int readInt() {
        int value = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
        at += Integer.BYTES;
        return value;
    }
}

package fr.essaim.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes UTF-8 as HTML in which only our own marks are tags. */
final class EscapedHtml {

    private static final byte[] MARK = bytes("<mark>");
    private static final byte[] END_OF_MARK = bytes("</mark>");
    // An empty entity: the byte stands for itself.
    private static final byte[][] ENTITIES = entities();
    private static final int LONGEST_ENTITY = 6;

    private byte[] buffer = new byte[1024];
    private int length;

    void clear() {
        length = 0;
    }

    void mark() {
        append(MARK);
    }

    void endMark() {
        append(END_OF_MARK);
    }

    void text(byte[] bytes, int from, int to) {
        reserve((to - from) * LONGEST_ENTITY);
        for (int i = from; i < to; i++) {
            byte each = bytes[i];
            if (each < 0 || ENTITIES[each].length == 0) {
                buffer[length] = each;
                length++;
            } else {
                append(ENTITIES[each]);
            }
        }
    }

    @Override
    public String toString() {
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    private void append(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
    }

    private static byte[][] entities() {
        byte[][] entities = new byte[Byte.MAX_VALUE + 1][0];
        entities['&'] = bytes("&amp;");
        entities['<'] = bytes("&lt;");
        entities['>'] = bytes("&gt;");
        entities['"'] = bytes("&quot;");
        entities['\''] = bytes("&#x27;");
        entities['/'] = bytes("&#x2F;");
        return entities;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

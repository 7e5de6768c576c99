package fr.essaim.importing.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes gathered until they are a whole text; beyond its limit it counts on but keeps nothing more. */
final class ByteText {

    private final int limit;
    private byte[] bytes = new byte[256];
    private int length;

    ByteText(int limit) {
        this.limit = limit;
    }

    void add(int b) {
        if (length >= limit) {
            length = limit + 1;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(limit, 2 * length));
        }
        bytes[length++] = (byte) b;
    }

    boolean isTooLong() {
        return length > limit;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** What was kept; bytes that mean nothing in this encoding become the replacement character. */
    String text(Charset encoding) {
        return new String(bytes, 0, Math.min(length, limit), encoding);
    }

    String strictText(Charset encoding) throws CharacterCodingException {
        return encoding.newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, Math.min(length, limit)))
                .toString();
    }
}

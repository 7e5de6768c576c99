package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts written one after the other into a temporary file and read back by number, fastest in the order they came. */
final class TextSpool implements Closeable {

    private static final int WINDOW = 1 << 16;

    private @Nullable FileChannel file;
    private int[] ends = new int[1 << 10];
    private int count;
    private ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private int windowStart;
    private boolean written;

    int count() {
        return count;
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count] = Math.addExact(start(count), bytes.length);
        count++;
        put(bytes);
    }

    String get(int number) throws IOException {
        if (!written) {
            flush();
            written = true;
            window.limit(0);
        }
        int start = start(number);
        int length = ends[number] - start;
        load(start, length);
        return new String(window.array(), start - windowStart, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void put(byte[] bytes) throws IOException {
        if (bytes.length > window.remaining()) {
            flush();
        }
        if (bytes.length > window.capacity()) {
            window = ByteBuffer.allocate(bytes.length);
        }
        window.put(bytes);
    }

    private void flush() throws IOException {
        window.flip();
        while (window.hasRemaining()) {
            file().write(window);
        }
        window.clear();
    }

    private void load(int start, int length) throws IOException {
        if (start >= windowStart && start + length <= windowStart + window.limit()) {
            return;
        }
        if (length > window.capacity()) {
            window = ByteBuffer.allocate(length);
        }
        window.clear();
        windowStart = start;
        int read = 0;
        while (window.hasRemaining() && read >= 0) {
            read = file().read(window, (long) start + window.position());
        }
        window.flip();
    }

    private FileChannel file() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("essaim-", ".textes"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }
}

package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a text file, with a way back to an earlier line. Every kind of line end is read as one line feed; in UTF-8
 * and Windows-1252 alike no other character contains that byte.
 */
final class TextBytes implements Closeable {

    static final int END = -1;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
    private int line = 1;

    private TextBytes(FileChannel channel) {
        this.channel = channel;
    }

    static TextBytes open(Path file) throws IOException {
        return new TextBytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    int read() throws IOException {
        if (!hasMore()) {
            return END;
        }
        int b = buffer.get() & 0xFF;
        if (b == '\r') {
            skip('\n');
            b = '\n';
        }
        if (b == '\n') {
            line++;
        }
        return b;
    }

    /** The next byte, left where it is. */
    int peek() throws IOException {
        return hasMore() ? buffer.get(buffer.position()) & 0xFF : END;
    }

    /** The line the next byte is on, the first being 1. */
    int line() {
        return line;
    }

    long position() throws IOException {
        return channel.position() - buffer.remaining();
    }

    void seek(long position, int lineThere) throws IOException {
        channel.position(position);
        buffer.limit(0);
        line = lineThere;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void skip(int wanted) throws IOException {
        if (peek() == wanted) {
            buffer.get();
        }
    }

    private boolean hasMore() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        buffer.clear();
        int count = channel.read(buffer);
        buffer.flip();
        return count > 0;
    }
}

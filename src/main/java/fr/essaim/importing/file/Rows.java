package fr.essaim.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of one file, read one at a time, with what there is to say about the file itself. */
public final class Rows implements Iterator<RowRead>, AutoCloseable {

    private final FileFormat format;
    private final Charset encoding;
    private final List<String> notices;
    private final RowSource source;
    private @Nullable RowRead ahead;

    Rows(FileFormat format, Charset encoding, List<String> notices, RowSource source) {
        this.format = format;
        this.encoding = encoding;
        this.notices = List.copyOf(notices);
        this.source = source;
    }

    public FileFormat format() {
        return format;
    }

    public Charset encoding() {
        return encoding;
    }

    /** Sentences for the person who sent the file: what was assumed, what was left aside. */
    public List<String> notices() {
        return notices;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = read();
        }
        return ahead != null;
    }

    @Override
    public RowRead next() {
        RowRead row = hasNext() ? ahead : null;
        if (row == null) {
            throw new NoSuchElementException();
        }
        ahead = null;
        return row;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable RowRead read() {
        try {
            return source.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

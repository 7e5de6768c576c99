package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows of one format, one after the other. */
interface RowSource extends Closeable {

    /** The next row that holds anything, or null after the last. */
    @Nullable
    RowRead next() throws IOException;
}

package fr.essaim.exporting;

import java.io.Closeable;
import java.io.IOException;

/** A file that takes rows one by one and keeps none. */
interface RowFile extends Closeable {

    void write(ExportedRow row) throws IOException;

    /** Writes what ends the file; what it is written into stays open. */
    @Override
    void close() throws IOException;
}

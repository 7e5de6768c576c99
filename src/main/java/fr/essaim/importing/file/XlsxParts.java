package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts inside an XLSX file, guarded against archives that unpack to more than a workbook needs. POI's package is not
 * used because it builds a tree of all relationships when it opens: a column of links would fill the memory.
 */
final class XlsxParts implements Closeable {

    private static final long LARGEST_FILE = 100L << 20;
    private static final long LARGEST_PART = 512L << 20;
    private static final long ALWAYS_ALLOWED = 1L << 20;
    private static final int LARGEST_RATIO = 100;
    private static final int MOST_ENTRIES = 5_000;

    private final ZipFile zip;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxParts open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw FileRefused.because("Le classeur dépasse 100 Mio\u00A0: partagez-le en plusieurs fichiers.");
        }
        ZipFile zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw tooLarge();
        }
        return new XlsxParts(zip);
    }

    /** The part a relationship of another part points to. */
    static String target(String from, String relative) {
        return URI.create(from).resolve(relative).getPath();
    }

    XmlPart part(String path) throws IOException {
        ZipEntry entry = entry(path.substring(1));
        return XmlPart.open(new Limited(zip.getInputStream(entry), limit(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Some programs do not keep to one case for the same name. */
    private ZipEntry entry(String name) throws IOException {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        return zip.stream()
                .filter(entry -> entry.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no part " + name));
    }

    private static long limit(ZipEntry entry) {
        return Math.min(LARGEST_PART, Math.max(ALWAYS_ALLOWED, LARGEST_RATIO * entry.getCompressedSize()));
    }

    private static FileRefused tooLarge() {
        return FileRefused.because(
                "Le classeur, une fois décompressé, est démesuré et ne peut pas être lu sans risque\u00A0: "
                        + "copiez les données utiles dans un classeur neuf.");
    }

    /** Counts what is really unpacked, whatever size the archive announces. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            int read = in.read(target, offset, count);
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge();
            }
            return read;
        }
    }
}

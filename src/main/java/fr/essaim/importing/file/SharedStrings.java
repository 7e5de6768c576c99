package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a workbook, which its cells name by number. The first ones, among them those that come back on every row, stay
 * in memory; the others go to a temporary file, in the order in which the rows will ask for them.
 */
final class SharedStrings implements Closeable {

    private static final int MOST = 4_000_000;
    private static final int SIZE_IN_MEMORY = 4 << 20;
    private static final int OVERHEAD = 48;

    private final List<String> near = new ArrayList<>();
    private final TextSpool far = new TextSpool();
    private int size;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlPart part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try {
            while (part.next()) {
                if (part.starts("si")) {
                    strings.add(RichText.until(part, "si"));
                }
            }
            return strings;
        } catch (IOException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }

    Optional<String> get(int index) throws IOException {
        if (index < 0 || index >= near.size() + far.count()) {
            return Optional.empty();
        }
        return Optional.of(index < near.size() ? near.get(index) : far.get(index - near.size()));
    }

    @Override
    public void close() throws IOException {
        far.close();
    }

    private void add(String text) throws IOException {
        if (near.size() + far.count() >= MOST) {
            throw FileRefused.because("Le classeur contient plus de quatre millions de textes.");
        }
        size += text.length() + OVERHEAD;
        if (far.count() == 0 && size < SIZE_IN_MEMORY) {
            near.add(text);
        } else {
            far.add(text);
        }
    }
}

package fr.essaim.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How a CSV file is written, found by reading it: its encoding, where its table starts, its delimiter. */
record CsvLayout(Charset encoding, long start, char delimiter) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    static CsvLayout of(Path file, Columns columns) throws IOException {
        long start = startsWithBom(file) ? BOM.length : 0;
        Charset encoding = encoding(file, start);
        try (TextBytes bytes = TextBytes.open(file)) {
            bytes.seek(start, 1);
            String hint = hint(bytes);
            if (!hint.isEmpty()) {
                return new CsvLayout(encoding, bytes.position(), hint.charAt(0));
            }
            return new CsvLayout(encoding, start, delimiter(bytes, start, encoding, columns));
        }
    }

    CsvRecords records(TextBytes bytes) throws IOException {
        bytes.seek(start, 1);
        return new CsvRecords(bytes, encoding, delimiter);
    }

    List<String> notices() {
        return encoding.equals(WINDOWS_1252)
                ? List.of("Le fichier n’est pas en UTF-8\u00A0: il a été lu en Windows-1252. Vérifiez les accents.")
                : List.of();
    }

    private static boolean startsWithBom(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BOM.length), BOM);
        }
    }

    private static Charset encoding(Path file, long start) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            if (start > 0) {
                throw FileRefused.because(
                        "Le fichier s’annonce en UTF-8 mais contient des octets qui n’en sont pas\u00A0: "
                                + "enregistrez-le à nouveau en «\u00A0CSV UTF-8\u00A0».");
            }
            return WINDOWS_1252;
        }
    }

    /** Excel's own first line {@code sep=;}, which it never shows. */
    private static String hint(TextBytes bytes) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = bytes.read(); b != '\n' && b != TextBytes.END && line.length() <= 5; b = bytes.read()) {
            line.append((char) b);
        }
        boolean given = line.length() == 5 && line.toString().startsWith("sep=");
        return given && DELIMITERS.contains(line.charAt(4)) ? line.substring(4) : "";
    }

    /** The one that cuts the first record into most known names, then into most cells. */
    private static char delimiter(TextBytes bytes, long start, Charset encoding, Columns columns) throws IOException {
        long best = -1;
        char chosen = DELIMITERS.get(0);
        for (char delimiter : DELIMITERS) {
            long score = new CsvLayout(encoding, start, delimiter).score(bytes, columns);
            if (score > best) {
                best = score;
                chosen = delimiter;
            }
        }
        return chosen;
    }

    private long score(TextBytes bytes, Columns columns) throws IOException {
        return switch (records(bytes).next()) {
            case null -> 0;
            case CsvRecord.Broken broken -> broken.position() + 1;
            case CsvRecord.Cells whole -> score(whole.cells(), columns);
        };
    }

    private static long score(List<String> names, Columns columns) {
        long known = names.stream().map(Text::cleaned).filter(columns::know).count();
        return 10_000 * known + names.size();
    }
}

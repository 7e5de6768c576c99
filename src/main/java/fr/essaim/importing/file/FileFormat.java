package fr.essaim.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The three formats a file may have, known by its first bytes and confirmed by its name. */
public enum FileFormat {
    CSV("CSV", "csv", "csv|tsv|txt"),
    XLSX("Excel", "xlsx", "xlsx"),
    JSON_LINES("JSON Lines", "jsonl", "jsonl|ndjson");

    private static final int HEAD = 4096;
    private static final int NONE = -1;
    private static final String ACCEPTED =
            "Les fichiers acceptés sont CSV (.csv), Excel (.xlsx) et JSON Lines (.jsonl).";

    private final String label;
    private final String extension;
    private final String extensions;

    FileFormat(String label, String extension, String extensions) {
        this.label = label;
        this.extension = extension;
        this.extensions = extensions;
    }

    static FileFormat of(Path file, String fileName) throws IOException {
        byte[] head = head(file);
        refuseOtherFormats(head, extension(fileName));
        FileFormat found = byContent(head);
        FileFormat announced = byName(fileName);
        if (found != announced) {
            throw FileRefused.because(
                    ("Le nom %s annonce un fichier %s, mais le contenu est celui d’un fichier %s\u00A0: "
                                    + "vérifiez que c’est le bon fichier, puis renommez-le en .%s.")
                            .formatted(
                                    Text.quoted(Text.shortened(fileName)),
                                    announced.label,
                                    found.label,
                                    found.extension));
        }
        return found;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void refuseOtherFormats(byte[] head, String extension) {
        if (firstCharacter(head) == NONE) {
            throw FileRefused.because("Le fichier est vide.");
        }
        if (starts(head, "D0CF11E0")) {
            throw FileRefused.because("Le fichier est protégé par un mot de passe, ou dans l’ancien format .xls\u00A0: "
                    + "enregistrez-le comme classeur Excel (.xlsx), sans mot de passe.");
        }
        if (starts(head, "FFFE") || starts(head, "FEFF")) {
            throw FileRefused.because(
                    "Le fichier est en UTF-16 («\u00A0Texte Unicode\u00A0»)\u00A0: enregistrez-le en «\u00A0CSV UTF-8\u00A0».");
        }
        if (firstCharacter(head) == '[' && extension.startsWith("json")) {
            throw FileRefused.because(
                    "Le fichier est un tableau JSON\u00A0: il faut un objet par ligne, sans crochets autour.");
        }
    }

    private static FileFormat byContent(byte[] head) {
        if (starts(head, "504B0304") || starts(head, "504B0506")) {
            return XLSX;
        }
        return firstCharacter(head) == '{' ? JSON_LINES : CSV;
    }

    private static FileFormat byName(String fileName) {
        String extension = extension(fileName);
        return Arrays.stream(values())
                .filter(format -> extension.matches(format.extensions))
                .findFirst()
                .orElseThrow(() -> FileRefused.because(
                        "Le format de %s est inconnu. %s".formatted(Text.quoted(Text.shortened(fileName)), ACCEPTED)));
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] head, String hex) {
        byte[] magic = HexFormat.of().parseHex(hex);
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** The first character that is not blank. */
    private static int firstCharacter(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return text.chars().filter(c -> !Character.isWhitespace(c)).findFirst().orElse(NONE);
    }
}

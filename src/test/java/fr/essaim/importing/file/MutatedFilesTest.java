package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.essaim.Seed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files damaged at random are refused or read, with problems or without: nothing else ever happens. */
class MutatedFilesTest {

    private static final int TIMES = 1_000;
    private static final String TELLING = "\";,|\n\r<>&{}[]\\'=/0-";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final long seed = Seed.of(MutatedFilesTest.class);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    private int refused;

    @Test
    void damaged_csv_is_read_or_refused() {
        byte[] sound =
                "\uFEFFidentifiant;titre;resume;domaine\r\na;\"L’été; \"\"ici\"\"\";\"deux\nlignes\";x|y\r\nb;B;;\r\n"
                        .getBytes(StandardCharsets.UTF_8);
        readMutations("cas.csv", () -> mutated(sound));
    }

    @Test
    void damaged_json_lines_are_read_or_refused() {
        byte[] sound = """
                {"identifiant":"a","titre":"L’été\\n\\u00e9","annee_debut":2019,"domaine":["x","y"]}
                {"identifiant":"b","titre":null,"resume":""}
                """.getBytes(StandardCharsets.UTF_8);
        readMutations("cas.jsonl", () -> mutated(sound));
    }

    @Test
    void damaged_archives_are_read_or_refused() throws IOException {
        byte[] sound = workbook();
        readMutations("cas.xlsx", () -> mutated(sound));
    }

    @Test
    void sound_archives_of_damaged_xml_are_read_or_refused() throws IOException {
        byte[] sound = workbook();
        readMutations("cas.xlsx", () -> withMutatedParts(sound));
    }

    private void readMutations(String name, Mutation mutation) {
        for (int i = 0; i < TIMES; i++) {
            int time = i;
            assertThatCode(() -> assertTimeoutPreemptively(LONGEST, () -> read(name, mutation.next())))
                    .as("%s, seed %d, mutation %d", name, seed, time)
                    .doesNotThrowAnyException();
        }
        System.out.printf("%s: %d of %d refused%n", name, refused, TIMES);
        assertThat(refused).isLessThan(TIMES);
    }

    private void read(String name, byte[] content) throws IOException {
        Sent sent = Sent.bytes(folder, name, content);
        opened(sent).ifPresent(this::readThrough);
        Files.delete(sent.path());
    }

    private Optional<Rows> opened(Sent sent) {
        try {
            return Optional.of(sent.open());
        } catch (FileRefused e) {
            assertThat(e.problems()).isNotEmpty();
            refused++;
            return Optional.empty();
        }
    }

    /** Once rows are handed out the file is no longer refused. */
    private void readThrough(Rows rows) {
        try (rows) {
            rows.forEachRemaining(row -> assertThat(row.number()).isPositive());
        }
    }

    private byte[] mutated(byte[] sound) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        double rate = random.nextDouble() * 8 / sound.length;
        for (byte b : sound) {
            if (random.nextDouble() >= rate) {
                out.write(b);
            } else {
                change(out, b);
            }
        }
        return out.toByteArray();
    }

    private void change(ByteArrayOutputStream out, byte b) {
        switch (random.nextInt(4)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.write(b ^ (1 << random.nextInt(8)));
            case 2 -> out.writeBytes(new byte[] {b, b});
            default -> out.write(TELLING.charAt(random.nextInt(TELLING.length())));
        }
    }

    private byte[] withMutatedParts(byte[] sound) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(4) == 0 ? mutated(part) : part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Cas");
            var header = sheet.createRow(0);
            var row = sheet.createRow(1);
            for (int i = 0; i < 3; i++) {
                header.createCell(i).setCellValue(Sent.COLUMNS.names().get(i));
                row.createCell(i).setCellValue("valeur " + i);
            }
            header.createCell(3).setCellValue("annee_debut");
            row.createCell(3).setCellValue(2019);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** Gives another damaged file each time. */
    private interface Mutation {
        byte[] next() throws IOException;
    }
}

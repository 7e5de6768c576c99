package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fr.essaim.Seed;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRecordsTest {

    private static final List<String> PIECES =
            List.of("a", "é", "œuvre", "\"", "\"\"", ";", ",", "\n", "\r\n", " ", "\t", "|", "😀");

    @TempDir
    Path folder;

    @Test
    void any_table_fastcsv_writes_is_read_as_fastcsv_reads_it() throws IOException {
        long seed = Seed.of(CsvRecordsTest.class);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 500; i++) {
            char delimiter = ";,\t".charAt(random.nextInt(3));
            String csv = table(random, delimiter);
            assertThat(ours(csv, delimiter)).as("seed %d, table %d", seed, i).isEqualTo(theirs(csv, delimiter));
        }
    }

    private List<List<String>> ours(String csv, char delimiter) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), csv);
        List<List<String>> all = new ArrayList<>();
        try (TextBytes bytes = TextBytes.open(file)) {
            CsvRecords records = new CsvRecords(bytes, StandardCharsets.UTF_8, delimiter);
            for (CsvRecord record = records.next(); record != null; record = records.next()) {
                all.add(((CsvRecord.Cells) record).cells());
            }
        }
        return all;
    }

    private static List<List<String>> theirs(String csv, char delimiter) throws IOException {
        try (var reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            return reader.stream()
                    .map(record -> record.getFields().stream()
                            .map(field -> field.replace("\r\n", "\n"))
                            .toList())
                    .toList();
        }
    }

    private static String table(RandomGenerator random, char delimiter) throws IOException {
        StringWriter csv = new StringWriter();
        var builder = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(random.nextBoolean() ? LineDelimiter.LF : LineDelimiter.CRLF);
        if (random.nextBoolean()) {
            builder.quoteStrategy(QuoteStrategies.ALWAYS);
        }
        try (CsvWriter writer = builder.build(csv)) {
            for (int row = random.nextInt(1, 6); row > 0; row--) {
                writer.writeRecord(random.ints(random.nextInt(1, 5), 0, 6)
                        .mapToObj(pieces -> cell(random, pieces))
                        .toList());
            }
        }
        return csv.toString();
    }

    private static String cell(RandomGenerator random, int pieces) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            cell.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return cell.toString();
    }
}

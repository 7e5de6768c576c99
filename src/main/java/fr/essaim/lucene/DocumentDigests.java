package fr.essaim.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Digests of all that an index keeps per document (doc values, and the length of every searched text), to compare two indexes. */
public final class DocumentDigests {

    private DocumentDigests() {}

    /** The digest of each live document by its key, which is a sorted doc value. */
    public static Map<String, String> of(FacetedSearcher searcher, String keyField) throws IOException {
        Map<String, String> digests = new HashMap<>();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            LeafReader reader = context.reader();
            Bits live = reader.getLiveDocs();
            SortedDocValues keys = reader.getSortedDocValues(keyField);
            for (int document = 0; document < reader.maxDoc(); document++) {
                if ((live == null || live.get(document)) && keys != null && keys.advanceExact(document)) {
                    String key = keys.lookupOrd(keys.ordValue()).utf8ToString();
                    digests.put(key, digest(values(reader, document)));
                }
            }
        }
        return digests;
    }

    private static List<String> values(LeafReader reader, int document) throws IOException {
        List<String> values = new ArrayList<>();
        for (FieldInfo field : reader.getFieldInfos()) {
            String kept = kept(reader, field, document);
            if (!kept.isEmpty()) {
                values.add(field.name + "=" + kept);
            }
            NumericDocValues norms = field.hasNorms() ? reader.getNormValues(field.name) : null;
            if (norms != null && norms.advanceExact(document)) {
                values.add(field.name + "#" + norms.longValue());
            }
        }
        values.sort(null);
        return values;
    }

    private static String kept(LeafReader reader, FieldInfo field, int document) throws IOException {
        return switch (field.getDocValuesType()) {
            case NONE -> "";
            case NUMERIC -> {
                NumericDocValues values = reader.getNumericDocValues(field.name);
                yield values.advanceExact(document) ? Long.toString(values.longValue()) : "";
            }
            case SORTED_NUMERIC -> {
                SortedNumericDocValues values = reader.getSortedNumericDocValues(field.name);
                yield values.advanceExact(document) ? numbers(values) : "";
            }
            case BINARY -> {
                var values = reader.getBinaryDocValues(field.name);
                yield values.advanceExact(document) ? hex(values.binaryValue()) : "";
            }
            case SORTED -> {
                SortedDocValues values = reader.getSortedDocValues(field.name);
                yield values.advanceExact(document) ? hex(values.lookupOrd(values.ordValue())) : "";
            }
            case SORTED_SET -> {
                SortedSetDocValues values = reader.getSortedSetDocValues(field.name);
                yield values.advanceExact(document) ? terms(values) : "";
            }
        };
    }

    private static String numbers(SortedNumericDocValues values) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.docValueCount(); i++) {
            text.append(values.nextValue()).append(',');
        }
        return text.toString();
    }

    private static String terms(SortedSetDocValues values) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.docValueCount(); i++) {
            text.append(hex(values.lookupOrd(values.nextOrd()))).append(',');
        }
        return text.toString();
    }

    private static String hex(BytesRef bytes) {
        return HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }

    private static String digest(List<String> values) {
        try {
            byte[] text = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

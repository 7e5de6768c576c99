package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What a list shows of a case, as the index keeps it beside the whole sheet: read when it is asked for, field by field. */
public final class FoundCase {

    private static final int ID = 0;
    private static final int TITLE = 1;
    private static final int SUMMARY = 2;
    private static final int TERRITORY = 3;
    private static final int START_YEAR = 4;
    private static final int PUBLISHED_AT = 5;
    private static final int CONCEPTS = 6;

    private final byte[] kept;

    private FoundCase(byte[] kept) {
        this.kept = kept;
    }

    static byte[] write(CaseStudySheet sheet) {
        Period period = sheet.content().period();
        ByteBuffersDataOutput output = new ByteBuffersDataOutput();
        output.writeString(sheet.id().value());
        output.writeString(sheet.title());
        output.writeString(sheet.content().text(TextField.SUMMARY));
        output.writeString(text(sheet.content().territory()));
        output.writeString(text(period == null ? null : period.startYear()));
        output.writeString(text(sheet.publishedAt()));
        output.writeString(String.join(
                " ",
                sheet.content().concepts().stream().map(ConceptId::toString).toList()));
        return output.toArrayCopy();
    }

    static FoundCase read(BytesRef kept) {
        return new FoundCase(Arrays.copyOfRange(kept.bytes, kept.offset, kept.offset + kept.length));
    }

    public CaseStudyId id() {
        return new CaseStudyId(text(ID));
    }

    public String title() {
        return text(TITLE);
    }

    /** Empty when there is none. */
    public String summary() {
        return text(SUMMARY);
    }

    public @Nullable TerritoryCode territory() {
        String code = text(TERRITORY);
        return code.isEmpty() ? null : TerritoryCode.of(code);
    }

    public @Nullable Integer startYear() {
        String year = text(START_YEAR);
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    public @Nullable Instant publishedAt() {
        String at = text(PUBLISHED_AT);
        return at.isEmpty() ? null : Instant.parse(at);
    }

    /** As somebody chose them: some may have been replaced since. */
    public SortedSet<ConceptId> concepts() {
        return in(Set.of());
    }

    /** Those of some schemes only; of all when none is named. */
    SortedSet<ConceptId> in(Set<String> schemes) {
        SortedSet<ConceptId> concepts = new TreeSet<>();
        for (String concept : List.of(text(CONCEPTS).split(" "))) {
            int colon = concept.indexOf(':');
            if (colon > 0 && (schemes.isEmpty() || schemes.contains(concept.substring(0, colon)))) {
                concepts.add(ConceptId.of(concept));
            }
        }
        return concepts;
    }

    private String text(int field) {
        ByteArrayDataInput input = new ByteArrayDataInput(kept);
        for (int before = 0; before < field; before++) {
            input.skipBytes(input.readVInt());
        }
        int length = input.readVInt();
        return new String(kept, input.getPosition(), length, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

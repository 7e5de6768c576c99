package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody chose, field by field, to join two cases: by the name of the field, which is that of its column. */
record Choices(Map<String, Side> sides) {

    static final String YEARS = "annees";
    static final String CONCEPTS = "classement";

    private static final Set<String> LISTS = Set.of(CaseStudyColumns.PARTNERS, CaseStudyColumns.SOURCES, CONCEPTS);
    private static final int SECTION = TextField.CONTEXT.longest();

    /** Every field, in the order of the page. */
    static List<String> fields() {
        Stream<String> texts = Stream.of(TextField.values()).map(TextField::column);
        Stream<String> others = Stream.of(
                CaseStudyColumns.TERRITORY,
                YEARS,
                CaseStudyColumns.VERIFIED_ON,
                CaseStudyColumns.PARTNERS,
                CaseStudyColumns.SOURCES,
                CONCEPTS);
        return Stream.concat(texts, others).toList();
    }

    /** Whether both values of a field can stand together: lists are united, sections follow each other. */
    static boolean canHoldBoth(String field) {
        return LISTS.contains(field)
                || Stream.of(TextField.values())
                        .anyMatch(text -> text.column().equals(field) && text.longest() == SECTION);
    }

    /** Reads a form; what it leaves out is taken from both where that can be, and from the left otherwise. */
    static Choices of(Map<String, String> form) {
        return new Choices(fields().stream()
                .collect(Collectors.toMap(field -> field, field -> side(field, form.get(field)))));
    }

    Side of(String field) {
        return sides.getOrDefault(field, Side.LEFT);
    }

    private static Side side(String field, @Nullable String chosen) {
        Side usual = LISTS.contains(field) ? Side.BOTH : Side.LEFT;
        Side side = chosen == null ? usual : Side.named(chosen).orElse(usual);
        return side == Side.BOTH && !canHoldBoth(field) ? Side.LEFT : side;
    }
}

package fr.essaim.intake;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystState;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.writing.WrittenCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a catalyst, as a file would write it. */
final class CatalystTexts {

    private CatalystTexts() {}

    /** By column; one without value is absent. */
    static Map<String, List<String>> of(CatalystContent content) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        CatalystDescription said = content.description();
        put(written, CatalystColumns.NAME, said.name());
        put(written, CatalystColumns.PRESENTATION, said.presentation());
        put(written, CatalystColumns.METIERS, notations(content.metiers()));
        put(written, CatalystColumns.TERRITORY, content.territory());
        put(written, CatalystColumns.LEVELS, notations(said.levels()));
        put(written, CatalystColumns.DOMAINS, notations(said.domains()));
        put(written, CatalystColumns.WEBSITE, said.website());
        put(written, CatalystColumns.SOURCES, said.sources().stream().map(WrittenCase::of));
        put(written, CatalystColumns.STATE, state(content.state()));
        put(written, CatalystColumns.CASES, content.cases().stream().map(CaseStudyId::value));
        return written;
    }

    private static String state(CatalystState state) {
        return switch (state) {
            case ACTIVE -> CatalystColumns.ACTIVE;
            case INACTIVE -> CatalystColumns.INACTIVE;
        };
    }

    static Stream<String> notations(Set<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::notation);
    }

    static void put(Map<String, List<String>> written, String column, @Nullable Object value) {
        if (value != null) {
            put(written, column, Stream.of(value.toString()));
        }
    }

    static void put(Map<String, List<String>> written, String column, Stream<String> values) {
        List<String> filled = values.filter(value -> !value.isBlank()).toList();
        if (!filled.isEmpty()) {
            written.put(column, filled);
        }
    }
}

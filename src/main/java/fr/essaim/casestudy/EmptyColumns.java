package fr.essaim.casestudy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which columns of a case hold nothing, by the names of {@link CaseStudyColumns} and {@link TextField}, in the order of an export. */
public final class EmptyColumns {

    private static final Map<String, Predicate<CaseStudyContent>> EMPTY = rules();

    private EmptyColumns() {}

    /** Every column that may hold nothing. */
    public static Set<String> known() {
        return EMPTY.keySet();
    }

    public static List<String> of(CaseStudyContent content) {
        return EMPTY.entrySet().stream()
                .filter(rule -> rule.getValue().test(content))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Predicate<CaseStudyContent>> rules() {
        Map<String, Predicate<CaseStudyContent>> rules = new LinkedHashMap<>();
        for (TextField field : TextField.values()) {
            rules.put(field.column(), content -> content.text(field).isBlank());
        }
        rules.put(CaseStudyColumns.PARTNERS, content -> content.partners().isEmpty());
        rules.put(CaseStudyColumns.TERRITORY, content -> content.territory() == null);
        rules.put(CaseStudyColumns.START_YEAR, content -> {
            Period period = content.period();
            return period == null || period.startYear() == null;
        });
        rules.put(CaseStudyColumns.END_YEAR, content -> {
            Period period = content.period();
            return period == null || period.endYear() == null;
        });
        rules.put(CaseStudyColumns.SOURCES, content -> content.sources().isEmpty());
        rules.put(CaseStudyColumns.VERIFIED_ON, content -> content.verifiedOn() == null);
        for (String facet : CaseStudyColumns.FACETS) {
            rules.put(
                    facet,
                    content -> content.concepts().stream()
                            .noneMatch(concept -> concept.scheme().equals(facet)));
        }
        return rules;
    }
}

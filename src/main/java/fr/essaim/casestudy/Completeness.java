package fr.essaim.casestudy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of what a reader looks for in a case is there. Each column counts for its weight, wholly or not at all: the story for almost half, then what makes the case
 * found and compared, then what makes it checked. The title, which every case has, and the day of verification, which freshness tells, count for nothing.
 *
 * @param percent 0 to 100
 * @param missing the columns that count and hold nothing, those that weigh most first
 */
public record Completeness(int percent, List<String> missing) {

    private static final int WHOLE = 100;
    private static final Map<String, Integer> WEIGHTS = weights();

    public static Completeness of(CaseStudyContent content) {
        List<String> missing = EmptyColumns.of(content).stream()
                .filter(WEIGHTS::containsKey)
                .sorted((one, other) -> weight(other) - weight(one))
                .toList();
        int lost = missing.stream().mapToInt(Completeness::weight).sum();
        return new Completeness(WHOLE - lost, missing);
    }

    /** What each column counts for, in hundredths. */
    public static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put(TextField.SUMMARY.column(), 10);
        weights.put(TextField.CONTEXT.column(), 8);
        weights.put(TextField.APPROACH.column(), 8);
        weights.put(TextField.RESULTS.column(), 8);
        weights.put(CaseStudyColumns.PARTNERS, 8);
        weights.put(CaseStudyColumns.TERRITORY, 6);
        weights.put("domaine", 6);
        weights.put(TextField.OBJECTIVES.column(), 5);
        weights.put(TextField.SUCCESS_FACTORS.column(), 5);
        weights.put(CaseStudyColumns.SOURCES, 5);
        weights.put(TextField.MEANS.column(), 4);
        weights.put(TextField.IMPACTS.column(), 4);
        weights.put(CaseStudyColumns.START_YEAR, 4);
        weights.put("pratique", 4);
        weights.put(TextField.DIFFICULTIES.column(), 3);
        weights.put(TextField.TRANSFER.column(), 3);
        weights.put("profil", 2);
        weights.put("echelon", 2);
        weights.put("impact", 2);
        weights.put("objectif", 1);
        weights.put("odd", 1);
        weights.put(TextField.LICENCE.column(), 1);
        return weights;
    }

    private static int weight(String column) {
        return WEIGHTS.getOrDefault(column, 0);
    }
}

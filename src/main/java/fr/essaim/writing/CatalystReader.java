package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystRow;
import fr.essaim.catalyst.CatalystState;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person wrote about a catalyst, column by column. */
@Component
public class CatalystReader {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PRESENTATION = 10_000;

    private final Vocabularies vocabularies;
    private final Territories territories;

    CatalystReader(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /**
     * What was understood and what was not; a name is not asked for, because a file may leave out that of a catalyst which is known.
     *
     * @param values what was written, by column as in {@link CatalystColumns}; a column without value may be absent
     */
    public ReadCatalyst read(Map<String, List<String>> values) {
        CellReader cells = new CellReader(values, vocabularies, territories);
        CatalystRow row = new CatalystRow(
                cells.text(CatalystColumns.NAME, LONGEST_NAME)
                        .map(String::strip)
                        .orElse(null),
                cells.text(CatalystColumns.PRESENTATION, LONGEST_PRESENTATION).orElse(null),
                cells.concepts(CatalystColumns.METIERS),
                cells.territory().orElse(null),
                cells.concepts(CatalystColumns.LEVELS),
                cells.concepts(CatalystColumns.DOMAINS),
                cells.webAddress(CatalystColumns.WEBSITE).orElse(null),
                cells.sources(),
                state(cells),
                cases(cells));
        return new ReadCatalyst(row, cells.problems());
    }

    private static @Nullable CatalystState state(CellReader cells) {
        String given = cells.value(CatalystColumns.STATE).orElse("").toLowerCase(Locale.FRENCH);
        return switch (given) {
            case "" -> null;
            case CatalystColumns.ACTIVE -> CatalystState.ACTIVE;
            case CatalystColumns.INACTIVE -> CatalystState.INACTIVE;
            default -> {
                cells.problem(
                        CatalystColumns.STATE,
                        given,
                        "Ce statut n’existe pas.",
                        List.of(CatalystColumns.ACTIVE, CatalystColumns.INACTIVE));
                yield null;
            }
        };
    }

    private static Set<CaseStudyId> cases(CellReader cells) {
        Set<CaseStudyId> cases = new TreeSet<>();
        cells.values(CatalystColumns.CASES).forEach(text -> cases.add(CaseStudyId.ofProvider(text.strip())));
        return cases;
    }
}

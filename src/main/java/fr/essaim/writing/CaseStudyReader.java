package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person wrote about a case, column by column. */
@Component
public class CaseStudyReader {

    private final Vocabularies vocabularies;
    private final Territories territories;

    CaseStudyReader(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /**
     * What was understood and what was not.
     *
     * @param values what was written, by column as in {@link CaseStudyColumns}; a column without value may be absent
     */
    public ReadCase read(Map<String, List<String>> values) {
        CellReader cells = new CellReader(values, vocabularies, territories);
        List<CaseStudyChange> changes = new ArrayList<>();
        texts(cells, changes);
        classification(cells, changes);
        place(cells, changes);
        return new ReadCase(
                cells.id().orElse(null), cells.status().orElse(null), List.copyOf(changes), cells.problems());
    }

    private static void texts(CellReader cells, List<CaseStudyChange> changes) {
        cells.required(TextField.TITLE.column());
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            cells.text(field).ifPresent(text -> texts.put(field, text));
        }
        changes.add(new CaseStudyChange.Texts(texts));
    }

    private static void classification(CellReader cells, List<CaseStudyChange> changes) {
        for (String facet : CaseStudyColumns.FACETS) {
            Set<ConceptId> concepts = cells.concepts(facet);
            if (!concepts.isEmpty()) {
                changes.add(new CaseStudyChange.Facet(facet, concepts));
            }
        }
        List<Partner> partners = cells.partners();
        if (!partners.isEmpty()) {
            changes.add(new CaseStudyChange.Partners(partners));
        }
        List<Source> sources = cells.sources();
        if (!sources.isEmpty()) {
            changes.add(new CaseStudyChange.Sources(sources));
        }
    }

    private static void place(CellReader cells, List<CaseStudyChange> changes) {
        cells.territory().ifPresent(code -> changes.add(new CaseStudyChange.Location(code)));
        @Nullable Period period = cells.period();
        if (period != null) {
            changes.add(new CaseStudyChange.Years(period.startYear(), period.endYear()));
        }
        cells.date(CaseStudyColumns.VERIFIED_ON).ifPresent(day -> changes.add(new CaseStudyChange.Verification(day)));
    }
}

package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.Description;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person wrote about a partnership, column by column: a row of a file, or the fields of a form. */
@Component
public class PartnershipReader {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_PURPOSE = 10_000;

    private final Vocabularies vocabularies;
    private final Territories territories;

    PartnershipReader(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /**
     * What was understood of a partnership and what was not.
     *
     * @param id of whom the steps are told
     * @param values what was written, by column as in {@link PartnershipColumns}; a column without value may be absent
     */
    public ReadPartnership read(PartnershipId id, Map<String, List<String>> values) {
        CellReader cells = new CellReader(values, vocabularies, territories);
        PartnershipCells partnership = new PartnershipCells(cells, vocabularies);
        Description description = description(cells);
        List<CaseStudyId> cases = partnership.cases();
        Formation formation = formation(cells, partnership);
        List<WritingProblem> problems = new ArrayList<>(cells.problems());
        List<PartnershipAct> acts = steps(id, values, problems);
        return new ReadPartnership(description, formation, acts, cases, List.copyOf(problems));
    }

    /**
     * What was understood of one act and what was not.
     *
     * @param values what was written, by the columns that this kind of act has
     */
    public ReadAct readAct(PartnershipId id, ActKind kind, Map<String, List<String>> values) {
        CellReader cells = new CellReader(values, vocabularies, territories);
        PartnershipAct act = new ActCells(cells, new PartnershipCells(cells, vocabularies), id).read(kind);
        return new ReadAct(cells.problems().isEmpty() ? act : null, cells.problems());
    }

    private static @Nullable Description description(CellReader cells) {
        String title = cells.required(PartnershipColumns.TITLE).orElse("").strip();
        cells.text(PartnershipColumns.TITLE, LONGEST_TITLE);
        String purpose = cells.text(PartnershipColumns.PURPOSE, LONGEST_PURPOSE).orElse("");
        Set<ConceptId> domains = cells.concepts(PartnershipColumns.DOMAINS);
        return title.isEmpty() ? null : Description.of(title, purpose.strip(), domains);
    }

    private static @Nullable Formation formation(CellReader cells, PartnershipCells partnership) {
        ConceptId category = partnership.category();
        TerritoryCode territory = cells.territory().orElse(null);
        cells.required(PartnershipColumns.PARTNERS);
        List<Partner> partners = partnership.partners();
        PartialDate on = partnership.date(PartnershipColumns.SINCE);
        Evidence evidence = partnership.evidence();
        return category == null || on == null || evidence == null || partners.isEmpty()
                ? null
                : new Formation(category, territory, partners, on, evidence);
    }

    // A step says as one line what a form asks in several fields; what is wrong in it is wrong in the column.
    private List<PartnershipAct> steps(
            PartnershipId id, Map<String, List<String>> values, List<WritingProblem> problems) {
        List<PartnershipAct> acts = new ArrayList<>();
        for (String text : values.getOrDefault(PartnershipColumns.STEPS, List.of())) {
            if (text.isBlank()) {
                continue;
            }
            StepLine line = StepLine.of(text);
            ActKind kind = line.kind();
            if (kind == null) {
                problems.add(new WritingProblem(PartnershipColumns.STEPS, text, StepLine.FORM, List.of()));
                continue;
            }
            ReadAct read = readAct(id, kind, line.values(values));
            read.problems()
                    .forEach(problem -> problems.add(
                            new WritingProblem(PartnershipColumns.STEPS, text, problem.message(), problem.nearest())));
            if (read.act() != null) {
                acts.add(read.act());
            }
        }
        return acts;
    }
}

package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.RowTranslation.NotUnderstood;
import fr.essaim.importing.RowTranslation.Understood;
import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.Row;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a row of case studies: each filled cell says something anew, an empty one says nothing. */
@Component
class RowTranslator {

    static final Columns COLUMNS = columns();

    private final CellReader.Knowledge knowledge;

    RowTranslator(CellReader.Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What the row means; without a status of its own it becomes what is given. */
    RowTranslation translate(Row row, ImportedAs otherwise) {
        CellReader cells = new CellReader(row, knowledge);
        Optional<String> identifiant = cells.required(CaseStudyColumns.IDENTIFIANT);
        List<CaseStudyChange> changes = new ArrayList<>();
        texts(cells, changes);
        classification(cells, changes);
        place(cells, changes);
        ImportedAs as = cells.status().orElse(otherwise);
        Optional<CaseStudyId> id = identifiant.map(given -> cells.id().orElseGet(() -> CaseStudyId.ofProvider(given)));
        if (id.isEmpty() || !cells.problems().isEmpty()) {
            return new NotUnderstood(cells.problems());
        }
        return new Understood(new ImportCaseStudy(id.get(), identifiant.get(), changes, as));
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
        Optional<TerritoryCode> territory = cells.territory();
        territory.ifPresent(code -> changes.add(new CaseStudyChange.Location(code)));
        @Nullable Period period = cells.period();
        if (period != null) {
            changes.add(new CaseStudyChange.Dates(period));
        }
        Optional<LocalDate> verified = cells.date(CaseStudyColumns.VERIFIED_ON);
        verified.ifPresent(day -> changes.add(new CaseStudyChange.Verification(day)));
    }

    private static Columns columns() {
        return Columns.single(CaseStudyColumns.single().toArray(String[]::new))
                .andSeveral(CaseStudyColumns.several().toArray(String[]::new))
                .requiring(CaseStudyColumns.IDENTIFIANT, TextField.TITLE.column());
    }
}

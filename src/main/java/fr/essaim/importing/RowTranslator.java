package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.RowTranslation.NotUnderstood;
import fr.essaim.importing.RowTranslation.Understood;
import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.writing.CaseStudyReader;
import fr.essaim.writing.ReadCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a row of case studies: each filled cell says something anew, an empty one says nothing. */
@Component
class RowTranslator {

    static final Columns COLUMNS = Columns.single(CaseStudyColumns.single().toArray(String[]::new))
            .andSeveral(CaseStudyColumns.several().toArray(String[]::new))
            .requiring(CaseStudyColumns.IDENTIFIANT, TextField.TITLE.column());

    private final CaseStudyReader reader;

    RowTranslator(CaseStudyReader reader) {
        this.reader = reader;
    }

    /** What the row means; without a status of its own it becomes what is given, and it leaves alone what a person wrote. */
    RowTranslation translate(Row row, ImportedAs otherwise) {
        return translate(row, otherwise, Set.of());
    }

    /** @param overwriting the columns that the row may change although a person wrote them */
    RowTranslation translate(Row row, ImportedAs otherwise, Set<String> overwriting) {
        ReadCase read = reader.read(row.values());
        List<Problem> problems = new ArrayList<>();
        List<String> given = row.values(CaseStudyColumns.IDENTIFIANT);
        if (given.isEmpty()) {
            problems.add(new Problem(
                    row.number(), CaseStudyColumns.IDENTIFIANT, "", "Cette cellule ne peut pas être vide.", List.of()));
        }
        read.problems()
                .forEach(problem -> problems.add(new Problem(
                        row.number(), problem.column(), problem.value(), problem.message(), problem.nearest())));
        if (!problems.isEmpty()) {
            return new NotUnderstood(problems);
        }
        String identifiant = given.getFirst();
        CaseStudyId id = read.id() == null ? CaseStudyId.ofProvider(identifiant) : read.id();
        if (id.isReserved()) {
            return new NotUnderstood(List.of(new Problem(
                    row.number(),
                    CaseStudyColumns.IDENTIFIANT,
                    identifiant,
                    "Ce nom est celui d’une page, d’un import ou d’un reclassement. Prenez-en un autre.",
                    List.of())));
        }
        ImportedAs as = read.as() == null ? otherwise : read.as();
        return new Understood(new ImportCaseStudy(id, identifiant, read.changes(), as, overwriting));
    }
}

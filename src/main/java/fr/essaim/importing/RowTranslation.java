package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.importing.file.Problem;
import java.util.List;

/** What a row of a file means: a command, or all that is wrong with it. */
sealed interface RowTranslation {

    /** The row is sound. */
    record Understood(ImportCaseStudy command) implements RowTranslation {}

    /** The row cannot be taken. */
    record NotUnderstood(List<Problem> problems) implements RowTranslation {}
}

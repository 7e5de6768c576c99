package fr.essaim.catalyst;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.catalyst.command.ImportCatalyst;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an imported row would do to a catalyst as it stands: what the aggregate then does, and what a preview shows.
 *
 * @param left the columns where the row says something else, left as a person wrote them
 */
public record CatalystImportPlan(CatalystContent content, ImportOutcome outcome, SortedSet<String> left) {

    /**
     * What a row would do.
     *
     * @param sheet the catalyst as it stands, null when there is none
     */
    public static CatalystImportPlan of(ImportCatalyst command, @Nullable CatalystSheet sheet) {
        if (sheet == null) {
            CatalystContent content = command.row().over(CatalystContent.EMPTY);
            return new CatalystImportPlan(content, ImportOutcome.CREATED, new TreeSet<>());
        }
        CatalystContent said = command.row().over(sheet.content());
        SortedSet<String> left = said.columnsDifferingFrom(sheet.content());
        left.retainAll(sheet.byHand());
        CatalystContent content = said.taking(left, sheet.content());
        ImportOutcome outcome =
                content.equals(sheet.content()) ? ImportOutcome.UNCHANGED : ImportOutcome.REVISED;
        return new CatalystImportPlan(content, outcome, left);
    }

    ImportAnswer answer() {
        return new ImportAnswer(outcome, left);
    }
}

package fr.essaim.casestudy;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.casestudy.command.ImportedAs;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an imported row would do to a case as it stands: what the aggregate then does, and what a preview shows.
 *
 * @param content what the case will say
 * @param left the columns where the row says something else, left as a person wrote them
 */
public record ImportPlan(
        CaseStudyContent content, ImportOutcome outcome, SortedSet<String> left, boolean revives, boolean publishes) {

    /**
     * What a row would do.
     *
     * @param sheet the case as it stands, null when there is none
     */
    public static ImportPlan of(ImportCaseStudy command, @Nullable CaseStudySheet sheet) {
        boolean asked = command.as() == ImportedAs.PUBLISHED;
        if (sheet == null) {
            CaseStudyContent content = CaseStudyContent.EMPTY.with(command.changes());
            return new ImportPlan(content, ImportOutcome.CREATED, new TreeSet<>(), false, asked);
        }
        CaseStudyContent said = sheet.content().with(command.changes());
        SortedSet<String> kept = said.columnsDifferingFrom(sheet.content());
        kept.retainAll(sheet.curation().byHand());
        kept.removeAll(command.overwriting());
        CaseStudyContent content = said.taking(kept, sheet.content());
        SortedSet<String> left = said.columnsDifferingFrom(content);
        boolean revives = sheet.state() == CaseStudyState.DISCARDED && !isTakenAway(sheet);
        boolean publishes = asked && (revives || isOnItsWay(sheet));
        boolean changes = publishes || !content.equals(sheet.content());
        ImportOutcome outcome =
                revives ? ImportOutcome.CREATED : changes ? ImportOutcome.REVISED : ImportOutcome.UNCHANGED;
        return new ImportPlan(content, outcome, left, revives, publishes);
    }

    ImportAnswer answer() {
        return new ImportAnswer(outcome, left);
    }

    // An import never brings back what a person took away.
    private static boolean isTakenAway(CaseStudySheet sheet) {
        return sheet.curation().byHand().contains(CaseStudyColumns.STATUS);
    }

    private static boolean isOnItsWay(CaseStudySheet sheet) {
        return sheet.state() == CaseStudyState.DRAFT || sheet.state() == CaseStudyState.SUBMITTED;
    }
}

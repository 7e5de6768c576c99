package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ImportedAs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a writing, and what was not.
 *
 * @param id the id of Essaim, when it was written
 * @param as what the case is to become, when it was written
 * @param changes what each filled column says; an empty one says nothing
 */
public record ReadCase(
        @Nullable CaseStudyId id,
        @Nullable ImportedAs as,
        List<CaseStudyChange> changes,
        List<WritingProblem> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** The whole content, as if nothing but this had ever been written. */
    public CaseStudyContent content() {
        return CaseStudyContent.EMPTY.with(changes);
    }
}

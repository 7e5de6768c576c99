package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.writing.WritingProblem;
import java.util.List;
import java.util.Set;

/** What became of a form that somebody saved. */
sealed interface SaveOutcome {

    /**
     * It is stored.
     *
     * @param others who changed other columns meanwhile; what they wrote is kept
     */
    record Saved(CaseStudyId id, List<String> others) implements SaveOutcome {}

    /** Something has to be corrected first; nothing was stored. */
    record ToCorrect(List<WritingProblem> problems) implements SaveOutcome {}

    /**
     * Somebody wrote something else in the same columns; nothing was stored.
     *
     * @param version the version that stands now
     * @param columns where both wrote
     * @param before the form before either wrote
     * @param theirs the form as it stands now
     * @param mine the form as it stands now, with all that the person wrote
     */
    record Conflict(
            CaseStudyId id,
            long version,
            Set<String> columns,
            CaseForm before,
            CaseForm theirs,
            CaseForm mine,
            List<String> others)
            implements SaveOutcome {}
}

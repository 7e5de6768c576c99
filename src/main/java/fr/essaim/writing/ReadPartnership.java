package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.Description;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.event.PartnershipAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a writing about a partnership, and what was not.
 *
 * @param description null when something needed is missing or wrong, as is the formation
 * @param acts its later life, as far as it was understood
 */
public record ReadPartnership(
        @Nullable Description description,
        @Nullable Formation formation,
        List<PartnershipAct> acts,
        List<CaseStudyId> cases,
        List<WritingProblem> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * The command that takes it in.
     *
     * @throws IllegalStateException unless it is sound
     */
    public ImportPartnership command(PartnershipId id, String providerReference) {
        if (!isSound() || description == null || formation == null) {
            throw new IllegalStateException("there are things to correct: " + problems);
        }
        return new ImportPartnership(id, providerReference, description, formation, acts, cases);
    }
}

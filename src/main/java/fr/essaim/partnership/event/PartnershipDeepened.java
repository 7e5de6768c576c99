package fr.essaim.partnership.event;

import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.vocabulary.ConceptId;
import org.axonframework.serialization.Revision;

/** The partners went over into another category of partnership. */
@Revision("1")
public record PartnershipDeepened(PartnershipId id, ConceptId category, PartialDate on, Evidence evidence)
        implements PartnershipEvent, PartnershipAct {
    @Override
    public PartnershipDeepened withEvidence(Evidence other) {
        return new PartnershipDeepened(id, category, on, other);
    }
}

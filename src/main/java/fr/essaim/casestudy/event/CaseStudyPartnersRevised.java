package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The list of partners was replaced. */
@Revision("1")
public record CaseStudyPartnersRevised(CaseStudyId id, List<Partner> partners) implements CaseStudyEvent {
    // An event leaves an empty list out.
    public CaseStudyPartnersRevised(CaseStudyId id, @Nullable List<Partner> partners) {
        this.id = id;
        this.partners = partners == null ? List.of() : List.copyOf(partners);
    }
}

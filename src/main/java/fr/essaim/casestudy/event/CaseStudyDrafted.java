package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A case study was recorded as a draft, with all that was known of it; {@code providerReference} is the provider's own name for it. */
@Revision("1")
public record CaseStudyDrafted(CaseStudyId id, @Nullable String providerReference, CaseStudyContent content)
        implements CaseStudyEvent {}

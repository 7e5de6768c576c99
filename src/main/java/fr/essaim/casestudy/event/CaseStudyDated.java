package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Period;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The years of beginning and end were set, or removed. */
@Revision("1")
public record CaseStudyDated(CaseStudyId id, @Nullable Period period) implements CaseStudyEvent {}

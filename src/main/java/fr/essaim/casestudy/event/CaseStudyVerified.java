package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody checked that the case still stands. */
@Revision("1")
public record CaseStudyVerified(CaseStudyId id, LocalDate verifiedOn) implements CaseStudyEvent {}

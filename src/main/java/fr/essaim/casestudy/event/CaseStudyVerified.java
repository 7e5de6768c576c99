package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody checked that the case still stands, or took the day of that back. */
@Revision("1")
public record CaseStudyVerified(CaseStudyId id, @Nullable LocalDate verifiedOn) implements CaseStudyEvent {}

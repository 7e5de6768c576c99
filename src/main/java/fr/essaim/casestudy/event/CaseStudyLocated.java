package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.territory.TerritoryCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The case was placed in a territory, or in none. */
@Revision("1")
public record CaseStudyLocated(CaseStudyId id, @Nullable TerritoryCode territory) implements CaseStudyEvent {}

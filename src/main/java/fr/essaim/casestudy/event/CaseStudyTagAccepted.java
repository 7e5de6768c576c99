package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.vocabulary.ConceptId;
import org.axonframework.serialization.Revision;

/** A concept that was proposed was added to the classification; the evidence is what the person saw. */
@Revision("1")
public record CaseStudyTagAccepted(CaseStudyId id, ConceptId concept, TagEvidence evidence) implements CaseStudyEvent {}

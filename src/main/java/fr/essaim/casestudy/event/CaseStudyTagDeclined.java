package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.vocabulary.ConceptId;
import org.axonframework.serialization.Revision;

/** A concept that was proposed was refused, and is not to be proposed again; the evidence is what the person saw. */
@Revision("1")
public record CaseStudyTagDeclined(CaseStudyId id, ConceptId concept, TagEvidence evidence) implements CaseStudyEvent {}

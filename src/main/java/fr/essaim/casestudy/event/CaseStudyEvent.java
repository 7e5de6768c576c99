package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;

/**
 * Something that happened to one case study. Folding a suffix of a case's events twice gives the same sheet, but for what a restoration keeps from imports: whoever may get events
 * twice passes over those it has.
 */
public sealed interface CaseStudyEvent
        permits CaseStudyDrafted,
                CaseStudyTextsRevised,
                CaseStudyPartnersRevised,
                CaseStudyLocated,
                CaseStudyDated,
                CaseStudySourcesRevised,
                CaseStudyClassified,
                CaseStudySubmitted,
                CaseStudyReturned,
                CaseStudyPublished,
                CaseStudyVerified,
                CaseStudyWithdrawn,
                CaseStudyMarkedDuplicate,
                CaseStudyTagAccepted,
                CaseStudyTagDeclined,
                CaseStudyDistinguished,
                CaseStudyRestored,
                CaseStudyUnpublished,
                CaseStudyDiscarded,
                CaseStudyRevived {

    CaseStudyId id();
}

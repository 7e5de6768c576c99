package fr.essaim.casestudy;

/** Where a case stands in its life. */
public enum CaseStudyState {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    WITHDRAWN,
    DUPLICATE,
    /** In the bin. */
    DISCARDED
}

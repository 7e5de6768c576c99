package fr.essaim.casestudy;

/** Where a case stands in its life; the slug is how addresses, styles and the keys of messages name it. */
public enum CaseStudyState {
    DRAFT("brouillon"),
    SUBMITTED("soumis"),
    PUBLISHED("publie"),
    WITHDRAWN("retire"),
    DUPLICATE("doublon"),
    /** In the bin. */
    DISCARDED("corbeille");

    private final String slug;

    CaseStudyState(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}

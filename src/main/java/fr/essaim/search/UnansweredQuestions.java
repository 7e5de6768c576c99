package fr.essaim.search;

/** Who wants to know what visitors ask in vain: a bean of this kind hears of it, without the search knowing it. It hears while the visitor waits, so that it must not take time. */
public interface UnansweredQuestions {

    /** A visitor asked this and found nothing. */
    void unanswered(CaseStudyQuery query);
}

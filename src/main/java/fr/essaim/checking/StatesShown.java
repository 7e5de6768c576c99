package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import java.util.List;
import java.util.Set;

/** The choice of cases that the pages on quality offer: all that are worked on, the public ones, or those on their way. */
public record StatesShown(String label, Set<CaseStudyState> states) {

    private static final List<StatesShown> ALL = List.of(
            new StatesShown("Tous les cas", CaseStudyQuery.ALIVE),
            new StatesShown("Publiés", CaseStudyQuery.PUBLISHED),
            new StatesShown("Brouillons et soumis", Set.of(CaseStudyState.DRAFT, CaseStudyState.SUBMITTED)));

    /** One choice as a link; the one that is made is marked. */
    public record Choice(String label, String address, boolean current) {}

    /** The choices for a page that shows what a query says. */
    static List<Choice> choices(String path, CaseStudyQuery query) {
        return ALL.stream()
                .map(each -> new Choice(
                        each.label(),
                        QuestionAddress.inTheWorkshop(path, query.withStates(each.states())),
                        each.states().equals(query.states())))
                .toList();
    }
}

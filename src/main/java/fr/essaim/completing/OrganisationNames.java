package fr.essaim.completing;

import fr.essaim.organisation.OrganisationId;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Condition;
import fr.essaim.search.OrganisationSpelling;
import fr.essaim.search.PublishedOrganisations;
import fr.essaim.search.PublishedOrganisations.Used;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

/** Proposes the organisations that published cases name, as they spell them. */
@Component
class OrganisationNames {

    private static final String TYPE = "organisation";
    private static final int MOST_OF_A_PART = 50;

    private final PublishedOrganisations organisations;
    private final CaseStudySearch search;
    private final CompletionWords words;
    private final Map<Object, Part> parts = Collections.synchronizedMap(new WeakHashMap<>());

    OrganisationNames(PublishedOrganisations organisations, CaseStudySearch search, CompletionWords words) {
        this.organisations = organisations;
        this.search = search;
        this.words = words;
    }

    /** The spellings of one part of the index. */
    private record Part(List<Used> spellings, NameList names) {

        static Part of(List<Used> spellings) {
            NameList.Writer writer = new NameList.Writer();
            for (int i = 0; i < spellings.size(); i++) {
                writer.add(i, spellings.get(i).spelling().name());
            }
            return new Part(List.copyOf(spellings), writer.written());
        }

        List<Fitting> fitting(Typed typed) {
            BestFitting best = new BestFitting(MOST_OF_A_PART);
            names.find(typed, (spelling, line, fit) -> {
                int cases = spellings.get(spelling).cases();
                best.offer(spelling, line, cases, Fitting.byCases(fit, cases, 0));
            });
            return best.inOrder();
        }
    }

    /** A spelling that fits, and about how many cases name the organisation in some such way. */
    private record Candidate(OrganisationSpelling spelling, Fitting fitting, int cases) {

        private static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::rank)
                .thenComparing(candidate -> candidate.spelling().name());

        /** Both of them: the better of the spellings, and all the cases. */
        Candidate and(Candidate other) {
            Candidate better = fitting.rank() <= other.fitting.rank() ? this : other;
            return new Candidate(better.spelling, better.fitting, cases + other.cases);
        }

        private long rank() {
            return Fitting.byCases(fitting.fit(), cases, 0);
        }
    }

    List<Proposal> fitting(Typed typed, int most) {
        Map<OrganisationId, Candidate> candidates = new HashMap<>();
        for (Part part : organisations.byPart(parts, Part::of)) {
            for (Fitting fitting : part.fitting(typed)) {
                OrganisationSpelling spelling =
                        part.spellings().get(fitting.thing()).spelling();
                candidates.merge(spelling.id(), new Candidate(spelling, fitting, fitting.cases()), Candidate::and);
            }
        }
        return candidates.values().stream()
                .sorted(Candidate.ORDER)
                .limit(most)
                .map(candidate -> proposal(candidate.spelling()))
                .filter(proposal -> proposal.cases() > 0)
                .toList();
    }

    // A part still holds what was withdrawn since: the cases are counted as they are now.
    private Proposal proposal(OrganisationSpelling spelling) {
        OrganisationId id = spelling.id();
        int cases = search.count(CaseStudyQuery.EVERYTHING.with(new Condition.WithOrganisation(id)));
        return new Proposal(
                Kind.ORGANISATION, spelling.name(), null, TYPE, id.value(), words.sort(TYPE), cases, id.address());
    }
}

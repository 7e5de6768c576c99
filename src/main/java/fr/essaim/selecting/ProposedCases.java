package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.Facet;
import fr.essaim.selecting.PreparingPage.Coverage;
import fr.essaim.selecting.PreparingPage.FacetCount;
import fr.essaim.selecting.PreparingPage.Proposed;
import fr.essaim.selecting.PreparingPage.ProposedCase;
import fr.essaim.selecting.PreparingPage.ValueCount;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares what is proposed for a selection: each case with what it adds, and how often each value is there. */
@Component
class ProposedCases {

    private final SelectionWords words;

    ProposedCases(SelectionWords words) {
        this.words = words;
    }

    Proposed of(Offer offer) {
        List<ProposedCase> cases = new ArrayList<>();
        List<Candidate> before = new ArrayList<>(offer.kept());
        for (Candidate candidate : offer.proposed()) {
            cases.add(proposed(candidate, before, offer.found()));
            before.add(candidate);
        }
        return new Proposed(
                cases,
                Proposals.DEPTH,
                Balance.sharedPairs(joined(offer.kept(), offer.proposed())),
                Balance.sharedPairs(joined(offer.kept(), offer.bestRanked())));
    }

    /** How often each value of the facets is there, the most frequent first. */
    Coverage coverage(Offer offer, List<Facet> facets) {
        return new Coverage(facets.stream()
                .map(facet -> new FacetCount(words.facet(facet), counts(facet, offer)))
                .toList());
    }

    private ProposedCase proposed(Candidate candidate, List<Candidate> before, int found) {
        CaseStudySheet sheet = candidate.sheet();
        return new ProposedCase(
                sheet.id().value(),
                sheet.title(),
                words.place(sheet.content()),
                sheet.content().text(TextField.SUMMARY),
                "/etudes-de-cas/" + sheet.id(),
                words.say("selection.rang", French.number(candidate.rank() + 1L), French.number(found)),
                reasons(candidate, before));
    }

    private List<String> reasons(Candidate candidate, List<Candidate> before) {
        List<String> reasons = new ArrayList<>();
        candidate.values().forEach((facet, values) -> {
            String fresh = values.stream()
                    .filter(value -> before.stream().noneMatch(other -> has(other, facet, value)))
                    .map(value -> words.value(facet, value))
                    .collect(Collectors.joining(", "));
            if (!fresh.isEmpty()) {
                reasons.add(words.say("selection.apport", words.newOne(facet), fresh));
            }
        });
        return reasons;
    }

    private List<ValueCount> counts(Facet facet, Offer offer) {
        Set<String> all = new TreeSet<>();
        joined(offer.kept(), offer.proposed())
                .forEach(each -> all.addAll(each.values().getOrDefault(facet, Set.of())));
        List<ValueCount> counts = new ArrayList<>();
        all.forEach(value -> counts.add(new ValueCount(
                words.value(facet, value), count(offer.kept(), facet, value), count(offer.proposed(), facet, value))));
        counts.sort((one, other) -> Integer.compare(other.kept() + other.proposed(), one.kept() + one.proposed()));
        int keptWithout = without(offer.kept(), facet);
        int proposedWithout = without(offer.proposed(), facet);
        if (keptWithout + proposedWithout > 0) {
            counts.add(new ValueCount(words.say("selection.sans-valeur"), keptWithout, proposedWithout));
        }
        return counts;
    }

    private static boolean has(Candidate candidate, Facet facet, String value) {
        return candidate.values().getOrDefault(facet, Set.of()).contains(value);
    }

    private static int count(List<Candidate> cases, Facet facet, String value) {
        return (int) cases.stream().filter(each -> has(each, facet, value)).count();
    }

    private static int without(List<Candidate> cases, Facet facet) {
        return (int) cases.stream()
                .filter(each -> each.values().getOrDefault(facet, Set.of()).isEmpty())
                .count();
    }

    private static List<Candidate> joined(List<Candidate> some, List<Candidate> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}

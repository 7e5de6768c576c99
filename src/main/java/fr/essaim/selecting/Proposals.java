package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Facet;
import fr.essaim.selection.Choice;
import fr.essaim.selection.SelectionSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Proposes cases for a selection: one search, whatever the number of cases, and one look at those that were taken. */
@Component
class Proposals {

    /** Of how many of the best-ranked cases the proposals are made; further down nobody would call it an answer. */
    static final int DEPTH = 200;

    private static final int UNRANKED = Integer.MAX_VALUE;

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final CaseStudyArchive archive;
    private final SpreadValues values;

    Proposals(CaseStudyQuestions questions, CaseStudySearch search, CaseStudyArchive archive, SpreadValues values) {
        this.questions = questions;
        this.search = search;
        this.archive = archive;
        this.values = values;
    }

    Offer of(SelectionSheet selection) {
        List<Facet> facets = BalanceFacets.of(selection.balancedOver());
        Choice choice = selection.choice();
        CaseStudyQuestions.Asked asked = questions.read(Question.parameters(selection.question()));
        List<Candidate> ranked = ranked(search.best(asked.query(), DEPTH), facets);
        List<Candidate> kept = kept(choice.pinned(), ranked, facets);
        List<Candidate> open = ranked.stream()
                .filter(candidate -> !choice.has(candidate.id()))
                .filter(candidate -> !choice.excluded().contains(candidate.id()))
                .toList();
        int free = Math.clamp((long) selection.size() - kept.size(), 0, open.size());
        return new Offer(
                kept,
                Balance.propose(open, kept, selection.size()),
                open.subList(0, free),
                ranked.size() < DEPTH ? ranked.size() : search.count(asked.query()),
                asked.messages());
    }

    private List<Candidate> ranked(List<CaseStudySheet> sheets, List<Facet> facets) {
        List<Candidate> ranked = new ArrayList<>();
        for (CaseStudySheet sheet : sheets) {
            ranked.add(new Candidate(sheet, ranked.size(), values.of(sheet.content(), facets)));
        }
        return ranked;
    }

    private List<Candidate> kept(List<CaseStudyId> pinned, List<Candidate> ranked, List<Facet> facets) {
        Map<CaseStudyId, CaseStudySheet> sheets = archive.now(pinned);
        List<Candidate> kept = new ArrayList<>();
        for (CaseStudyId id : pinned) {
            CaseStudySheet sheet = sheets.get(id);
            if (sheet != null) {
                kept.add(new Candidate(sheet, rank(id, ranked), values.of(sheet.content(), facets)));
            }
        }
        return kept;
    }

    private static int rank(CaseStudyId id, List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> candidate.id().equals(id))
                .mapToInt(Candidate::rank)
                .findFirst()
                .orElse(UNRANKED);
    }
}

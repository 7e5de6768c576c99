package fr.essaim.casestudy;

import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyLocated;
import fr.essaim.casestudy.event.CaseStudyPartnersRevised;
import fr.essaim.casestudy.event.CaseStudySourcesRevised;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.casestudy.event.CaseStudyVerified;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The events that lead from one content to another: only what really differs. */
final class CaseStudyRevision {

    private CaseStudyRevision() {}

    static List<CaseStudyEvent> between(CaseStudyId id, CaseStudyContent now, CaseStudyContent wanted) {
        List<CaseStudyEvent> events = new ArrayList<>();
        Map<TextField, String> texts = differing(now, wanted);
        if (!texts.isEmpty()) {
            events.add(new CaseStudyTextsRevised(id, texts));
        }
        if (!now.partners().equals(wanted.partners())) {
            events.add(new CaseStudyPartnersRevised(id, wanted.partners()));
        }
        if (!Objects.equals(now.territory(), wanted.territory())) {
            events.add(new CaseStudyLocated(id, wanted.territory()));
        }
        if (!Objects.equals(now.period(), wanted.period())) {
            events.add(new CaseStudyDated(id, wanted.period()));
        }
        if (!now.sources().equals(wanted.sources())) {
            events.add(new CaseStudySourcesRevised(id, wanted.sources()));
        }
        if (!now.concepts().equals(wanted.concepts())) {
            events.add(new CaseStudyClassified(
                    id, minus(wanted.concepts(), now.concepts()), minus(now.concepts(), wanted.concepts())));
        }
        if (!Objects.equals(now.verifiedOn(), wanted.verifiedOn())) {
            events.add(new CaseStudyVerified(id, wanted.verifiedOn()));
        }
        return events;
    }

    private static Map<TextField, String> differing(CaseStudyContent now, CaseStudyContent wanted) {
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            if (!now.text(field).equals(wanted.text(field))) {
                texts.put(field, wanted.text(field));
            }
        }
        return texts;
    }

    private static SortedSet<ConceptId> minus(Set<ConceptId> from, Set<ConceptId> taken) {
        SortedSet<ConceptId> rest = new TreeSet<>(from);
        rest.removeAll(taken);
        return rest;
    }
}

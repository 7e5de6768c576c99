package fr.essaim.partnering;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.partnering.TimelineEntry.Weight;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipLife.Step;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.ToldAct;
import fr.essaim.web.French;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the life of a partnership, in the order in which it happened. */
@Component
class Timelines {

    private final PartnershipWords words;
    private final ActWords acts;
    private final CaseTitles cases;

    Timelines(PartnershipWords words, ActWords acts, CaseTitles cases) {
        this.words = words;
        this.acts = acts;
        this.cases = cases;
    }

    /** What stands. */
    List<TimelineEntry> of(PartnershipSheet sheet) {
        Map<String, CaseLine> known = evidenceCases(sheet);
        List<TimelineEntry> entries = new ArrayList<>();
        entries.add(beginning(sheet, known));
        for (Step step : sheet.life().steps()) {
            entries.add(entry(step.told(), known));
        }
        return entries;
    }

    /** What was struck out, as it was told. */
    List<TimelineEntry> struck(PartnershipSheet sheet) {
        Map<String, CaseLine> known = evidenceCases(sheet);
        return sheet.acts().stream()
                .filter(ToldAct::isStruck)
                .map(told -> entry(told, known))
                .toList();
    }

    private TimelineEntry beginning(PartnershipSheet sheet, Map<String, CaseLine> known) {
        Formation formation = sheet.formation();
        List<String> facts = new ArrayList<>();
        facts.add(words.say(
                "acte.naissance.partenaires",
                PartnershipWords.enumerated(
                        formation.partners().stream().map(Partner::name).toList())));
        facts.add(words.say("acte.naissance.categorie", words.concept(formation.category())));
        if (formation.territory() != null) {
            facts.add(words.say("acte.naissance.lieu", words.placeAround(formation.territory())));
        }
        Told told = new Told(0, formation.on(), formation.evidence(), sheet.recordedAt(), null, Weight.TURNING_POINT);
        return entry(told, words.say("acte.naissance"), facts, known);
    }

    private TimelineEntry entry(ToldAct told, Map<String, CaseLine> known) {
        Told what = new Told(
                told.number(),
                told.act().on(),
                told.act().evidence(),
                told.at(),
                told.struckBecause(),
                acts.isTurningPoint(told.act()) ? Weight.TURNING_POINT : Weight.PLAIN);
        return entry(what, acts.heading(told.act()), acts.facts(told.act()), known);
    }

    private TimelineEntry entry(Told told, String heading, List<String> facts, Map<String, CaseLine> known) {
        Evidence evidence = told.evidence();
        CaseLine line = evidence.caseStudy() == null
                ? null
                : known.get(evidence.caseStudy().value());
        return new TimelineEntry(
                told.number(),
                told.on().isKnown() ? told.on().toString() : null,
                French.capitalized(told.on().inFrenchSentence()),
                heading,
                facts,
                evidence.sentence(),
                line == null ? null : line.title(),
                line == null ? null : line.address(),
                evidence.sources(),
                words.say("acte.consigne", French.date(told.at())),
                told.struckBecause(),
                told.weight());
    }

    private Map<String, CaseLine> evidenceCases(PartnershipSheet sheet) {
        return cases.published(namedCases(sheet)).stream().collect(Collectors.toMap(CaseLine::id, Function.identity()));
    }

    /** The cases that tell it, and those that its evidence is from. */
    static Set<CaseStudyId> namedCases(PartnershipSheet sheet) {
        Set<CaseStudyId> ids = new HashSet<>(sheet.cases());
        add(ids, sheet.formation().evidence());
        sheet.acts().forEach(told -> add(ids, told.act().evidence()));
        return ids;
    }

    private static void add(Set<CaseStudyId> ids, Evidence evidence) {
        if (evidence.caseStudy() != null) {
            ids.add(evidence.caseStudy());
        }
    }

    private record Told(
            long number,
            PartialDate on,
            Evidence evidence,
            Instant at,
            @Nullable String struckBecause,
            Weight weight) {}
}

package fr.essaim.partnering;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.partnering.PartnershipAnswer.Act;
import fr.essaim.partnering.PartnershipAnswer.Document;
import fr.essaim.partnering.PartnershipAnswer.Member;
import fr.essaim.partnering.PartnershipAnswer.Place;
import fr.essaim.partnering.PartnershipAnswer.Proof;
import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipLife.Step;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.Situation;
import fr.essaim.partnership.ToldAct;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes partnerships for programs. */
@Component
class PartnershipAnswers {

    private static final String FORMED = "forme";

    private final PartnershipWords words;
    private final CaseTitles cases;

    PartnershipAnswers(PartnershipWords words, CaseTitles cases) {
        this.words = words;
        this.cases = cases;
    }

    PartnershipAnswer of(PartnershipSheet sheet) {
        Situation now = sheet.now();
        Set<String> readable = cases.published(Timelines.namedCases(sheet)).stream()
                .map(CaseLine::id)
                .collect(Collectors.toSet());
        return new PartnershipAnswer(
                sheet.id().value(),
                sheet.providerReference(),
                sheet.title(),
                blankToNull(sheet.description().purpose()),
                now.category().notation(),
                now.isEnded() ? PartnershipList.ENDED : PartnershipList.GOING_ON,
                written(sheet.formation().on()),
                written(now.endedOn()),
                now.territories().stream()
                        .map(code -> new Place(code.toString(), words.place(code)))
                        .toList(),
                sheet.description().domains().stream().map(ConceptId::notation).toList(),
                now.members().stream().map(PartnershipAnswers::member).toList(),
                acts(sheet, readable),
                sheet.cases().stream()
                        .map(CaseStudyId::value)
                        .filter(readable::contains)
                        .toList(),
                day(sheet.recordedAt()),
                day(sheet.changedAt()),
                sheet.version(),
                PartnershipAddresses.sheet(sheet.id()));
    }

    private static Member member(Membership member) {
        ConceptId profile = member.partner().profile();
        return new Member(
                member.partner().name(),
                profile == null ? null : profile.notation(),
                member.partner().role(),
                written(member.since()),
                written(member.until()),
                OrganisationId.ofName(member.partner().name())
                        .map(OrganisationId::value)
                        .orElse(null));
    }

    private static List<Act> acts(PartnershipSheet sheet, Set<String> readable) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(
                FORMED,
                written(sheet.formation().on()),
                null,
                sheet.formation().category().notation(),
                sheet.formation().territory() == null
                        ? null
                        : sheet.formation().territory().toString(),
                List.of(),
                null,
                proof(sheet.formation().evidence(), readable),
                day(sheet.recordedAt())));
        sheet.life().steps().stream()
                .map(Step::told)
                .map(told -> act(told, readable))
                .forEach(acts::add);
        return acts;
    }

    private static Act act(ToldAct told, Set<String> readable) {
        Proof proof = proof(told.act().evidence(), readable);
        PartnershipAct act = told.act();
        return switch (act) {
            case PartnershipPartnerJoined joined ->
                act(told, proof, joined.partner().name(), null, null, null);
            case PartnershipPartnerLeft left -> act(told, proof, left.partnerName(), null, null, null);
            case PartnershipDeepened deepened ->
                act(told, proof, null, deepened.category().notation(), null, null);
            case PartnershipScaled scaled ->
                act(told, proof, null, null, scaled.territory().toString(), null);
            case PartnershipEvaluated evaluated -> act(told, proof, null, null, null, blankToNull(evaluated.finding()));
            case PartnershipEnded ended -> act(told, proof, null, null, null, blankToNull(ended.reason()));
        };
    }

    private static Act act(
            ToldAct told,
            Proof proof,
            @Nullable String partner,
            @Nullable String category,
            @Nullable String territory,
            @Nullable String text) {
        List<String> impacts = told.act() instanceof PartnershipEvaluated evaluated
                ? evaluated.impacts().stream().map(ConceptId::notation).toList()
                : List.of();
        return new Act(
                ActKind.of(told.act()).word(),
                written(told.act().on()),
                partner,
                category,
                territory,
                impacts,
                text,
                proof,
                day(told.at()));
    }

    // A case that is not public is named by nothing that is.
    private static Proof proof(Evidence evidence, Set<String> readable) {
        String from = evidence.caseStudy() == null ? "" : evidence.caseStudy().value();
        return new Proof(
                evidence.sentence(),
                readable.contains(from) ? from : null,
                evidence.sources().stream()
                        .map(source -> new Document(source.title(), source.address()))
                        .toList());
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null || !date.isKnown() ? null : date.toString();
    }

    private static LocalDate day(Instant moment) {
        return French.day(moment);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}

package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyDiscarded;
import fr.essaim.casestudy.event.CaseStudyDistinguished;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyLocated;
import fr.essaim.casestudy.event.CaseStudyMarkedDuplicate;
import fr.essaim.casestudy.event.CaseStudyPartnersRevised;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyRestored;
import fr.essaim.casestudy.event.CaseStudyReturned;
import fr.essaim.casestudy.event.CaseStudyRevived;
import fr.essaim.casestudy.event.CaseStudySourcesRevised;
import fr.essaim.casestudy.event.CaseStudySubmitted;
import fr.essaim.casestudy.event.CaseStudyTagAccepted;
import fr.essaim.casestudy.event.CaseStudyTagDeclined;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.casestudy.event.CaseStudyUnpublished;
import fr.essaim.casestudy.event.CaseStudyVerified;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.Told.Fact;
import fr.essaim.reading.Told.Kind;
import fr.essaim.reading.Told.Rewriting;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in French what happened to a case. */
@Component
class HistoryWords {

    private final CaseWords words;
    private final FactWords facts;
    private final DeedWords deeds;

    HistoryWords(CaseWords words, FactWords facts, DeedWords deeds) {
        this.words = words;
        this.facts = facts;
        this.deeds = deeds;
    }

    /** What happened, with all that it says. */
    Told tell(Moment moment) {
        Told told = known(moment);
        return new Told(told.kind(), told.heading(), deeds.of(moment), told.facts(), told.rewritings());
    }

    /** What happened, with as much of it as a reader may know: what a case said is public only while the case is. */
    Told tell(Moment moment, List<Moment> life, Audience audience) {
        return Comparisons.isReadable(moment, life, audience) ? tell(moment) : tellWithoutContent(moment);
    }

    /** That it happened, without what it tells of the case's content. */
    Told tellWithoutContent(Moment moment) {
        Told told = known(moment);
        return told.kind().isContent()
                ? new Told(told.kind(), told.heading(), deeds.alone(told.kind()), List.of(), List.of())
                : tell(moment);
    }

    private Told known(Moment moment) {
        CaseStudyContent before = moment.before() == null
                ? CaseStudyContent.EMPTY
                : moment.before().content();
        CaseStudyContent after = moment.after().content();
        return switch (moment.event()) {
            case CaseStudyDrafted drafted -> told(Kind.DRAFTED);
            case CaseStudyTextsRevised revised -> texts(before, after);
            case CaseStudyPartnersRevised revised ->
                told(Kind.PARTNERS, facts.partners(before.partners(), after.partners()));
            case CaseStudyLocated located -> told(Kind.PLACE, facts.place(before.territory(), after.territory()));
            case CaseStudyDated dated -> told(Kind.YEARS, facts.years(before.period(), after.period()));
            case CaseStudySourcesRevised revised ->
                told(Kind.SOURCES, facts.sources(before.sources(), after.sources()));
            case CaseStudyClassified tagged ->
                told(Kind.CLASSIFICATION, facts.concepts(tagged.added(), tagged.removed()));
            case CaseStudySubmitted submitted -> told(Kind.SUBMITTED);
            case CaseStudyReturned returned -> told(Kind.RETURNED, facts.of("histoire.motif", returned.reason()));
            case CaseStudyPublished published -> published(moment);
            case CaseStudyVerified verified -> verified(verified.verifiedOn());
            case CaseStudyWithdrawn withdrawn -> told(Kind.WITHDRAWN, facts.of("histoire.motif", withdrawn.reason()));
            case CaseStudyMarkedDuplicate marked -> duplicate(marked);
            case CaseStudyTagAccepted accepted -> proposed(Kind.TAG_ACCEPTED, accepted.concept(), accepted.evidence());
            case CaseStudyTagDeclined declined -> proposed(Kind.TAG_DECLINED, declined.concept(), declined.evidence());
            case CaseStudyDistinguished distinguished ->
                told(Kind.DISTINGUISHED, facts.of("histoire.autre-fiche", sheet(distinguished.other())));
            case CaseStudyRestored restored -> restored(before, after);
            case CaseStudyUnpublished unpublished -> told(Kind.UNPUBLISHED);
            case CaseStudyDiscarded discarded -> told(Kind.DISCARDED);
            case CaseStudyRevived revived -> told(Kind.REVIVED);
        };
    }

    private Told told(Kind kind, Fact... known) {
        return told(kind, List.of(known));
    }

    private Told told(Kind kind, List<Fact> known) {
        return new Told(kind, words.say("histoire." + kind.label()), List.of(), known, List.of());
    }

    private Told published(Moment moment) {
        boolean again = moment.before() != null && moment.before().publishedAt() != null;
        return again
                ? new Told(Kind.PUBLISHED, words.say("histoire.publication.encore"), List.of(), List.of(), List.of())
                : told(Kind.PUBLISHED);
    }

    private Told verified(@Nullable LocalDate day) {
        return day == null
                ? new Told(Kind.VERIFIED, words.say("histoire.verification.aucune"), List.of(), List.of(), List.of())
                : told(Kind.VERIFIED, facts.of("histoire.le", French.date(day)));
    }

    private Told texts(CaseStudyContent before, CaseStudyContent after) {
        return new Told(Kind.TEXTS, words.say("histoire.textes"), List.of(), List.of(), rewritings(before, after));
    }

    private Told restored(CaseStudyContent before, CaseStudyContent after) {
        return new Told(
                Kind.RESTORED,
                words.say("histoire.retablissement"),
                List.of(),
                facts.differences(before, after).stream()
                        .flatMap(change -> change.facts().stream())
                        .toList(),
                rewritings(before, after));
    }

    private Told proposed(Kind kind, ConceptId concept, TagEvidence evidence) {
        return told(kind, facts.proposal(concept, evidence));
    }

    private List<Rewriting> rewritings(CaseStudyContent before, CaseStudyContent after) {
        List<Rewriting> rewritings = new ArrayList<>();
        for (TextField field : TextField.values()) {
            if (!before.text(field).equals(after.text(field))) {
                rewritings.add(rewriting(field, before.text(field), after.text(field)));
            }
        }
        return rewritings;
    }

    private Rewriting rewriting(TextField field, String before, String after) {
        String change = before.isBlank() ? "ajoute" : after.isBlank() ? "retire" : "reecrit";
        return new Rewriting(
                words.heading(field),
                words.say("histoire.texte." + change),
                TextBlocks.of(before),
                TextBlocks.of(after));
    }

    private Told duplicate(CaseStudyMarkedDuplicate marked) {
        return told(Kind.DUPLICATE, facts.of("histoire.original", sheet(marked.original())));
    }

    private static Link sheet(CaseStudyId id) {
        return new Link(id.value(), CaseAddresses.sheet(id));
    }
}

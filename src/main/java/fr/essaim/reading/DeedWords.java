package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
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
import fr.essaim.reading.Told.Kind;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in one French sentence what somebody did to a case; the name of the person comes before it. */
@Component
class DeedWords {

    private final CaseWords words;
    private final ChangeWords changes;
    private final CaseLinks links;

    DeedWords(CaseWords words, ChangeWords changes, CaseLinks links) {
        this.words = words;
        this.changes = changes;
        this.links = links;
    }

    /** That something of a kind was done, without saying more. */
    List<Link> alone(Kind kind) {
        return phrase(kind).words();
    }

    List<Link> of(Moment moment) {
        CaseStudyContent before = moment.before() == null
                ? CaseStudyContent.EMPTY
                : moment.before().content();
        CaseStudyContent after = moment.after().content();
        return switch (moment.event()) {
            case CaseStudyDrafted drafted -> alone(Kind.DRAFTED);
            case CaseStudyTextsRevised revised -> changes.texts(before, after);
            case CaseStudyPartnersRevised revised -> changes.partners(before.partners(), after.partners());
            case CaseStudyLocated located -> changes.place(before.territory(), after.territory());
            case CaseStudyDated dated -> changes.years(before.period(), after.period());
            case CaseStudySourcesRevised revised -> changes.sources(before.sources(), after.sources());
            case CaseStudyClassified tagged -> changes.concepts(tagged.added(), tagged.removed());
            case CaseStudySubmitted submitted -> alone(Kind.SUBMITTED);
            case CaseStudyReturned returned -> because(Kind.RETURNED, returned.reason());
            case CaseStudyPublished published -> published(moment);
            case CaseStudyVerified verified -> verified(verified.verifiedOn());
            case CaseStudyWithdrawn withdrawn -> because(Kind.WITHDRAWN, withdrawn.reason());
            case CaseStudyMarkedDuplicate marked -> about(Kind.DUPLICATE, marked.original());
            case CaseStudyTagAccepted accepted -> proposed(Kind.TAG_ACCEPTED, accepted.concept(), accepted.evidence());
            case CaseStudyTagDeclined declined -> proposed(Kind.TAG_DECLINED, declined.concept(), declined.evidence());
            case CaseStudyDistinguished distinguished -> about(Kind.DISTINGUISHED, distinguished.other());
            case CaseStudyRestored restored -> restored(restored);
            case CaseStudyUnpublished unpublished -> alone(Kind.UNPUBLISHED);
            case CaseStudyDiscarded discarded -> alone(Kind.DISCARDED);
            case CaseStudyRevived revived -> alone(Kind.REVIVED);
        };
    }

    private List<Link> verified(@Nullable LocalDate day) {
        return day == null
                ? new Phrase().say(words.say("geste.verification.aucune")).words()
                : phrase(Kind.VERIFIED)
                        .say(words.say("geste.verification.jour", French.date(day)))
                        .words();
    }

    private Phrase phrase(Kind kind) {
        return new Phrase().say(words.say("geste." + kind.label()));
    }

    private List<Link> published(Moment moment) {
        boolean again = moment.before() != null && moment.before().publishedAt() != null;
        return again ? new Phrase().say(words.say("geste.publication.encore")).words() : alone(Kind.PUBLISHED);
    }

    private List<Link> because(Kind kind, String reason) {
        return phrase(kind).say("\u00a0: " + reason).words();
    }

    private List<Link> about(Kind kind, CaseStudyId other) {
        return phrase(kind).say(", ").say(links.to(other)).words();
    }

    private List<Link> restored(CaseStudyRestored restored) {
        return phrase(Kind.RESTORED)
                .say(words.say("geste.retablissement.version", String.valueOf(restored.version())))
                .words();
    }

    private List<Link> proposed(Kind kind, ConceptId concept, TagEvidence evidence) {
        Phrase phrase =
                new Phrase().say(words.say("geste." + kind.label() + ".debut")).say(changes.withArticle(concept));
        if (evidence.sentence() != null) {
            phrase.say(words.say("geste.phrase", evidence.sentence()));
        }
        if (!evidence.neighbours().isEmpty()) {
            phrase.say(words.say("geste.voisins"))
                    .enumerate(evidence.neighbours().stream()
                            .map(id -> List.of(links.to(id)))
                            .toList());
        }
        return phrase.words();
    }
}

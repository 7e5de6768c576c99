package fr.essaim.casestudy;

import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyDiscarded;
import fr.essaim.casestudy.event.CaseStudyDistinguished;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
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
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case study is after some of its events: the one fold that the aggregate, the index and the reading pages share.
 *
 * @param curation what only the workshop asks for
 */
public record CaseStudySheet(
        CaseStudyId id,
        @Nullable String providerReference,
        CaseStudyState state,
        CaseStudyContent content,
        @Nullable String reason,
        @Nullable CaseStudyId original,
        @Nullable Instant publishedAt,
        Instant changedAt,
        Curation curation) {

    /** The sheet after its first event. */
    public static CaseStudySheet drafted(CaseStudyDrafted event, Instant at, Provenance provenance) {
        CaseStudySheet sheet = new CaseStudySheet(
                event.id(),
                event.providerReference(),
                CaseStudyState.DRAFT,
                CaseStudyContent.EMPTY,
                null,
                null,
                null,
                at,
                Curation.begunBy(provenance.actor()));
        return sheet.saying(event.content(), at, provenance);
    }

    /** The sheet after one more event, which happened at the given moment for the given reason. */
    public CaseStudySheet after(CaseStudyEvent event, Instant at, Provenance provenance) {
        return switch (event) {
            case CaseStudyDrafted drafted -> drafted(drafted, at, provenance);
            case CaseStudyTextsRevised revised -> saying(new CaseStudyChange.Texts(revised.texts()), at, provenance);
            case CaseStudyPartnersRevised revised ->
                saying(new CaseStudyChange.Partners(revised.partners()), at, provenance);
            case CaseStudyLocated located -> saying(new CaseStudyChange.Location(located.territory()), at, provenance);
            case CaseStudyDated dated -> saying(new CaseStudyChange.Dates(dated.period()), at, provenance);
            case CaseStudySourcesRevised revised ->
                saying(new CaseStudyChange.Sources(revised.sources()), at, provenance);
            case CaseStudyClassified tagged ->
                saying(new CaseStudyChange.Tags(tagged.added(), tagged.removed()), at, provenance);
            case CaseStudyTagAccepted accepted ->
                saying(new CaseStudyChange.Tags(Set.of(accepted.concept()), Set.of()), at, provenance);
            case CaseStudyTagDeclined declined -> remembering(curation.declining(declined.concept()), at);
            case CaseStudyDistinguished distinguished ->
                remembering(curation.distinguishing(distinguished.other()), at);
            case CaseStudyVerified verified ->
                saying(new CaseStudyChange.Verification(verified.verifiedOn()), at, provenance);
            case CaseStudyRestored restored -> saying(restored.content(), at, provenance);
            case CaseStudySubmitted submitted -> in(CaseStudyState.SUBMITTED, null, null, at);
            case CaseStudyReturned returned -> in(CaseStudyState.DRAFT, returned.reason(), null, at);
            case CaseStudyPublished published -> published(at);
            case CaseStudyWithdrawn withdrawn ->
                in(CaseStudyState.WITHDRAWN, withdrawn.reason(), null, at).decidedBy(provenance);
            case CaseStudyMarkedDuplicate marked -> in(CaseStudyState.DUPLICATE, null, marked.original(), at);
            case CaseStudyUnpublished unpublished -> neverPublic(CaseStudyState.DRAFT, at);
            case CaseStudyDiscarded discarded ->
                neverPublic(CaseStudyState.DISCARDED, at).decidedBy(provenance);
            case CaseStudyRevived revived -> in(CaseStudyState.DRAFT, null, null, at);
        };
    }

    public boolean isPublished() {
        return state == CaseStudyState.PUBLISHED;
    }

    public String title() {
        return content.text(TextField.TITLE);
    }

    private CaseStudySheet saying(CaseStudyChange change, Instant at, Provenance provenance) {
        return saying(content.with(change), at, provenance);
    }

    private CaseStudySheet saying(CaseStudyContent wanted, Instant at, Provenance provenance) {
        Curation known =
                provenance.cause().isPersonal() ? curation.keeping(wanted.columnsDifferingFrom(content)) : curation;
        return new CaseStudySheet(id, providerReference, state, wanted, reason, original, publishedAt, at, known);
    }

    private CaseStudySheet remembering(Curation known, Instant at) {
        return new CaseStudySheet(id, providerReference, state, content, reason, original, publishedAt, at, known);
    }

    private CaseStudySheet in(CaseStudyState next, @Nullable String why, @Nullable CaseStudyId instead, Instant at) {
        return new CaseStudySheet(id, providerReference, next, content, why, instead, publishedAt, at, curation);
    }

    private CaseStudySheet neverPublic(CaseStudyState next, Instant at) {
        return new CaseStudySheet(id, providerReference, next, content, null, null, null, at, curation);
    }

    // What a person took out of the base stays out, whatever a file says.
    private CaseStudySheet decidedBy(Provenance provenance) {
        return provenance.cause().isPersonal()
                ? remembering(curation.keeping(Set.of(CaseStudyColumns.STATUS)), changedAt)
                : this;
    }

    // A case that comes back keeps the day it was first published.
    private CaseStudySheet published(Instant at) {
        Instant first = publishedAt == null ? at : publishedAt;
        return new CaseStudySheet(
                id, providerReference, CaseStudyState.PUBLISHED, content, null, null, first, at, curation);
    }
}

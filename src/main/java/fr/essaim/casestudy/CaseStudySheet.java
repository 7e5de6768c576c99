package fr.essaim.casestudy;

import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyLocated;
import fr.essaim.casestudy.event.CaseStudyMarkedDuplicate;
import fr.essaim.casestudy.event.CaseStudyPartnersRevised;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyReturned;
import fr.essaim.casestudy.event.CaseStudySourcesRevised;
import fr.essaim.casestudy.event.CaseStudySubmitted;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.casestudy.event.CaseStudyVerified;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a case study is after some of its events: the one fold that the aggregate, the index and the reading pages share. */
public record CaseStudySheet(
        CaseStudyId id,
        @Nullable String providerReference,
        CaseStudyState state,
        CaseStudyContent content,
        @Nullable String reason,
        @Nullable CaseStudyId original,
        @Nullable Instant publishedAt,
        Instant changedAt) {

    /** The sheet after its first event. */
    public static CaseStudySheet drafted(CaseStudyDrafted event, Instant at) {
        return new CaseStudySheet(
                event.id(), event.providerReference(), CaseStudyState.DRAFT, event.content(), null, null, null, at);
    }

    /** The sheet after one more event, which happened at the given moment. */
    public CaseStudySheet after(CaseStudyEvent event, Instant at) {
        return switch (event) {
            case CaseStudyDrafted drafted -> drafted(drafted, at);
            case CaseStudyTextsRevised revised -> saying(new CaseStudyChange.Texts(revised.texts()), at);
            case CaseStudyPartnersRevised revised -> saying(new CaseStudyChange.Partners(revised.partners()), at);
            case CaseStudyLocated located -> saying(new CaseStudyChange.Location(located.territory()), at);
            case CaseStudyDated dated -> saying(new CaseStudyChange.Dates(dated.period()), at);
            case CaseStudySourcesRevised revised -> saying(new CaseStudyChange.Sources(revised.sources()), at);
            case CaseStudyClassified tagged -> saying(new CaseStudyChange.Tags(tagged.added(), tagged.removed()), at);
            case CaseStudyVerified verified -> saying(new CaseStudyChange.Verification(verified.verifiedOn()), at);
            case CaseStudySubmitted submitted -> in(CaseStudyState.SUBMITTED, null, null, at);
            case CaseStudyReturned returned -> in(CaseStudyState.DRAFT, returned.reason(), null, at);
            case CaseStudyPublished published -> published(at);
            case CaseStudyWithdrawn withdrawn -> in(CaseStudyState.WITHDRAWN, withdrawn.reason(), null, at);
            case CaseStudyMarkedDuplicate marked -> in(CaseStudyState.DUPLICATE, null, marked.original(), at);
        };
    }

    public boolean isPublished() {
        return state == CaseStudyState.PUBLISHED;
    }

    public String title() {
        return content.text(TextField.TITLE);
    }

    private CaseStudySheet saying(CaseStudyChange change, Instant at) {
        return new CaseStudySheet(
                id, providerReference, state, content.with(change), reason, original, publishedAt, at);
    }

    private CaseStudySheet in(CaseStudyState next, @Nullable String why, @Nullable CaseStudyId instead, Instant at) {
        return new CaseStudySheet(id, providerReference, next, content, why, instead, publishedAt, at);
    }

    // A case that comes back keeps the day it was first published.
    private CaseStudySheet published(Instant at) {
        Instant first = publishedAt == null ? at : publishedAt;
        return new CaseStudySheet(id, providerReference, CaseStudyState.PUBLISHED, content, null, null, first, at);
    }
}

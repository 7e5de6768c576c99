package fr.essaim.search;

import fr.essaim.search.Condition.Freshness;
import java.time.LocalDate;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a condition into Lucene's query. */
final class ConditionQueries {

    private ConditionQueries() {}

    static Query of(Condition condition) {
        return switch (condition) {
            case Condition.Without without -> term(CaseStudyFields.EMPTY_COLUMN, without.column());
            case Freshness freshness -> verified(freshness);
            case Condition.CarryingReplaced replaced -> term(CaseStudyFields.REPLACED, CaseStudyFields.YES);
            case Condition.DraftedBy drafted -> term(CaseStudyFields.DRAFTED_BY, drafted.actor());
            case Condition.CompleteWithin within ->
                IntPoint.newRangeQuery(CaseStudyFields.COMPLETENESS, within.least(), within.most());
            case Condition.WithPartner partner -> term(CaseStudyFields.PARTNER_NAME, partner.name());
            case Condition.Among among ->
                new TermInSetQuery(
                        CaseStudyFields.ID,
                        among.cases().stream()
                                .map(id -> new BytesRef(id.value()))
                                .toList());
            case Condition.FirstPublished published -> firstPublished(published);
            case Condition.WithOrganisation named ->
                term(CaseStudyFields.ORGANISATION, named.organisation().value());
        };
    }

    private static Query firstPublished(Condition.FirstPublished published) {
        long from = published.from() == null ? Long.MIN_VALUE : published.from().toEpochMilli();
        long before =
                published.until() == null ? Long.MAX_VALUE : published.until().toEpochMilli();
        return LongPoint.newRangeQuery(
                CaseStudyFields.FIRST_PUBLISHED_AT, from, before == Long.MIN_VALUE ? before : before - 1);
    }

    // A day that lies ahead, as a slip of the hand writes it, counts as recent.
    private static Query verified(Freshness freshness) {
        LocalDate oneYearAgo = freshness.day().minusYears(1);
        LocalDate twoYearsAgo = freshness.day().minusYears(2);
        return switch (freshness.level()) {
            case WITHIN_A_YEAR -> verifiedFrom(oneYearAgo);
            case WITHIN_TWO_YEARS ->
                new BooleanQuery.Builder()
                        .add(verifiedFrom(twoYearsAgo), Occur.FILTER)
                        .add(verifiedFrom(oneYearAgo), Occur.MUST_NOT)
                        .build();
            case OLDER_OR_NEVER ->
                new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.FILTER)
                        .add(verifiedFrom(twoYearsAgo), Occur.MUST_NOT)
                        .build();
        };
    }

    private static Query verifiedFrom(LocalDate day) {
        return IntPoint.newRangeQuery(CaseStudyFields.VERIFIED_ON, number(day), Integer.MAX_VALUE);
    }

    /** The number under which a day is indexed. */
    static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}

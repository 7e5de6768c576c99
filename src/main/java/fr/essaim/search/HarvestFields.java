package fr.essaim.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/** The part of a document that those ask who follow what changes in the base. */
final class HarvestFields {

    private final HarvestSets sets;

    HarvestFields(HarvestSets sets) {
        this.sets = sets;
    }

    void addTo(Document document, IndexedCase indexed) {
        long changed = indexed.sheet().changedAt().toEpochMilli();
        document.add(new NumericDocValuesField(CaseStudyFields.CHANGED_AT, changed));
        // Beside the values, a point: a page deep in a long list is found without looking at those before it.
        document.add(new LongPoint(CaseStudyFields.CHANGED_AT, changed));
        if (indexed.oncePublic()) {
            document.add(new StringField(CaseStudyFields.ONCE_PUBLIC, CaseStudyFields.YES, Store.NO));
        }
        for (String set : HarvestSets.withRoots(sets.of(indexed.sheet().content()))) {
            document.add(new StringField(CaseStudyFields.SET, set, Store.NO));
        }
    }
}

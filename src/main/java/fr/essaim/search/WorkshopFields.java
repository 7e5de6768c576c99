package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Completeness;
import fr.essaim.casestudy.EmptyColumns;
import fr.essaim.casestudy.Partner;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;

/** The part of a document that only the {@link Condition}s and orders of the workshop ask. */
final class WorkshopFields {

    private final Vocabularies vocabularies;

    WorkshopFields(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    void addTo(Document document, CaseStudySheet sheet) {
        CaseStudyContent content = sheet.content();
        EmptyColumns.of(content).forEach(column -> addTerm(document, CaseStudyFields.EMPTY_COLUMN, column));
        addNumber(
                document, CaseStudyFields.COMPLETENESS, Completeness.of(content).percent());
        if (content.verifiedOn() != null) {
            addNumber(document, CaseStudyFields.VERIFIED_ON, ConditionQueries.number(content.verifiedOn()));
        }
        content.partners().stream()
                .map(Partner::name)
                .distinct()
                .filter(WorkshopFields::fitsATerm)
                .forEach(name -> addTerm(document, CaseStudyFields.PARTNER_NAME, name));
        addTerm(document, CaseStudyFields.DRAFTED_BY, sheet.curation().draftedBy());
        if (carriesReplaced(content)) {
            addTerm(document, CaseStudyFields.REPLACED, CaseStudyFields.YES);
        }
    }

    private boolean carriesReplaced(CaseStudyContent content) {
        return content.concepts().stream()
                .map(vocabularies::find)
                .flatMap(Optional::stream)
                .anyMatch(Concept::isReplaced);
    }

    // Lucene refuses a document with a longer term; a character takes up to three bytes.
    private static boolean fitsATerm(String name) {
        return name.length() <= IndexWriter.MAX_TERM_LENGTH / 3;
    }

    private static void addTerm(Document document, String field, String term) {
        document.add(new StringField(field, term, Store.NO));
    }

    private static void addNumber(Document document, String field, int number) {
        document.add(new IntPoint(field, number));
        document.add(new NumericDocValuesField(field, number));
    }
}

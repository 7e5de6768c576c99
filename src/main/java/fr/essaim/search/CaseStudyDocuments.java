package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.KeptTexts;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a case into its document: concepts and places are indexed with all that contains them, so that choosing a parent finds its children. */
@Component
class CaseStudyDocuments {

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final WorkshopFields workshop;
    private final HarvestFields harvest;

    CaseStudyDocuments(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.workshop = new WorkshopFields(vocabularies);
        this.harvest = new HarvestFields(new HarvestSets(vocabularies, territories));
    }

    Document of(IndexedCase indexed) {
        CaseStudySheet sheet = indexed.sheet();
        Document document = new Document();
        document.add(new StringField(CaseStudyFields.ID, sheet.id().value(), Store.NO));
        document.add(new SortedDocValuesField(
                CaseStudyFields.ID_ORDER, new BytesRef(sheet.id().value())));
        document.add(new StringField(CaseStudyFields.STATE, sheet.state().name(), Store.NO));
        document.add(new BinaryDocValuesField(CaseStudyFields.CASE, new BytesRef(indexed.write())));
        document.add(new BinaryDocValuesField(CaseStudyFields.CARD, new BytesRef(FoundCase.write(sheet))));
        document.add(KeptTexts.field(shown(sheet.content())));
        addTexts(document, sheet.content());
        addTitle(document, sheet.title());
        addConcepts(document, sheet.content().concepts());
        addPlace(document, sheet.content().territory());
        addYears(document, sheet.content().period());
        addOrganisations(document, sheet.content());
        addFirstPublication(document, sheet.publishedAt());
        workshop.addTo(document, sheet);
        harvest.addTo(document, indexed);
        return document;
    }

    /** What {@link Extracts} marks, in its order. */
    private static List<String> shown(CaseStudyContent content) {
        return List.of(content.text(TextField.TITLE), content.text(TextField.SUMMARY), body(content));
    }

    /** The sections one after the other: what is searched as the text, and what extracts are cut from. */
    static String body(CaseStudyContent content) {
        return TextField.SECTIONS.stream()
                .map(content::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void addTexts(Document document, CaseStudyContent content) {
        add(document, SearchedText.TITLE, content.text(TextField.TITLE));
        add(document, SearchedText.SUMMARY, content.text(TextField.SUMMARY));
        add(document, SearchedText.BODY, body(content));
        for (Partner partner : content.partners()) {
            add(document, SearchedText.PARTNERS, partner.name());
        }
    }

    private void addTitle(Document document, String title) {
        String whole = FrenchWords.whole(title);
        document.add(new StringField(CaseStudyFields.WHOLE_TITLE, whole, Store.NO));
        document.add(new SortedDocValuesField(CaseStudyFields.TITLE_ORDER, new BytesRef(whole)));
        document.add(new org.apache.lucene.document.TextField(CaseStudyFields.TITLE_BEGINNINGS, title, Store.NO));
    }

    private void addConcepts(Document document, Set<ConceptId> concepts) {
        Set<Concept> withBroader = new LinkedHashSet<>();
        for (ConceptId concept : concepts) {
            vocabularies.current(concept).forEach(now -> withBroader.addAll(vocabularies.withBroader(now.id())));
            addFormerName(document, concept);
        }
        for (Concept concept : withBroader) {
            document.add(new SortedSetDocValuesFacetField(
                    concept.id().scheme(), concept.id().notation()));
            add(document, SearchedText.CONCEPTS, concept.label());
        }
    }

    // Whoever still says it as it was said then finds the case too.
    private void addFormerName(Document document, ConceptId id) {
        vocabularies
                .find(id)
                .filter(Concept::isReplaced)
                .ifPresent(former -> add(document, SearchedText.CONCEPTS, former.label()));
    }

    private void addPlace(Document document, @Nullable TerritoryCode code) {
        if (code == null) {
            return;
        }
        for (Territory container : territories.containing(code)) {
            document.add(new SortedSetDocValuesFacetField(
                    Facet.TERRITOIRE.parameter(), container.code().toString()));
            add(document, SearchedText.PLACE, container.name());
        }
        territories.formerNames(code).forEach(name -> add(document, SearchedText.PLACE, name));
        territories.find(code).map(Territory::centre).ifPresent(centre -> addCentre(document, centre));
    }

    private static void addCentre(Document document, Centre centre) {
        document.add(new LatLonPoint(CaseStudyFields.LOCATION, centre.latitude(), centre.longitude()));
        document.add(new LatLonDocValuesField(CaseStudyFields.LOCATION, centre.latitude(), centre.longitude()));
    }

    private static void addOrganisations(Document document, CaseStudyContent content) {
        content.partners().stream()
                .map(partner -> OrganisationId.ofName(partner.name()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(id -> document.add(new StringField(CaseStudyFields.ORGANISATION, id.value(), Store.NO)));
    }

    private static void addFirstPublication(Document document, @Nullable Instant at) {
        if (at != null) {
            document.add(new LongPoint(CaseStudyFields.FIRST_PUBLISHED_AT, at.toEpochMilli()));
            document.add(new NumericDocValuesField(CaseStudyFields.FIRST_PUBLISHED_AT, at.toEpochMilli()));
        }
    }

    private static void addYears(Document document, @Nullable Period period) {
        if (period == null || period.startYear() == null) {
            return;
        }
        document.add(new IntPoint(CaseStudyFields.START_YEAR, period.startYear()));
        document.add(new NumericDocValuesField(CaseStudyFields.START_YEAR, period.startYear()));
    }

    private static void add(Document document, SearchedText text, String value) {
        if (!value.isEmpty()) {
            document.add(new org.apache.lucene.document.TextField(text.stemmed(), value, Store.NO));
            document.add(new org.apache.lucene.document.TextField(text.exact(), value, Store.NO));
            document.add(new org.apache.lucene.document.TextField(SearchedText.ALL.stemmed(), value, Store.NO));
            document.add(new org.apache.lucene.document.TextField(SearchedText.ALL.exact(), value, Store.NO));
        }
    }
}

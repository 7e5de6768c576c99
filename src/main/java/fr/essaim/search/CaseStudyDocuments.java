package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.AnalysedText;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.KeptTexts;
import fr.essaim.lucene.Synonyms;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a case into its document: concepts and places are indexed with all that contains them, so that choosing a parent finds its children. */
@Component
class CaseStudyDocuments {

    private static final FieldType PRESENT_ONLY = presentOnly();

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Synonyms synonyms;
    private final WorkshopFields workshop;
    private final HarvestFields harvest;
    private final Map<String, AnalysedText> names = new ConcurrentHashMap<>();

    CaseStudyDocuments(Vocabularies vocabularies, Territories territories, Synonyms synonyms) {
        this.synonyms = synonyms;
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
        addTexts(document, sheet.content());
        addTitle(document, sheet.title());
        addConcepts(document, sheet.content().concepts());
        addPlace(document, sheet.content().territory());
        addYears(document, sheet.content().period());
        addOrganisations(document, sheet);
        addFirstPublication(document, sheet.publishedAt());
        workshop.addTo(document, sheet);
        harvest.addTo(document, indexed);
        return document;
    }

    /** The sections one after the other: what is searched as the text, and what extracts are cut from. */
    static String body(CaseStudyContent content) {
        return TextField.SECTIONS.stream()
                .map(content::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void addTexts(Document document, CaseStudyContent content) {
        AnalysedText title = analysed(content.text(TextField.TITLE));
        AnalysedText summary = analysed(content.text(TextField.SUMMARY));
        AnalysedText body = analysed(body(content));
        // What Extracts marks, in its order.
        document.add(KeptTexts.field(List.of(title, summary, body)));
        add(document, SearchedText.TITLE, title);
        add(document, SearchedText.SUMMARY, summary);
        add(document, SearchedText.BODY, body);
        for (Partner partner : content.partners()) {
            add(document, SearchedText.PARTNERS, analysed(partner.name()));
        }
    }

    private void addTitle(Document document, String title) {
        String whole = FrenchWords.whole(title);
        document.add(new StringField(CaseStudyFields.WHOLE_TITLE, whole, Store.NO));
        document.add(new SortedDocValuesField(CaseStudyFields.TITLE_ORDER, new BytesRef(whole)));
        document.add(new org.apache.lucene.document.TextField(CaseStudyFields.TITLE_BEGINNINGS, title, Store.NO));
        document.add(new Field(CaseStudyFields.TITLE_MIDDLES, title, PRESENT_ONLY));
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
            add(document, SearchedText.CONCEPTS, name(concept.label()));
        }
    }

    // Whoever still says it as it was said then finds the case too.
    private void addFormerName(Document document, ConceptId id) {
        vocabularies
                .find(id)
                .filter(Concept::isReplaced)
                .ifPresent(former -> add(document, SearchedText.CONCEPTS, name(former.label())));
    }

    private void addPlace(Document document, @Nullable TerritoryCode code) {
        if (code == null) {
            return;
        }
        String own = territories.find(code).map(Territory::code).orElse(code).toString();
        document.add(new StringField(CaseStudyFields.TERRITORY, own, Store.NO));
        document.add(new SortedDocValuesField(CaseStudyFields.TERRITORY, new BytesRef(own)));
        for (Territory container : territories.containing(code)) {
            document.add(new SortedSetDocValuesFacetField(
                    Facet.TERRITOIRE.parameter(), container.code().toString()));
            add(document, SearchedText.PLACE, name(container.name()));
        }
        territories.formerNames(code).forEach(former -> add(document, SearchedText.PLACE, name(former)));
        territories.find(code).map(Territory::centre).ifPresent(centre -> addCentre(document, centre));
    }

    private static void addCentre(Document document, Centre centre) {
        document.add(new LatLonPoint(CaseStudyFields.LOCATION, centre.latitude(), centre.longitude()));
    }

    private static void addOrganisations(Document document, CaseStudySheet sheet) {
        List<Partner> partners = sheet.content().partners();
        partners.stream()
                .map(partner -> OrganisationId.ofName(partner.name()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(id -> document.add(new StringField(CaseStudyFields.ORGANISATION, id.value(), Store.NO)));
        if (sheet.isPublished()) {
            partners.stream()
                    .flatMap(partner -> OrganisationSpelling.of(partner.name()).stream())
                    .distinct()
                    .forEach(spelling -> document.add(
                            new StringField(CaseStudyFields.ORGANISATION_SPELLING, spelling.written(), Store.NO)));
        }
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

    private static FieldType presentOnly() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    // There are as many as vocabularies and territories have, and every case has some.
    private AnalysedText name(String text) {
        return names.computeIfAbsent(text, this::analysed);
    }

    private AnalysedText analysed(String text) {
        return AnalysedText.of(text, synonyms);
    }

    private static void add(Document document, SearchedText field, AnalysedText text) {
        if (text.isEmpty()) {
            return;
        }
        document.add(text.stemmedIn(field));
        document.add(text.stemmedIn(SearchedText.ALL));
        document.add(text.exactIn(SearchedText.ALL));
        if (field.isAskedAsWritten()) {
            document.add(text.exactIn(field));
        }
    }
}

package fr.essaim.listing;

import fr.essaim.listing.ListFacet.Areas;
import fr.essaim.listing.ListFacet.Concepts;
import fr.essaim.listing.ListFacet.Words;
import fr.essaim.lucene.AnalysedText;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.IndexRecipe;
import fr.essaim.lucene.KeptTexts;
import fr.essaim.lucene.Synonyms;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/** Turns an entry into its document: concepts and places are indexed with all that contains them, so that choosing a parent finds its children. */
final class ListDocuments {

    private final List<ListFacet> facets;
    private final FacetConcepts concepts;
    private final Territories territories;
    private final Synonyms synonyms;

    ListDocuments(List<ListFacet> facets, FacetConcepts concepts, Territories territories, Synonyms synonyms) {
        this.synonyms = synonyms;
        this.facets = List.copyOf(facets);
        this.concepts = concepts;
        this.territories = territories;
    }

    Document of(String key, Listed listed, Instant changedAt, byte[] json) {
        Document document = new Document();
        document.add(new StringField(IndexRecipe.KEY, key, Store.NO));
        document.add(new SortedDocValuesField(IndexRecipe.KEY_ORDER, new BytesRef(key)));
        document.add(new BinaryDocValuesField(IndexRecipe.KEPT, new BytesRef(json)));
        document.add(new StringField(ListFields.PRESENCE, listed.presence().name(), Store.NO));
        document.add(new NumericDocValuesField(ListFields.CHANGED_AT, changedAt.toEpochMilli()));
        addTexts(document, listed);
        for (ListFacet facet : facets) {
            addValues(document, facet, listed.values().getOrDefault(facet.name(), Set.of()));
        }
        addYears(document, listed);
        listed.links().forEach(link -> document.add(new StringField(ListFields.LINK, link.toString(), Store.NO)));
        return document;
    }

    /** The texts of a kind one after the other: what is searched, and what extracts are cut from. */
    private static String text(Listed listed, Listed.Text kind) {
        return String.join("\n", listed.texts().getOrDefault(kind, List.of()));
    }

    private void addTexts(Document document, Listed listed) {
        AnalysedText name = analysed(listed.name());
        AnalysedText summary = analysed(text(listed, Listed.Text.SUMMARY));
        AnalysedText body = analysed(text(listed, Listed.Text.BODY));
        // What MarkedEntries marks, in its order.
        document.add(KeptTexts.field(List.of(name, summary, body)));
        add(document, ListedText.NAME, name);
        for (AnalysedText text : List.of(name, summary, body, analysed(text(listed, Listed.Text.KEYWORDS)))) {
            add(document, ListedText.ALL, text);
        }
        addWholeName(document, listed.name());
    }

    private static void addWholeName(Document document, String name) {
        String whole = FrenchWords.whole(name);
        document.add(new StringField(ListFields.WHOLE_NAME, whole, Store.NO));
        document.add(new SortedDocValuesField(ListFields.NAME_ORDER, new BytesRef(whole)));
    }

    private void addValues(Document document, ListFacet facet, Set<String> values) {
        switch (facet.values()) {
            case Concepts branch -> addConcepts(document, facet.name(), branch, values);
            case Areas areas -> addAreas(document, facet.name(), values);
            case Words words -> values.forEach(value -> addValue(document, facet.name(), value));
        }
    }

    private void addConcepts(Document document, String facet, Concepts branch, Set<String> values) {
        concepts.shown(branch, values).forEach(notation -> addValue(document, facet, notation));
        concepts.labels(values).forEach(label -> add(document, ListedText.ALL, analysed(label)));
    }

    private void addAreas(Document document, String facet, Set<String> codes) {
        Set<Territory> containers = new LinkedHashSet<>();
        for (String text : codes) {
            TerritoryCode code = TerritoryCode.of(text);
            containers.addAll(territories.containing(code));
            territories.formerNames(code).forEach(name -> add(document, ListedText.ALL, analysed(name)));
            territories.find(code).map(Territory::centre).ifPresent(centre -> addCentre(document, centre));
        }
        for (Territory container : containers) {
            addValue(document, facet, container.code().toString());
            add(document, ListedText.ALL, analysed(container.name()));
        }
    }

    private static void addCentre(Document document, Centre centre) {
        document.add(new LatLonPoint(ListFields.LOCATION, centre.latitude(), centre.longitude()));
        document.add(new LatLonDocValuesField(ListFields.LOCATION, centre.latitude(), centre.longitude()));
    }

    private static void addYears(Document document, Listed listed) {
        Listed.Years years = listed.years();
        if (years != null) {
            document.add(new IntPoint(ListFields.FIRST_YEAR, years.first()));
            document.add(new NumericDocValuesField(ListFields.FIRST_YEAR, years.first()));
            document.add(new IntPoint(ListFields.LAST_YEAR, years.last()));
        }
    }

    private static void addValue(Document document, String facet, String value) {
        document.add(new SortedSetDocValuesFacetField(facet, value));
    }

    private AnalysedText analysed(String text) {
        return AnalysedText.of(text, synonyms);
    }

    private static void add(Document document, ListedText field, AnalysedText text) {
        if (!text.isEmpty()) {
            document.add(text.stemmedIn(field));
            document.add(text.exactIn(field));
        }
    }
}

package fr.essaim.listing;

import fr.essaim.lucene.FrenchAnalysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;

/** Every field of the index of a list, beside the {@link ListedText}s and the facets, which are fields under their own names. */
final class ListFields {

    /** To be raised whenever the fields or the analysis change: the index of every list is then rebuilt. */
    static final String SCHEMA = "3";

    /** Whether visitors find the entry, as a term. */
    static final String PRESENCE = "presence";
    /** The name's words as written, as one term: what a name typed exactly equals. */
    static final String WHOLE_NAME = "nom_entier";
    /** The same in doc values. */
    static final String NAME_ORDER = "nom_ordre";
    /** What the entry names, as terms. */
    static final String LINK = "lien";
    /** The first year, as a point and in doc values; absent when unknown. */
    static final String FIRST_YEAR = "annee_premiere";
    /** The last year, as a point. */
    static final String LAST_YEAR = "annee_derniere";
    /** Where the middles of the territories lie, as points and in doc values. */
    static final String LOCATION = "lieu_centre";
    /** When the entry last changed, in milliseconds since 1970, in doc values. */
    static final String CHANGED_AT = "modifie_le";

    private static final Analyzer ANALYZER = analyzers();

    private ListFields() {}

    static Analyzer analyzer() {
        return ANALYZER;
    }

    private static Analyzer analyzers() {
        Map<String, Analyzer> analyzers = new HashMap<>();
        Analyzer exact = FrenchAnalysis.exact();
        for (ListedText text : ListedText.values()) {
            analyzers.put(text.exact(), exact);
        }
        return new PerFieldAnalyzerWrapper(FrenchAnalysis.stemmed(), analyzers);
    }

    static FacetsConfig facets(List<ListFacet> facets) {
        FacetsConfig config = new FacetsConfig();
        facets.forEach(facet -> config.setMultiValued(facet.name(), true));
        return config;
    }
}

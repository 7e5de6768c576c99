package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FrenchAnalysis;
import fr.essaim.lucene.IndexRecipe;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;

/** Every field of the index of case studies, beside the {@link SearchedText}s and the {@link Facet}s, which are fields under their own names. */
final class CaseStudyFields {

    /** To be raised whenever the fields or the analysis change: an index built with another schema is rebuilt. */
    static final String SCHEMA = "7";

    /** The id; one document a case. */
    static final String ID = IndexRecipe.KEY;
    /** The id in doc values, the last word of every order. */
    static final String ID_ORDER = IndexRecipe.KEY_ORDER;
    /** The state of the case, as a term. */
    static final String STATE = "etat";
    /** The whole {@link IndexedCase}, as JSON in doc values. */
    static final String CASE = IndexRecipe.KEPT;
    /** The {@link FoundCase}, in doc values: what a list reads of each case. */
    static final String CARD = "carte";
    /** The title's words as written, as one term: what a title typed exactly equals. */
    static final String WHOLE_TITLE = "titre_entier";
    /** The same in doc values, for sorting. */
    static final String TITLE_ORDER = "titre_ordre";
    /** The beginnings of the title's words, for completion. */
    static final String TITLE_BEGINNINGS = "titre_debuts";
    /** Three letters in a row of the title's words, for completion from the middle of a word. */
    static final String TITLE_MIDDLES = "titre_milieux";
    /** The year of beginning, as a point and in doc values; absent when unknown. */
    static final String START_YEAR = "annee_debut";
    /** Where the territory's middle lies, as a point. */
    static final String LOCATION = "lieu_centre";
    /** The code of the territory itself, without what contains it, as a term and in doc values. */
    static final String TERRITORY = "territoire_propre";
    /** The columns that hold nothing, as terms. */
    static final String EMPTY_COLUMN = "colonne_vide";
    /** How complete the case is, in hundredths, as a point and in doc values. */
    static final String COMPLETENESS = "completude";
    /** The day of verification, counted from 1970, as a point and in doc values; absent when it never was. */
    static final String VERIFIED_ON = "verifie_le";
    /** Who wrote the draft, as a term. */
    static final String DRAFTED_BY = "auteur";
    /** The names of the partners as they are written, as terms. */
    static final String PARTNER_NAME = "partenaire_nom";
    /** One term when the case carries a concept that others replace. */
    static final String REPLACED = "concept_remplace";
    /** The only term of a field that says yes. */
    static final String YES = "oui";
    /** When the case last changed, in milliseconds since 1970, as a point and in doc values. */
    static final String CHANGED_AT = "modifie_le";
    /** When the case was first published, in milliseconds since 1970, as a point and in doc values; absent when it never was. */
    static final String FIRST_PUBLISHED_AT = "publie_le";
    /** The {@link fr.essaim.organisation.OrganisationId}s of the partners, as terms. */
    static final String ORGANISATION = "organisation";
    /** The organisations of a published case as {@link OrganisationSpelling} writes them, as terms. */
    static final String ORGANISATION_SPELLING = "organisation_graphie";

    /** One term when the case is or was published. */
    static final String ONCE_PUBLIC = "deja_publie";
    /** The {@link HarvestSets} of the case, as terms. */
    static final String SET = "ensemble";

    private static final Analyzer ANALYZER = analyzers();

    private CaseStudyFields() {}

    static Analyzer analyzer() {
        return ANALYZER;
    }

    private static Analyzer analyzers() {
        Map<String, Analyzer> analyzers = new HashMap<>();
        Analyzer exact = FrenchAnalysis.exact();
        for (SearchedText text : SearchedText.values()) {
            analyzers.put(text.exact(), exact);
        }
        analyzers.put(TITLE_BEGINNINGS, FrenchAnalysis.beginnings());
        analyzers.put(TITLE_MIDDLES, FrenchAnalysis.middles());
        return new PerFieldAnalyzerWrapper(FrenchAnalysis.stemmed(), analyzers);
    }

    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.parameter(), true);
        }
        return config;
    }

    static Term idTerm(CaseStudyId id) {
        return new Term(ID, id.value());
    }

    static Term stateTerm(CaseStudyState state) {
        return new Term(STATE, state.name());
    }
}

package fr.essaim.listing;

import fr.essaim.lucene.Synonyms;
import fr.essaim.search.FacetTrees;
import fr.essaim.search.FilterNames;
import fr.essaim.storage.EventLog;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what each list is built and asked with. */
@Component
class ListToolbox {

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Synonyms synonyms;
    private final FacetTrees trees;
    private final FilterNames names;
    private final MessageSource messages;
    private final EventLog events;

    ListToolbox(
            Vocabularies vocabularies,
            Territories territories,
            Synonyms synonyms,
            FacetTrees trees,
            FilterNames names,
            MessageSource messages,
            EventLog events) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.synonyms = synonyms;
        this.trees = trees;
        this.names = names;
        this.messages = messages;
        this.events = events;
    }

    <E, S> ListRecipe<E, S> recipe(ListedKind<E, S> kind) {
        ListDocuments documents =
                new ListDocuments(kind.facets(), new FacetConcepts(vocabularies), territories, synonyms);
        return new ListRecipe<>(kind, documents, vocabularies.fingerprint() + "." + synonyms.fingerprint());
    }

    ListTools tools(ListedKind<?, ?> kind) {
        ListNames own = new ListNames(kind, names, messages);
        return new ListTools(
                new ListReader(kind, vocabularies, territories),
                new ListQueries(synonyms, territories),
                new ListCounts(trees, new FacetConcepts(vocabularies), own),
                new ListFilters(kind.facets(), own),
                events);
    }
}

package fr.essaim.vocabulary;

import java.util.List;

/**
 * One vocabulary; its name is also the facet's name.
 *
 * @param topConcepts in the order to show them, without replaced concepts
 * @param concepts all of them in the order of the tree, replaced ones last
 */
public record Scheme(
        String name,
        String iri,
        String title,
        String description,
        List<String> sources,
        String license,
        List<Concept> topConcepts,
        List<Concept> concepts) {

    public Scheme {
        sources = List.copyOf(sources);
        topConcepts = List.copyOf(topConcepts);
        concepts = List.copyOf(concepts);
    }
}

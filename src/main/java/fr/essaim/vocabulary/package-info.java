/** SKOS schemes in, concepts out: read from {@code ontology/*.ttl} at start, never changed while running. */
@NullMarked
package fr.essaim.vocabulary;

import org.jspecify.annotations.NullMarked;

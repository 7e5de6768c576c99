/** How well the search finds: sets of questions with judged documents, through the product and through plain Lucene, and the figures of both. */
@NullMarked
package fr.essaim.relevance;

import org.jspecify.annotations.NullMarked;

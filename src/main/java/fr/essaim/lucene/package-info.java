/** French analysis, and the life of an index on disk: writer, searchers, and commits that carry the position in the events. No word of the domain. */
@NullMarked
package fr.essaim.lucene;

import org.jspecify.annotations.NullMarked;

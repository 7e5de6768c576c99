/** Outlines of France, drawn once, and the counts of a search by région or département on them, as a picture and as a table. */
@NullMarked
package fr.essaim.mapping;

import org.jspecify.annotations.NullMarked;

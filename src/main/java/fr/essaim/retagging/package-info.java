/** One concept changed in many cases at once: chosen by a search, seen case by case, applied in the background, undone as new events. Also the cases that carry concepts which the vocabularies replaced. */
@NullMarked
package fr.essaim.retagging;

import org.jspecify.annotations.NullMarked;

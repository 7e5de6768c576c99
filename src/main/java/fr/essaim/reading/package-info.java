/** The sheet of one case, its history, and the sheet as it was on any day: folded from the case's own events each time, so never late. */
@NullMarked
package fr.essaim.reading;

import org.jspecify.annotations.NullMarked;

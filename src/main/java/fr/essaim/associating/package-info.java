/** Organisations as people see them: who they are by the names that published cases and public partnerships give them; all is asked for anew each time, nothing is kept. */
@NullMarked
package fr.essaim.associating;

import org.jspecify.annotations.NullMarked;

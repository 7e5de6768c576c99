/** Files of catalysts and of partnerships in, commands out: a row is read, held against the base as it is, shown, and sent. */
@NullMarked
package fr.essaim.intake;

import org.jspecify.annotations.NullMarked;

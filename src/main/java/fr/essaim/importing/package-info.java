/** Files of curators in, commands out: rows are read as a stream, translated, and every import is itself recorded. */
@NullMarked
package fr.essaim.importing;

import org.jspecify.annotations.NullMarked;

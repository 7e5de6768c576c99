/** Results that leave the base: whole lists, streamed, in the columns that an import reads. */
@NullMarked
package fr.essaim.exporting;

import org.jspecify.annotations.NullMarked;

/** What somebody typed in, what it means out: concepts, places and years that it names, and the words left; it knows no index. */
@NullMarked
package fr.essaim.understanding;

import org.jspecify.annotations.NullMarked;

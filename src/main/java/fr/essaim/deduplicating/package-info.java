/** Cases that look like one told twice: while a title is typed, as a list of pairs, and side by side until they are joined or told apart. */
@NullMarked
package fr.essaim.deduplicating;

import org.jspecify.annotations.NullMarked;

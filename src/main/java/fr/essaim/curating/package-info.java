/** Cases as the workshop writes, reviews and publishes them: the form, its conflicts, the acts, comments and assignments, the month. */
@NullMarked
package fr.essaim.curating;

import org.jspecify.annotations.NullMarked;

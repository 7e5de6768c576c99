/** Following the base from outside: feeds and letters about new cases of a search, what search engines read, and lists for partners' sites. */
@NullMarked
package fr.essaim.following;

import org.jspecify.annotations.NullMarked;

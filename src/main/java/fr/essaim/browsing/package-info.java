/** The vocabularies for people and for programs: schemes and concepts in, pages with the number of cases and linked data out. */
@NullMarked
package fr.essaim.browsing;

import org.jspecify.annotations.NullMarked;

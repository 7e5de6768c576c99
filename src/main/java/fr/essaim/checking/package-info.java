/** The cleanliness of the base: how complete and how fresh cases are, how partners are written, which links are dead; found here, decided by curators. */
@NullMarked
package fr.essaim.checking;

import org.jspecify.annotations.NullMarked;

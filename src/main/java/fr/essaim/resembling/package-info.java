/** A case into the few others that resemble it, each with the reasons one can read: what they share is found by the index, weighed here, and told in words. */
@NullMarked
package fr.essaim.resembling;

import org.jspecify.annotations.NullMarked;

/** A question and a case into the reasons why it stands where it stands in the result, for curators: in words, in numbers, beside its neighbours. */
@NullMarked
package fr.essaim.explaining;

import org.jspecify.annotations.NullMarked;

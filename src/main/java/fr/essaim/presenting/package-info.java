/** What a host takes away from one frozen edition: slides, handout, QR code and table, each made from the edition alone. */
@NullMarked
package fr.essaim.presenting;

import org.jspecify.annotations.NullMarked;

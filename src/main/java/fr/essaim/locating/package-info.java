/** Where a visitor is, told by the browser if the person wants it: rounded there, turned into a commune here, and forgotten. */
@NullMarked
package fr.essaim.locating;

import org.jspecify.annotations.NullMarked;

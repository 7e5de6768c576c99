/** Events of anything but cases into an index of its own kind, and questions into lists with facets: what a kind brings, the engine, and the parts that its pages share. */
@NullMarked
package fr.essaim.listing;

import org.jspecify.annotations.NullMarked;

/** The open knowledge base of French « alliances d'intérêt général »; each capability is a package of its own. */
@NullMarked
package fr.essaim;

import org.jspecify.annotations.NullMarked;

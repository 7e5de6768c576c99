/** The host's workshop for webinars: a search into proposals that are spread, chosen, ordered, annotated and frozen; and the public pages of what was frozen. */
@NullMarked
package fr.essaim.selecting;

import org.jspecify.annotations.NullMarked;

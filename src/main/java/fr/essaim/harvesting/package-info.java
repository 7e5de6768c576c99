/** What changed in the base, page after page, for other bases that copy it: the protocol OAI-PMH 2.0, with Dublin Core. */
@NullMarked
package fr.essaim.harvesting;

import org.jspecify.annotations.NullMarked;

/** Organisations: what several spellings of a name mean. An organisation is registered nowhere; it is whoever cases, partnerships and catalysts name. */
@NullMarked
package fr.essaim.organisation;

import org.jspecify.annotations.NullMarked;

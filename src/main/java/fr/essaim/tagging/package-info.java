/** Texts of cases and tags of their neighbours into proposed concepts, and the page where a person accepts or refuses them. */
@NullMarked
package fr.essaim.tagging;

import org.jspecify.annotations.NullMarked;

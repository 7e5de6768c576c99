/** The application as its users see it, in a real browser. */
@NullMarked
package fr.essaim.browser;

import org.jspecify.annotations.NullMarked;

/** What happened to selections, kept for ever. */
@NullMarked
package fr.essaim.selection.event;

import org.jspecify.annotations.NullMarked;

/** What can be asked of one selection. */
@NullMarked
package fr.essaim.selection.command;

import org.jspecify.annotations.NullMarked;

/** What can be asked of one selection. */
@NullMarked
@NamedInterface("command")
package fr.essaim.selection.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What can be asked of a catalyst. */
@NullMarked
@NamedInterface("command")
package fr.essaim.catalyst.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

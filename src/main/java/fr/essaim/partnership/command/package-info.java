/** What can be asked of a partnership. */
@NullMarked
@NamedInterface("command")
package fr.essaim.partnership.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

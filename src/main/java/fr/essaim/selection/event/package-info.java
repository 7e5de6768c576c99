/** What happened to selections, kept for ever. */
@NullMarked
@NamedInterface("event")
package fr.essaim.selection.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

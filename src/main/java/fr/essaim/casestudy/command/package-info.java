/** What can be asked of a case study. */
@NullMarked
@NamedInterface("command")
package fr.essaim.casestudy.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

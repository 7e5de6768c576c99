/** Essaim halted like a process that is killed, and what is left afterwards. */
@NullMarked
package fr.essaim.crash;

import org.jspecify.annotations.NullMarked;

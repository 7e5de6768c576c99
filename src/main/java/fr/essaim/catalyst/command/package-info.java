/** What can be asked of a catalyst. */
@NullMarked
package fr.essaim.catalyst.command;

import org.jspecify.annotations.NullMarked;

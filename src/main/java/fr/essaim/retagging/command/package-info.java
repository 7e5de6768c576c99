/** What can be asked of the record of a retagging. */
@NullMarked
package fr.essaim.retagging.command;

import org.jspecify.annotations.NullMarked;

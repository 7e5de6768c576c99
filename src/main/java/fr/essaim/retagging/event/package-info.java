/** What can have happened in a retagging. Names and shapes are the storage format. */
@NullMarked
package fr.essaim.retagging.event;

import org.jspecify.annotations.NullMarked;

/** What can have happened to a catalyst. Names and shapes are the storage format. */
@NullMarked
package fr.essaim.catalyst.event;

import org.jspecify.annotations.NullMarked;

/** What can have happened in an import. Names and shapes are the storage format. */
@NullMarked
package fr.essaim.importing.event;

import org.jspecify.annotations.NullMarked;

/** What can be asked of the record of an import. */
@NullMarked
package fr.essaim.importing.command;

import org.jspecify.annotations.NullMarked;

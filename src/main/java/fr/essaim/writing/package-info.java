/** What a person wrote about a case, in the cells of a spreadsheet's row or the fields of a form, becomes changes or problems; and what a case says becomes writing again. */
@NullMarked
package fr.essaim.writing;

import org.jspecify.annotations.NullMarked;

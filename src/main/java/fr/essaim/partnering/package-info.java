/** Partnerships as people see them: the list with its facets and the paths between categories, the sheet with its timeline, the same for programs, and the workshop's forms. */
@NullMarked
package fr.essaim.partnering;

import org.jspecify.annotations.NullMarked;

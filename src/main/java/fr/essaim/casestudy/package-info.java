/** One case study and its whole life: commands decided by the aggregate, events it leaves, and the sheet they fold into. */
@NullMarked
package fr.essaim.casestudy;

import org.jspecify.annotations.NullMarked;

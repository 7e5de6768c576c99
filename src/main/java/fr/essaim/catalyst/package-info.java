/** One catalyst and its life: commands decided by the aggregate, events it leaves, and the sheet they fold into. */
@NullMarked
package fr.essaim.catalyst;

import org.jspecify.annotations.NullMarked;

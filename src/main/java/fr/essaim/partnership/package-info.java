/** One partnership and its whole life: commands decided by the aggregate, events it leaves, and the sheet they fold into, read back one by one. */
@NullMarked
package fr.essaim.partnership;

import org.jspecify.annotations.NullMarked;

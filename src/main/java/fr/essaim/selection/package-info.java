/** A webinar host's ordered, annotated choice of cases: commands decided by the aggregate, events it leaves, the state they fold into, and its frozen editions. */
@NullMarked
package fr.essaim.selection;

import org.jspecify.annotations.NullMarked;

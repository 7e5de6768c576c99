/** Ends to what somebody is typing: the names of concepts, places and organisations are held in memory, the titles of published cases are asked from the search, and each comes with its kind and its count. */
@NullMarked
package fr.essaim.completing;

import org.jspecify.annotations.NullMarked;

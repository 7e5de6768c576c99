/** What can have happened to a case study. Names and shapes are the storage format: they change by upcaster only. */
@NullMarked
@NamedInterface("event")
package fr.essaim.casestudy.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

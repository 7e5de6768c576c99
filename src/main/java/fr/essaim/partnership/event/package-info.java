/** What can have happened to a partnership. Names and shapes are the storage format: they change by upcaster only. */
@NullMarked
@NamedInterface("event")
package fr.essaim.partnership.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

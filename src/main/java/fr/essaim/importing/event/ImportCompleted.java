package fr.essaim.importing.event;

import org.axonframework.serialization.Revision;

/** The whole file was read; the four counts add up to the rows. */
@Revision("1")
public record ImportCompleted(String importId, int created, int revised, int unchanged, int refused)
        implements ImportEvent {}

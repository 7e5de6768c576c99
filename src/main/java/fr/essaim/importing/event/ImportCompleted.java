package fr.essaim.importing.event;

import org.axonframework.serialization.Revision;

/** The whole file was taken in; the four counts add up to the rows, but for those that a curator left out. */
@Revision("1")
public record ImportCompleted(String importId, int created, int revised, int unchanged, int refused)
        implements ImportEvent {}

package fr.essaim.importing.event;

import org.axonframework.serialization.Revision;

/** A file began to be taken in; the digest (SHA-256, hexadecimal) tells whether another file is the same. */
@Revision("1")
public record ImportStarted(String importId, String fileName, String digest) implements ImportEvent {}

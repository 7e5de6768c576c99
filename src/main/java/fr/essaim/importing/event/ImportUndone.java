package fr.essaim.importing.event;

import org.axonframework.serialization.Revision;

/** The cases of an import are again what they were before, but for those kept because somebody has changed them since. */
@Revision("1")
public record ImportUndone(String importId, int undone, int kept) implements ImportEvent {}

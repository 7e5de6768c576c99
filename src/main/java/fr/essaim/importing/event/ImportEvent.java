package fr.essaim.importing.event;

/** Something that happened in one import. */
public sealed interface ImportEvent permits ImportStarted, ImportRowsRefused, ImportCompleted, ImportUndone {

    String importId();
}

package fr.essaim.casestudy.command;

/** What an imported case becomes. */
public enum ImportedAs {
    /** New cases stay drafts; a case that is already public stays public. */
    DRAFT,
    /** The case is public after the import, unless somebody withdrew it or marked it as a duplicate. */
    PUBLISHED
}

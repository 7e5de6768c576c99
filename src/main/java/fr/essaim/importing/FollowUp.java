package fr.essaim.importing;

/** What comes once a file was read. */
enum FollowUp {
    /** A person looks at the preview first. */
    PREVIEW,
    /** It is applied at once, as a program asked. */
    APPLICATION
}

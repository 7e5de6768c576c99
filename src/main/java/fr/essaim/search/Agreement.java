package fr.essaim.search;

/** What two cases say of the same thing. */
public enum Agreement {
    SAME,
    DIFFERENT,
    /** One of them says nothing. */
    UNKNOWN
}

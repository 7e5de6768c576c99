package fr.essaim.reading;

/** Who reads a history: everyone, what was public; the workshop, everything. */
enum Audience {
    PUBLIC,
    WORKSHOP
}

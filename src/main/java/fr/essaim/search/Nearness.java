package fr.essaim.search;

/** How near a case is to a commune that somebody asks around. */
public sealed interface Nearness {

    /** It is told of the commune itself. */
    record Here() implements Nearness {}

    /** Its territory holds the commune. */
    record Around() implements Nearness {}

    /** The middle of its territory lies so far from the commune's. */
    record Away(double kilometres) implements Nearness {}

    /** It lies beyond the circle, or nowhere, and is there because it is national. */
    record Elsewhere() implements Nearness {}
}

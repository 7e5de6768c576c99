package fr.essaim.partnering;

/** Asks before an act is struck out. */
public record StrikingPage(
        String id, String title, long version, TimelineEntry entry, String reason, String problem, String warning) {}

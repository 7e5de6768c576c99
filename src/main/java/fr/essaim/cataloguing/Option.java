package fr.essaim.cataloguing;

/** A value that can be chosen, and its words. */
public record Option(String value, String label) {}

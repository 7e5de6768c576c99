package fr.essaim.cataloguing;

/** Words that lead somewhere. */
public record CatalystLink(String label, String address) {}

package fr.essaim.territory;

/** Where the middle of a territory lies, in degrees. */
public record Centre(double longitude, double latitude) {}
